import { success, type Result } from '../basis/result.ts';
import { isWorkday, workdayAfter } from '../time/calendar-days.ts';
import { addDays } from '../time/civil-date.ts';
import type { DueRefusal } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import { lengthOf } from '../time/length.ts';
import { beyond } from '../time/outside-calendar.ts';
import { localDay, startOfDay } from '../time/working-calendar.ts';
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
    if (stretch.from >= until) break;
    const past = isPast(running, { term, length }, stretch.from);
    if (!past.ok) return past;
    if (past.value) break;
    const after = countedAfter(stretches.at(-1), stretch, until);
    const counted = untilWorked(running, { term, length }, after);
    if (!counted.ok) return counted;
    stretches.push(counted.value);
    length += lengthOf(counted.value.from, counted.value.to, measure);
  }
  return success({ stretches, length });
}

/** What of a stretch is still to be counted by a moment, after the one before it. */
function countedAfter(before: Away | undefined, stretch: Away, until: Instant): Away {
  const from = before !== undefined && before.to > stretch.from ? before.to : stretch.from;
  const to = stretch.to < until ? stretch.to : until;
  // most stretches are counted as they are
  return from === stretch.from && to === stretch.to ? stretch : { ...stretch, from, to: to > from ? to : from };
}

/**
 * A clock that is held over its last day has the day on which it runs again, or the next working day after a day off: no
 * last day is over before the clock runs again.
 *
 * @assumption held-over-the-last-day
 */
function untilWorked(running: Running, counted: Counted, stretch: Away): Result<Away, DueRefusal> {
  const { calendar, unit } = running;
  const { from, to } = stretch;
  if (!mayEndBefore(running, counted, stretch)) return success(stretch);
  const length = counted.length + lengthOf(from, to, { unit: awayUnit(running), calendar });
  const due = dueWith(running, counted.term, length);
  if (!due.ok) return due;
  if (due.value.last >= to) return success(stretch);
  const day = localDay(calendar, to);
  const worked = isWorkday(calendar, day) ? day : workdayAfter(calendar, day, 1);
  if (worked === null) return beyond(calendar);
  const more = unit === 'working-day' ? worked - day : worked - localDay(calendar, due.value.nominal);
  return success({ ...stretch, to: startOfDay(calendar, addDays(day, more)) });
}

/** Most stretches need no second look: those that begin by the day on which the count ends, and end on a day that is counted. */
function mayEndBefore(
  { run, unit, dayOff, calendar }: Running,
  { term, length }: Counted,
  { from, to }: Away,
): boolean {
  if (unit === 'working-day') return !isWorkday(calendar, localDay(calendar, to));
  if (unit === 'month') return dayOff !== 'stay';
  if (unit !== 'calendar-day' || dayOff === 'stay') return false;
  return dayOff === 'backward' || lengthOf(run.started, from, { unit, calendar }) - length > term;
}

interface Counted {
  readonly term: number;
  readonly length: number;
}

/** Whether a moment is past the last one; far before the end the days off there need not be looked at. */
function isPast(running: Running, { term, length }: Counted, moment: Instant): Result<boolean, DueRefusal> {
  const { run, unit, dayOff } = running;
  const isPlain = unit !== 'month' && dayOff !== 'backward';
  if (isPlain && lengthOf(run.started, moment, running) - length < term) return success(false);
  const due = dueWith(running, term, length);
  return due.ok ? success(moment > due.value.last) : due;
}
