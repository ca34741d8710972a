import { changedDays, type ChangedDay } from './changed-days.ts';
import { due, type Due, type DueRefusal } from './due.ts';
import type { Instant } from './instant.ts';
import type { Term } from './term.ts';
import { localDay, type WorkingCalendar } from './working-calendar.ts';
import type { Zone } from './zone.ts';

/** A deadline that is still running. */
export interface OpenCase {
  readonly id: string;
  readonly start: Instant;
  readonly term: Term;
}

/** A deadline that another calendar moves. */
export interface MovedDeadline {
  readonly id: string;
  readonly before: Due;
  readonly after: Due;
  /** Days between the two last moments; negative when the deadline comes earlier, zero when only the hour moves. */
  readonly days: number;
  /** The days of the term that the two calendars know differently, with their acts. */
  readonly because: readonly ChangedDay[];
  /** The zones of the two calendars, when the clocks differ: that alone moves a deadline. */
  readonly zones: { readonly before: Zone; readonly after: Zone } | null;
}

/** What another calendar does to open deadlines. */
export interface CalendarImpact {
  readonly moved: readonly MovedDeadline[];
  /** Cases that one of the two calendars could not count: they are neither moved nor unmoved. */
  readonly uncounted: readonly { readonly id: string; readonly refusal: DueRefusal }[];
}

/**
 * Lists the open deadlines that a new decree, layer or schedule moves.
 *
 * @param before - The calendar so far.
 * @param after - The calendar as it becomes.
 * @param cases - The open deadlines, in any order; each is looked at alone.
 * @returns The moved ones and those that could not be counted, both in the order of the cases.
 * @example
 * const msk = zone('Europe/Moscow')
 * const [federal, saratov] = [null, 'RU-SAR'].map((region) =>
 *   unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2026)), NORM_WEEK, msk)))
 * const open = { id: 'A-1', start: moment('2026-03-22T10:00', msk), term: calendarDays(30, 'forward') }
 * const { moved } = calendarImpact(federal, saratov, [open])
 * moved.map(({ id, days, because }) => [id, days, because.map(({ after }) => after.kind)])
 * //=> [['A-1', 1, ['regional-holiday']]]
 */
export function calendarImpact(
  before: WorkingCalendar,
  after: WorkingCalendar,
  cases: readonly OpenCase[],
): CalendarImpact {
  const changed = changedDays(before, after);
  const zones = before.zone === after.zone ? null : { before: before.zone, after: after.zone };
  const moved: MovedDeadline[] = [];
  const uncounted: { id: string; refusal: DueRefusal }[] = [];
  for (const open of cases) {
    const [old, found] = [before, after].map((calendar) => due(open.start, open.term, calendar)) as [Counted, Counted];
    if (!old.ok) uncounted.push({ id: open.id, refusal: old.refusal });
    else if (!found.ok) uncounted.push({ id: open.id, refusal: found.refusal });
    else if (old.value.last !== found.value.last) {
      const days = localDay(after, found.value.last) - localDay(before, old.value.last);
      const because = causes({ open, before: old.value, after: found.value, calendar: before }, changed);
      moved.push({ id: open.id, before: old.value, after: found.value, days, because, zones });
    }
  }
  return { moved, uncounted };
}

type Counted = ReturnType<typeof due>;

interface Move {
  readonly open: OpenCase;
  readonly before: Due;
  readonly after: Due;
  readonly calendar: WorkingCalendar;
}

/** The changed days that such a term looks at: all its days when it counts work, those at its end when it does not. */
function causes({ open, before, after, calendar }: Move, changed: readonly ChangedDay[]): readonly ChangedDay[] {
  const ends = [before.nominal, before.last, after.nominal, after.last];
  const counted = open.term.unit.startsWith('working') ? [open.start, ...ends] : ends;
  const first = localDay(calendar, Math.min(...counted) as Instant);
  const last = localDay(calendar, Math.max(...counted) as Instant);
  return changed.filter((day) => day.date >= first && day.date <= last && matters(day, open.term));
}

function matters({ isWorkday }: ChangedDay, { unit, ends }: Term): boolean {
  return unit === 'working-minute' || ends === 'end-of-operations' || isWorkday.before !== isWorkday.after;
}
