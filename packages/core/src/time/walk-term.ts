import { refuse, success, type Result } from '../basis/result.ts';
import { covers, isWorkday, lastMoment, workdayAfter } from './calendar-days.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { addMonths } from './civil-month.ts';
import type { Instant } from './instant.ts';
import { isCountable, type ImpossibleTerm, type Term, type TermUnit } from './term.ts';
import { localDay, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingMinutes, takeWorkingMinutes, type OutsideCalendar } from './working-time.ts';

/** Until when something must be done. */
export interface Due {
  /** Where the counted term ends, before a day off is looked at: `elapsed` up to here gives the term back. */
  readonly nominal: Instant;
  /** The last moment that is still in time. */
  readonly last: Instant;
  /** The answer reaches into a year without a decree, or into a calendar with gaps. */
  readonly provisional: boolean;
}

/** Why no deadline was found. */
export type DueRefusal = OutsideCalendar | ImpossibleTerm;

/** One move of a deadline, told while it is being found. */
export type DueStep =
  | { readonly kind: 'day-zero'; readonly from: Instant; readonly to: CivilDate }
  | { readonly kind: 'count-days'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'skip-day-off'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'end-of-day'; readonly from: CivilDate; readonly to: Instant }
  | { readonly kind: 'count-time'; readonly from: Instant; readonly to: Instant };

/** Hears each move of a deadline. */
export type DueNote = (step: DueStep) => void;

/** What is walked: a term after an event, or before it. */
export interface Walk {
  readonly event: Instant;
  readonly term: Term;
  readonly calendar: WorkingCalendar;
  readonly way: 1 | -1;
}

type Found = Result<Pick<Due, 'nominal' | 'last'>, DueRefusal>;
type CountDays = (walk: Walk, zero: CivilDate, count: number) => CivilDate | null;

const MINUTE = 60_000;

const DAYS: Readonly<Partial<Record<TermUnit, CountDays>>> = {
  'calendar-day': (_, zero, count) => addDays(zero, count),
  'working-day': ({ calendar }, zero, count) => workdayAfter(calendar, zero, count),
  month: (_, zero, count) => addMonths(zero, count),
};

/** Walks a term from its event to its last moment, in either direction, and tells every move; all doors stand on it. */
export function walkTerm(walk: Walk, note: DueNote): Result<Due, DueRefusal> {
  const { event, term, calendar } = walk;
  if (!isCountable(term)) return refuse({ kind: 'impossible-term', unit: term.unit, count: term.count });
  if (!(event >= calendar.span.from && event < calendar.span.until)) return outside(calendar, event);
  const count = DAYS[term.unit];
  const found = count === undefined ? endOfTime(walk, note) : endOfDays(walk, count, note);
  if (!found.ok) return found;
  const { nominal, last } = found.value;
  return success({ nominal, last, provisional: touchesProvisional(walk, found.value) });
}

function endOfTime(walk: Walk, note: DueNote): Found {
  const { event, calendar } = walk;
  const end = walk.term.unit === 'working-minute' ? endOfWork(walk) : endByClock(walk);
  if (!end.ok) return end;
  if (end.value < calendar.span.from || end.value >= calendar.span.until) return outside(calendar, null);
  note({ kind: 'count-time', from: event, to: end.value });
  return success({ nominal: end.value, last: end.value });
}

function endOfWork({ event, term, calendar, way }: Walk): Result<Instant, DueRefusal> {
  return (way === 1 ? addWorkingMinutes : takeWorkingMinutes)(event, term.count, calendar);
}

function endByClock({ event, term, way }: Walk): Result<Instant, never> {
  return success((event + way * Math.round(term.count * MINUTE)) as Instant);
}

function endOfDays(walk: Walk, count: CountDays, note: DueNote): Found {
  const { event, term, calendar, way } = walk;
  const zero = localDay(calendar, event);
  note({ kind: 'day-zero', from: event, to: zero });
  const nominal = count(walk, zero, way * term.count);
  if (nominal === null || !covers(calendar, nominal)) return outside(calendar, null);
  note({ kind: 'count-days', from: zero, to: nominal });
  const last = skipDaysOff(walk, { nominal, zero }, note);
  if (last === null) return outside(calendar, null);
  const moment = closing(walk, last);
  note({ kind: 'end-of-day', from: last, to: moment });
  return success({ nominal: nominal === last ? moment : closing(walk, nominal), last: moment });
}

/** A term that ends on the day of its event does not end on the wrong side of it. */
function closing({ event, term, calendar, way }: Walk, date: CivilDate): Instant {
  const moment = lastMoment(calendar, date, term.ends);
  return (way === 1 ? Math.max(moment, event) : Math.min(moment, event)) as Instant;
}

interface LastDay {
  readonly nominal: CivilDate;
  readonly zero: CivilDate;
}

function skipDaysOff({ term, calendar, way }: Walk, { nominal, zero }: LastDay, note: DueNote): CivilDate | null {
  if (term.dayOff === 'stay') return nominal;
  const step = term.dayOff === 'forward' ? 1 : -1;
  // read towards the event, a term that holds days off only shrinks to the day of the event, not past it
  const farthest = step === way ? null : zero;
  let at = nominal;
  while (at !== farthest && !isWorkday(calendar, at)) {
    const next = addDays(at, step);
    if (!covers(calendar, next)) return null;
    note({ kind: 'skip-day-off', from: at, to: next });
    at = next;
  }
  return at;
}

function touchesProvisional({ event, calendar }: Walk, { nominal, last }: Pick<Due, 'nominal' | 'last'>): boolean {
  if (!calendar.years.some(({ provisional }) => provisional)) return false;
  const first = localDay(calendar, Math.min(event, nominal, last) as Instant);
  const end = localDay(calendar, Math.max(event, nominal, last) as Instant);
  return calendar.years.some(({ year, provisional }) => provisional && reaches(year, first, end));
}

function reaches(year: number, first: CivilDate, end: CivilDate): boolean {
  const [from, until] = [Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year + 1, 0, 1) / 86_400_000];
  return first < until && end >= from;
}

function outside(calendar: WorkingCalendar, asked: Instant | null): Result<never, DueRefusal> {
  return refuse({ kind: 'outside-calendar', ...calendar.span, asked });
}
