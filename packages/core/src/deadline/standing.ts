import type { Instant } from '../time/instant.ts';
import { localDay, type WorkingCalendar } from '../time/working-calendar.ts';
import { workedBefore } from '../time/working-time.ts';
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
}

/** How a clock stands against its last moment; past it, a pause holds nothing. */
export function stateBy({ run, asOf, isPaused }: Stood, last: Instant): ClockState {
  const state = stateAgainst(last, run.stopped, asOf);
  return state === 'running' && isPaused ? 'paused' : state;
}

/** By how much an end is past the last moment. */
export function latenessOf(last: Instant, end: Instant, calendar: WorkingCalendar): Lateness | null {
  if (end <= last) return null;
  const workingMinutes = (workedBefore(calendar, end) - workedBefore(calendar, last)) / MINUTE;
  return { workingMinutes, calendarDays: localDay(calendar, end) - localDay(calendar, last) };
}
