import type { Instant } from '../time/instant.ts';
import { localDay, type WorkingCalendar } from '../time/working-calendar.ts';
import { workedBefore } from '../time/working-time.ts';
import type { Away } from './clock-run.ts';
import type { ClockState, Lateness } from './clock.ts';

const MINUTE = 60_000;

/** How something stands against its last moment: by when it was stopped, or by now. */
export function stateAgainst(last: Instant, stopped: Instant | null, now: Instant): Exclude<ClockState, 'paused'> {
  if (stopped !== null) return stopped <= last ? 'stopped-in-time' : 'stopped-late';
  return now > last ? 'overdue' : 'running';
}

/** What a clock's state is told from. */
interface Stood {
  readonly run: { readonly stopped: Instant | null };
  readonly asOf: Instant;
  readonly isPaused: boolean;
  readonly away: readonly Away[];
}

/**
 * How a clock stands against its last moment.
 *
 * A pause that began in time holds it for as long as it lasts, on days off too, by which days of work do not grow; one that
 * began past the last moment holds nothing.
 */
export function stateBy({ run, asOf, isPaused, away }: Stood, last: Instant, held: readonly Away[]): ClockState {
  const state = stateAgainst(last, run.stopped, asOf);
  // the pause that lasts is the last stretch of all
  const isHeld = held.length > 0 && held.length === away.length;
  return isPaused && (isHeld || state === 'running') ? 'paused' : state;
}

/** By how much an end is past the last moment; while a clock is held, it is not late. */
export function latenessBy(
  state: ClockState,
  { last, end }: { readonly last: Instant; readonly end: Instant },
  calendar: WorkingCalendar,
): Lateness | null {
  if (end <= last || state === 'paused') return null;
  const workingMinutes = (workedBefore(calendar, end) - workedBefore(calendar, last)) / MINUTE;
  return { workingMinutes, calendarDays: localDay(calendar, end) - localDay(calendar, last) };
}
