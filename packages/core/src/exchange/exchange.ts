import * as z from 'zod';
import { refuse, type Result } from '../basis/result.ts';
import { readBy } from '../source/read-by.ts';
import type { Exchanged, ExchangeFormat, ExchangeRefusal } from './exchange-format.ts';

const envelope: z.ZodType<Exchanged> = z.strictObject({
  format: z.string(),
  version: z.int().min(1),
  value: z.unknown(),
});

/**
 * Tells the present version of a shape.
 *
 * @param format - The shape.
 * @returns One more than the number of its upgrades.
 * @example
 * versionOf(TERM_FORMAT) //=> 1
 */
export function versionOf({ upgrades }: ExchangeFormat): number {
  return upgrades.length + 1;
}

/**
 * Puts a value into its envelope, ready for `JSON.stringify`.
 *
 * @param format - The shape of the value.
 * @param value - The value.
 * @returns The value with the name and the version of its shape.
 * @example
 * exchanged(TERM_FORMAT, calendarDays(30, 'forward')).format //=> 'term'
 */
export function exchanged<Value>(format: ExchangeFormat<Value>, value: Value): Exchanged<Value> {
  return { format: format.name, version: versionOf(format), value };
}

/**
 * Reads a value from its envelope, whichever version of its shape it was written in.
 *
 * @param format - The shape that is wanted.
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The value in the present version.
 * @refuses `malformed` — no envelope, or a value that is wrong; the path starts at the value.
 * @refuses `another-format` — the envelope holds a value of another shape.
 * @refuses `unknown-version` — a version newer than this library knows.
 * @example
 * const sent = JSON.parse(JSON.stringify(exchanged(TERM_FORMAT, calendarDays(30, 'forward'))))
 * readExchanged(TERM_FORMAT, sent) //=> { ok: true, value: calendarDays(30, 'forward') }
 * readExchanged(TALLY_FORMAT, sent).refusal //=> { kind: 'another-format', expected: 'tally', found: 'term' }
 * readExchanged(TERM_FORMAT, { ...sent, version: 9 }).refusal
 * //=> { kind: 'unknown-version', format: 'term', version: 9, newest: 1 }
 */
export function readExchanged<Value>(format: ExchangeFormat<Value>, input: unknown): Result<Value, ExchangeRefusal> {
  const read = readBy(envelope, input);
  if (!read.ok) return read;
  const { format: found, version, value } = read.value;
  const newest = versionOf(format);
  if (found !== format.name) return refuse({ kind: 'another-format', expected: format.name, found });
  if (version > newest) return refuse({ kind: 'unknown-version', format: format.name, version, newest });
  return format.read(format.upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), value));
}
