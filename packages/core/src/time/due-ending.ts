import type { Instant } from './instant.ts';
import { reachesInto } from './provisional-span.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export { beyond, isCovered, outside, type NotPlaced } from './outside-calendar.ts';

/** Until when something must be done. */
export interface Due {
  /** Where the counted term ends, before a day off is looked at: `elapsed` up to here gives the term back. */
  readonly nominal: Instant;
  /** The last moment that is still in time. */
  readonly last: Instant;
  /** The answer reaches into a year without a decree, or into a calendar with gaps. */
  readonly provisional: boolean;
}

/** Puts a deadline together; it is provisional when the way to it is anywhere. */
export function ending(
  { event, calendar }: { readonly event: Instant; readonly calendar: WorkingCalendar },
  { nominal, last }: Omit<Due, 'provisional'>,
): Due {
  const provisional = reachesInto(calendar.provisional, Math.min(event, nominal, last), Math.max(event, nominal, last));
  return { nominal, last, provisional };
}
