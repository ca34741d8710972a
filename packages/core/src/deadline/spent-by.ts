import { addDays } from '../time/civil-date.ts';
import { monthsBetween } from '../time/civil-month.ts';
import type { Instant } from '../time/instant.ts';
import { lengthOf } from '../time/length.ts';
import { localDay } from '../time/working-calendar.ts';
import type { Running } from './running-clock.ts';

/** Measures what a clock spent by a moment, of months those that are whole without the days away. */
export function spentBy(running: Running, end: Instant, away: number): number {
  const { run, unit, calendar } = running;
  if (unit !== 'month' || away === 0) return lengthOf(run.started, end, running) - away;
  return monthsBetween(localDay(calendar, run.started), addDays(localDay(calendar, end), -away));
}
