import type { Result } from '../basis/result.ts';
import { due, type Due, type DueRefusal } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import { lengthOf, type Measure } from '../time/length.ts';
import { countsDays, mayEndOnDayOff, type DayOffReading, type TermUnit } from '../time/term.ts';
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

/** Sums up what did not count before a moment. */
export function awayBefore(running: Running, moment: Instant): number {
  if (running.away.length === 0) return 0;
  let away = 0;
  for (const { from, to } of running.away)
    if (from < moment) away += lengthOf(from, to < moment ? to : moment, running);
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

/** Finds until when a clock may run when it may spend so much from its start. */
export function dueWith({ run, unit, calendar, dayOff }: Running, amount: number): Result<Due, DueRefusal> {
  // a pause may last parts of a minute: the end is found to the millisecond
  const count = countsDays(unit) ? amount : amount / MINUTE;
  return due(run.started, { unit, count, dayOff: mayEndOnDayOff(unit) ? dayOff : 'stay' }, calendar);
}

/** Whether the reading backward gives the same: a last day that is no day off is one by every reading. */
export function isOneReading({ unit, dayOff }: Running, { nominal, last }: Due): boolean {
  return !mayEndOnDayOff(unit) || dayOff === 'backward' || (dayOff === 'forward' && last === nominal);
}
