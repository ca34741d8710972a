import { refuse, success, type Result } from '../basis/result.ts';
import { covers, isWorkday, lastMoment } from './calendar-days.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { countedDay } from './counted-day.ts';
import { beyond, ending, isCovered, outside, type Due, type NotPlaced } from './due-ending.ts';
import type { Instant } from './instant.ts';
import { termFault, type NotAChoice } from './term-fault.ts';
import { countsDays, type ImpossibleTerm, type Term } from './term.ts';
import { localDay, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingMinutes, takeWorkingMinutes } from './working-time.ts';

export type { Due } from './due-ending.ts';

/** Why no deadline was found. */
export type DueRefusal = NotPlaced | ImpossibleTerm | NotAChoice;

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
  /** Lets the last moment before the calendar be the event of a term of days: nothing is counted on day zero. */
  readonly eve?: true;
}

const MINUTE = 60_000;

/** Walks a term from its event to its last moment, in either direction, and tells every move; all doors stand on it. */
export function walkTerm(walk: Walk, note?: DueNote): Result<Due, DueRefusal> {
  const { event, term, calendar } = walk;
  const fault = termFault(term);
  if (fault !== null) return refuse(fault);
  if (!isCovered(calendar, event) && !isEve(walk)) return outside(calendar, event);
  return countsDays(term.unit) ? endOfDays(walk, note) : endOfTime(walk, note);
}

function isEve({ event, term, calendar, eve }: Walk): boolean {
  return eve === true && countsDays(term.unit) && term.count > 0 && event === calendar.span.from - 1;
}

function endOfTime(walk: Walk, note?: DueNote): Result<Due, DueRefusal> {
  const { event, calendar } = walk;
  const end = walk.term.unit === 'working-minute' ? endOfWork(walk) : endByClock(walk);
  if (!end.ok) return end;
  if (!isCovered(calendar, end.value)) return beyond(calendar);
  note?.({ kind: 'count-time', from: event, to: end.value });
  return success(ending(walk, { nominal: end.value, last: end.value }));
}

function endOfWork({ event, term, calendar, way }: Walk): Result<Instant, DueRefusal> {
  return (way === 1 ? addWorkingMinutes : takeWorkingMinutes)(event, term.count, calendar);
}

function endByClock({ event, term, way }: Walk): Result<Instant, never> {
  return success((event + way * Math.round(term.count * MINUTE)) as Instant);
}

function endOfDays(walk: Walk, note?: DueNote): Result<Due, DueRefusal> {
  const { event, calendar } = walk;
  const zero = localDay(calendar, event);
  note?.({ kind: 'day-zero', from: event, to: zero });
  const nominal = countedDay(walk.term, zero, walk);
  if (nominal === null) return beyond(calendar);
  note?.({ kind: 'count-days', from: zero, to: nominal });
  const last = walk.term.dayOff === 'stay' ? nominal : skipDaysOff(walk, { nominal, zero }, note);
  if (last === null) return beyond(calendar);
  const moment = closing(walk, last);
  note?.({ kind: 'end-of-day', from: last, to: moment });
  return success(ending(walk, { nominal: nominal === last ? moment : closing(walk, nominal), last: moment }));
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

function skipDaysOff({ term, calendar, way }: Walk, { nominal, zero }: LastDay, note?: DueNote): CivilDate | null {
  const step = term.dayOff === 'forward' ? 1 : -1;
  // read towards the event, a term that holds days off only shrinks to the day of the event, not past it
  const farthest = step === way ? null : zero;
  let at = nominal;
  while (at !== farthest && !isWorkday(calendar, at)) {
    const next = addDays(at, step);
    if (next !== farthest && !covers(calendar, next)) return null;
    note?.({ kind: 'skip-day-off', from: at, to: next });
    at = next;
  }
  return at;
}
