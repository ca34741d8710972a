import { refuse, success, type Result } from '../basis/result.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { digestOf } from './digest.ts';
import type { Method } from './method.ts';
import { tallyFaults } from './tally-faults.ts';
import type { GroupKey, Tally } from './tally.ts';
import { tallyShape } from './tally-shape.ts';

/** Why a tally does not belong to a method; `group` is `null` when it is the exclusions that do not fit. */
export type TallyMisfit =
  | { readonly kind: 'tally-of-another-method'; readonly method: string; readonly tally: string }
  | { readonly kind: 'misshapen-tally'; readonly method: string; readonly group: GroupKey | null };

/** Something in a tally that no records can have given. */
export interface ImpossibleTally {
  readonly kind: 'impossible-tally';
  readonly method: string;
  /** The way to it in the tally, such as `['groups', 0, 'cells', 2, 'count']`. */
  readonly path: MalformedIssue['path'];
  /** The group and the indicator it lies in; `null` of the totals. */
  readonly group: GroupKey | null;
  readonly indicator: string | null;
  /** The name of what would be right, such as `part-of-whole`. */
  readonly expected: string;
  /** What was found, as text. */
  readonly value: string;
}

/**
 * Checks that a tally was counted by a method and can have been counted at all.
 *
 * @param tally - The counts.
 * @param method - The method.
 * @returns The same tally.
 * @refuses `tally-of-another-method` — the counts were made by another method, edition or formula.
 * @refuses `misshapen-tally` — a group has not one cell an indicator and one word a dimension of the method.
 * @refuses `impossible-tally` — a number is negative, not whole or too great, or sums do not come out.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * const counts = tally([{ body: 'ЖКХ' }], method, 0)
 * checkTally(counts, method).ok //=> true
 * const spoilt = { ...counts, groups: [{ key: ['ЖКХ'], cells: [{ count: -1, whole: 1, histogram: [] }] }] }
 * const path = ['groups', 0, 'cells', 0, 'count']
 * checkTally(spoilt, method).refusal //=> { kind: 'impossible-tally', method: 'm', path, group: ['ЖКХ'], indicator: 'volume', expected: 'whole-number', value: '-1' }
 */
export function checkTally(tally: Tally, method: Method): Result<Tally, TallyMisfit | ImpossibleTally> {
  const shapeless = shapelessTally(tally);
  if (shapeless !== undefined) return refuse(shapeless);
  const [counted, asked] = namesOf(tally, method);
  if (counted !== asked) return refuse({ kind: 'tally-of-another-method', method: asked, tally: counted });
  const misshapen = misshapenGroup(tally, method);
  if (misshapen !== undefined) return refuse({ kind: 'misshapen-tally', method: method.id, group: misshapen });
  const impossible = impossibleTally(tally, method.indicators);
  return impossible === undefined ? success(tally) : refuse(impossible);
}

/**
 * Says why something is not even a tally, so that it can be looked into.
 *
 * @param tally - What is to be one.
 * @returns The refusal; `undefined` of a tally, whatever its counts.
 * @example
 * shapelessTally({ ...tally([], { id: 'm', edition: '1', title: '', by: [], exclusions: [], indicators: [], score: null, minimum: null, ties: 'dense', because: [] }, 0), groups: null }).path //=> ['groups']
 */
export function shapelessTally(tally: Tally): ImpossibleTally | undefined {
  return tallyShape(tally).length === 0 ? undefined : impossibleTally(tally);
}

/**
 * Says the first thing in a tally that no records can have given.
 *
 * @param tally - The counts.
 * @param indicators - The indicators of the method, where it is known.
 * @returns The refusal; `undefined` when there is nothing wrong.
 * @example
 * const counts = { method: 'm', edition: '1', digest: '', asOf: 0, received: null, seen: 3, counted: 1, excluded: [1], groups: [] }
 * impossibleTally(counts) //=> { kind: 'impossible-tally', method: 'm', path: ['seen'], group: null, indicator: null, expected: 'counted-and-excluded', value: '3' }
 */
export function impossibleTally(tally: Tally, indicators: Method['indicators'] = []): ImpossibleTally | undefined {
  const [fault] = tallyFaults(tally, indicators);
  if (fault === undefined) return undefined;
  const { path, expected, value } = fault;
  // of what is not even a tally no group can be told
  const place = tallyShape(tally).length > 0 ? { group: null, indicator: null } : placeOf(path, tally, indicators);
  const name: unknown = (tally as Tally | null | undefined)?.method ?? '';
  return { kind: 'impossible-tally', method: String(name), path, ...place, expected, value: String(value) };
}

function placeOf(
  [root, group, , cell]: MalformedIssue['path'],
  tally: Tally,
  indicators: Method['indicators'],
): Pick<ImpossibleTally, 'group' | 'indicator'> {
  if (root !== 'groups' || typeof group !== 'number') return { group: null, indicator: null };
  const indicator = typeof cell === 'number' ? indicators[cell] : undefined;
  return { group: tally.groups[group]?.key ?? null, indicator: indicator?.id ?? null };
}

/** The names of what was counted by and of what is asked for; the fingerprints join them when they alone differ. */
function namesOf(tally: Tally, method: Method): readonly [counted: string, asked: string] {
  const [counted, asked] = [`${tally.method} ${tally.edition}`, `${method.id} ${method.edition}`];
  const digest = digestOf(method);
  if (counted !== asked || tally.digest === digest) return [counted, asked];
  return [`${counted} ${tally.digest}`, `${asked} ${digest}`];
}

/** The key of the first group that does not fit the method; `null` when it is the exclusions that do not. */
function misshapenGroup(tally: Tally, { by, indicators, exclusions }: Method): GroupKey | null | undefined {
  if (tally.excluded.length !== exclusions.length) return null;
  return tally.groups.find(({ key, cells }) => key.length !== by.length || cells.length !== indicators.length)?.key;
}
