import { refuse, success, type Result } from '../basis/result.ts';
import type { Ground } from '../source/decision.ts';
import { formatDay, type NotADay } from '../time/civil-date.ts';
import type { DueRefusal } from '../time/due.ts';
import type { CharterDuty } from './charter-duty.ts';
import type { Charter, Post } from './charter.ts';
import { checkSpan, duePeriods, type DuePeriod } from './due-periods.ts';
import type { DutySpan } from './duty-span.ts';
import { rolesBehind } from './grant.ts';
import {
  groundsOfRhythm,
  rhythmFault,
  rhythmOf,
  USUAL_RHYTHMS,
  type RhythmOfDuty,
  type UnknownRhythm,
} from './rhythm-setting.ts';

/** A duty that falls due on a day. */
export interface DutyDate extends DuePeriod {
  /** The same for the same duty and period however often it is asked for. */
  readonly key: string;
  readonly duty: CharterDuty;
  /** Roles that owe it, and posts that hold them; none when it is somebody's outside the centre. */
  readonly roles: Post['roles'];
  readonly posts: readonly string[];
  /** How often it is owed, and whether the act says so or only the setting of the centre. */
  readonly rhythm: RhythmOfDuty;
  readonly because: readonly Ground[];
}

/** Why nobody can tell what falls due in a span. */
export type DutyCalendarRefusal = DueRefusal | NotADay | UnknownRhythm;

/**
 * Lays out what a charter makes fall due in a span of days.
 *
 * Only what has a rhythm has a day: one of its act, or one that the setting gives it, and each entry says which. A duty is
 * owed for every period whose last day finds the charter in force, and stands on the day on which it falls due, so that
 * the calendars of two spans in a row together are that of both.
 *
 * @param charter - The charter.
 * @param span - Which days, by which calendar and reading.
 * @returns The duties in the order of their last moments, each with its clause and the readings it rests on.
 * @refuses `not-a-day` — the span is none, or begins or ends on no day.
 * @refuses `outside-calendar` — the span, or a duty of it, lies outside the calendar's years; read forward, the first days
 *   of a calendar are not known without the year before.
 * @refuses `impossible-term` — a term of the setting cannot be counted.
 * @refuses `unknown-rhythm` — the setting, or a duty, names a rhythm that there is not.
 * @assumption daily-means-every-day
 * @assumption daily-means-working-days
 * @assumption rhythm-ends-with-its-period
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Saratov')))
 * const span = { from: day('2026-05-01'), until: day('2026-05-31'), calendar }
 * const shown = unwrap(dutyCalendar(PETROVSK_56P, span)).map(({ duty, day: on, roles }) => [duty.id, formatDay(on), roles])
 * shown //=> [['assess-feedback-monthly', '2026-05-29', ['feedback-specialist']]]
 */
export function dutyCalendar(charter: Charter, span: DutySpan): Result<readonly DutyDate[], DutyCalendarRefusal> {
  const within = checkSpan(span);
  if (!within.ok) return within;
  const { rhythms: setting = USUAL_RHYTHMS } = span;
  const odd = rhythmFault(charter.duties, setting);
  if (odd !== null) return refuse(odd);
  const dates: DutyDate[] = [];
  for (const duty of charter.duties) {
    const rhythm = rhythmOf(duty, setting);
    if (rhythm === null) continue;
    const found = duePeriods({ every: rhythm.every, setting, owes: charter.inForce }, span);
    if (!found.ok) return found;
    const because = [...duty.because, ...groundsOfRhythm(rhythm, setting)];
    dates.push(...found.value.map((due) => ({ ...owedFor(due, duty, charter), rhythm, because })));
  }
  return success(dates.toSorted((a, b) => a.due.last - b.due.last));
}

function owedFor(due: DuePeriod, duty: CharterDuty, charter: Charter): Omit<DutyDate, 'rhythm' | 'because'> {
  const roles = rolesBehind(duty.owedBy, charter);
  const posts = charter.posts.filter((post) => post.roles.some((role) => roles.includes(role))).map(({ id }) => id);
  return { key: `${charter.id}/${duty.id}/${formatDay(due.period.from)}`, duty, roles, posts, ...due };
}
