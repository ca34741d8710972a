import type { Result } from '../basis/result.ts';
import { due, type Due, type DueRefusal } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import { lengthOf, type Measure } from '../time/length.ts';
import { countsDays, mayEndOnDayOff, readsDayOff, type DayOffReading, type TermUnit } from '../time/term.ts';
import { localDay } from '../time/working-calendar.ts';
import type { StartedRun, Still } from './away.ts';
import type { Away, Extension } from './clock-run.ts';
import type { PackClock, RulePack } from './rule-pack.ts';

/** A clock that has started, with everything it is measured by: the unit of its rule and the calendar are its measure. */
export interface Running extends Measure {
  readonly run: StartedRun;
  readonly rule: PackClock;
  readonly pack: RulePack;
  readonly still: Still;
  /** The stretches that do not count, a pause that still lasts among them. */
  readonly away: readonly Away[];
  readonly isPaused: boolean;
  readonly asOf: Instant;
  readonly dayOff: DayOffReading;
}

const MINUTE = 60_000;

/** Sums up what did not count before a moment; of a clock of months, in calendar days. */
export function awayBefore(running: Running, moment: Instant): number {
  if (running.away.length === 0) return 0;
  const measure = { unit: awayUnit(running), calendar: running.calendar };
  let away = 0;
  for (const { from, to } of running.away)
    if (from < moment) away += lengthOf(from, to < moment ? to : moment, measure);
  return away;
}

/** The term with some of its extensions, measured alike. */
export function termOf({ rule, unit }: Running, extensions: readonly Extension[]): number {
  let term = amountOf(rule.count, unit);
  for (const { count } of extensions) term += amountOf(count, unit);
  return term;
}

/** Turns a count of the unit into days, or milliseconds. */
export function amountOf(count: number, unit: TermUnit): number {
  return countsDays(unit) ? count : Math.round(count * MINUTE);
}

/**
 * What the time away of a clock is counted in: a part of a month is no month, so months are made up for by days.
 *
 * @assumption paused-months-go-on-by-days
 */
export function awayUnit({ unit }: Running): TermUnit {
  return unit === 'month' ? 'calendar-day' : unit;
}

/** Finds until when a clock may run when it may spend a term from its start and was away for so long. */
export function dueWith(running: Running, term: number, away: number): Result<Due, DueRefusal> {
  const { run, unit, calendar, dayOff } = running;
  if (unit === 'month' && away !== 0) return dueAfterMonths(running, term, away);
  // a pause may last parts of a minute: the end is found to the millisecond
  const count = countsDays(unit) ? term + away : (term + away) / MINUTE;
  return due(run.started, { unit, count, dayOff: readsDayOff(unit, count) ? dayOff : 'stay' }, calendar);
}

/** The months are counted from the start, then come the days away. */
function dueAfterMonths({ run, calendar, dayOff }: Running, term: number, away: number): Result<Due, DueRefusal> {
  const months = due(run.started, { unit: 'month', count: term, dayOff: 'stay' }, calendar);
  if (!months.ok) return months;
  const count = localDay(calendar, months.value.nominal) - localDay(calendar, run.started) + away;
  return due(run.started, { unit: 'calendar-day', count, dayOff }, calendar);
}

/** Whether the reading backward gives the same: a last day that is no day off is one by every reading. */
export function isOneReading({ unit, dayOff }: Running, { nominal, last }: Due): boolean {
  return dayOff === 'backward' || (last === nominal && (dayOff === 'forward' || !mayEndOnDayOff(unit)));
}
