import { success, type Result } from '../basis/result.ts';
import type { DueRefusal } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import { lengthOf } from '../time/length.ts';
import type { Away } from './clock-run.ts';
import { awayUnit, dueWith, type Running } from './running-clock.ts';

/** What moved the end of a clock. */
export interface Held {
  readonly stretches: readonly Away[];
  /** Days, or milliseconds. */
  readonly length: number;
}

const NOT_HELD: Result<Held, never> = success({ stretches: [], length: 0 });

/**
 * Finds which stretches moved the end of a clock by a moment: those that began while it could still be kept.
 *
 * Past its last moment nothing holds a clock, neither a pause nor an answer that came too late and was taken up again.
 */
export function heldBy(running: Running, term: number, until: Instant): Result<Held, DueRefusal> {
  const { away, calendar } = running;
  if (away.length === 0) return NOT_HELD;
  const measure = { unit: awayUnit(running), calendar };
  const stretches: Away[] = [];
  let length = 0;
  for (const stretch of away) {
    const { from, to } = stretch;
    if (from >= until) break;
    const past = isPast(running, { term, length }, from);
    if (!past.ok) return past;
    if (past.value) break;
    stretches.push(stretch);
    length += lengthOf(from, to < until ? to : until, measure);
  }
  return success({ stretches, length });
}

/** Whether a moment is past the last one; far before the end the days off there need not be looked at. */
function isPast(
  running: Running,
  { term, length }: { readonly term: number; readonly length: number },
  moment: Instant,
): Result<boolean, DueRefusal> {
  const { run, unit, dayOff } = running;
  const isPlain = unit !== 'month' && dayOff !== 'backward';
  if (isPlain && lengthOf(run.started, moment, running) - length < term) return success(false);
  const due = dueWith(running, term, length);
  return due.ok ? success(moment > due.value.last) : due;
}
