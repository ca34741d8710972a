import { refuse, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { notAnInstant } from '../time/not-an-instant.ts';
import { isCovered, outside, type NotPlaced } from '../time/outside-calendar.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';

/** The moments that a source or a log tells of a case. */
export interface CaseMoments {
  readonly received: Instant;
  readonly firstAnswered: Instant | null;
  readonly closed: Instant | null;
  /** The source's own planned moment; it goes before the term of the setting. */
  readonly planned: Instant | null;
}

/** Says which moment of a case has no place in a calendar; what is planned may lie past it. */
export function strayMoment(moments: CaseMoments | null, calendar: WorkingCalendar): Result<never, NotPlaced> | null {
  if (typeof moments !== 'object' || moments === null) return refuse(notAnInstant('moments', moments));
  const { received, firstAnswered, closed, planned } = moments;
  if (!isCovered(calendar, received)) return outside(calendar, received);
  if (isStray(firstAnswered, calendar)) return outside(calendar, firstAnswered);
  if (isStray(closed, calendar)) return outside(calendar, closed);
  return planned === null || Number.isSafeInteger(planned) ? null : refuse(notAnInstant('planned', planned));
}

function isStray(instant: Instant | null, calendar: WorkingCalendar): instant is Instant {
  return instant !== null && !isCovered(calendar, instant);
}
