import type { Result } from '../basis/result.ts';
import type { Due } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import type { DayOffReading } from '../time/term.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { DueRefusal } from '../time/due.ts';
import { amountOf, dueOf, lengthOf } from './allowance.ts';
import type { Away, ClockRun, Extension } from './clock-run.ts';
import type { PackClock, RulePack } from './rule-pack.ts';

/** A clock that has started, with everything it is measured by. */
export interface Running {
  readonly run: ClockRun & { readonly started: Instant };
  readonly rule: PackClock;
  readonly pack: RulePack;
  readonly calendar: WorkingCalendar;
  readonly asOf: Instant;
  readonly dayOff: DayOffReading;
}

/** The stretches that do not count, a pause that still lasts among them. */
export function awayOf({ run, asOf }: Running): readonly Away[] {
  if (run.paused === null) return run.away;
  const { at: from, reason } = run.paused;
  return [...run.away, { kind: 'pause', from, to: asOf, reason }];
}

/** Sums up what did not count before a moment. */
export function awayBefore(running: Running, moment: Instant): number {
  const measure = { unit: running.rule.unit, calendar: running.calendar };
  return awayOf(running).reduce(
    (sum, { from, to }) => (from < moment ? sum + lengthOf(from, to < moment ? to : moment, measure) : sum),
    0,
  );
}

/** The term with some of its extensions. */
export function termOf({ rule }: Running, extensions: readonly Extension[]): number {
  return extensions.reduce((sum, { count }) => sum + amountOf(count, rule.unit), amountOf(rule.count, rule.unit));
}

/** Finds until when a clock may run when it may spend so much from its start. */
export function dueWith({ run, rule, calendar, dayOff }: Running, amount: number): Result<Due, DueRefusal> {
  const reading = rule.unit === 'calendar-day' ? dayOff : 'stay';
  return dueOf({ start: run.started, unit: rule.unit, amount, dayOff: reading }, calendar);
}
