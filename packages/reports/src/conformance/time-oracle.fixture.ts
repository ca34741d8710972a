import type { CorpusCalendar, DeadlineQuestion, MinutesQuestion } from './corpus.ts';

// Made for tests: time counted in the slowest and plainest way, a minute or a day at a time, from the JSON alone.

const MINUTE = 60_000;

interface LocalMinute {
  readonly date: string;
  readonly minute: number;
}

/** A calendar that tells of each minute whether it is worked. */
export interface MinuteWalk {
  readonly from: number;
  readonly until: number;
  readonly local: (instant: number) => LocalMinute;
  readonly isWorked: (instant: number) => boolean;
  readonly isWorkday: (date: string) => boolean;
  readonly shiftsOn: (date: string) => readonly { readonly from: number; readonly to: number }[];
}

/** Reads a calendar of the corpus. */
export function walkOf(calendar: CorpusCalendar): MinuteWalk {
  const offsets = new Map<number, number>();
  const local = (instant: number): LocalMinute => {
    const hour = Math.floor(instant / 3_600_000);
    const offset = offsets.get(hour) ?? offsetOf(calendar.zone, hour * 3_600_000);
    offsets.set(hour, offset);
    const text = new Date(instant + offset).toISOString();
    return { date: text.slice(0, 10), minute: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) };
  };
  const years = calendar.years.map((year) => String(year));
  const known = new Map<string, ReturnType<MinuteWalk['shiftsOn']>>();
  const shiftsOn = (date: string): ReturnType<MinuteWalk['shiftsOn']> => {
    const told = known.get(date) ?? shifts(calendar, date);
    known.set(date, told);
    return told;
  };
  const inside = (instant: number): boolean => years.includes(local(instant).date.slice(0, 4));
  const near = Date.UTC(calendar.years[0] ?? 0, 0, 1) - 20 * 3_600_000;
  const far = Date.UTC((calendar.years.at(-1) ?? 0) + 1, 0, 1) - 20 * 3_600_000;
  return {
    from: first(near, inside),
    until: first(far, (instant) => !inside(instant)),
    local,
    shiftsOn,
    isWorked: (instant) => {
      const { date, minute } = local(instant);
      return shiftsOn(date).some(({ from, to }) => minute >= from && minute < to);
    },
    isWorkday: (date) => {
      const special = calendar.days.find((day) => day.date === date);
      return (special?.worked ?? weekday(date) <= 5) && shiftsOn(date).length > 0;
    },
  };
}

function first(from: number, holds: (instant: number) => boolean): number {
  let at = from;
  while (!holds(at)) at += 15 * MINUTE;
  return at;
}

/** What the clock of a zone shows, less what UTC shows. */
function offsetOf(zone: string, instant: number): number {
  const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: zone });
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - instant;
}

function shifts({ schedule, days }: CorpusCalendar, date: string): ReturnType<MinuteWalk['shiftsOn']> {
  const special = days.find((day) => day.date === date);
  if (special === undefined) return schedule.week[weekday(date) - 1] ?? [];
  if (!special.worked && schedule.daysOff !== 'worked') return [];
  const usual = schedule.week[(special.worksAs ?? weekday(date)) - 1] ?? [];
  return special.shortened ? cut(usual, schedule.shortening) : usual;
}

/** A day without its last minutes of work. */
function cut(usual: ReturnType<MinuteWalk['shiftsOn']>, minutes: number): ReturnType<MinuteWalk['shiftsOn']> {
  const all = usual.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
  return all.slice(0, Math.max(0, all.length - minutes)).map((minute) => ({ from: minute, to: minute + 1 }));
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Working minutes between two moments: each minute of the walk that is worked, in whole or in part. */
export function walkedMilliseconds(question: MinutesQuestion, walk: MinuteWalk): number | 'outside-calendar' {
  const [from, to] = [Date.parse(question.from), Date.parse(question.to)];
  if ([from, to].some((at) => at < walk.from || at >= walk.until)) return 'outside-calendar';
  let worked = 0;
  for (let at = Math.floor(from / MINUTE) * MINUTE; at < to; at += MINUTE)
    if (walk.isWorked(at)) worked += Math.min(at + MINUTE, to) - Math.max(at, from);
  return worked;
}

/** The nominal and the last moment of a term, to the second. */
export function walkedDeadline(question: DeadlineQuestion, walk: MinuteWalk): WalkedDeadline {
  const { unit } = question.term;
  return unit === 'clock-minute' || unit === 'working-minute' ? endOfTime(question, walk) : endOfDays(question, walk);
}

type WalkedDeadline = { readonly nominal: number; readonly last: number } | 'outside-calendar';

function endOfTime({ event, term }: DeadlineQuestion, walk: MinuteWalk): WalkedDeadline {
  const start = Date.parse(event);
  const end = term.unit === 'clock-minute' ? start + term.count * MINUTE : endOfWork(start, term.count, walk);
  return end >= walk.until ? 'outside-calendar' : { nominal: end, last: end };
}

function endOfDays({ event, term }: DeadlineQuestion, walk: MinuteWalk): WalkedDeadline {
  const start = Date.parse(event);
  const nominal = countedDay(walk.local(start).date, term, walk);
  let last = nominal;
  const step = term.dayOff === 'backward' ? -1 : 1;
  while (term.dayOff !== 'stay' && !walk.isWorkday(last) && isCovered(last, walk)) last = dayAfter(last, step);
  if (!isCovered(nominal, walk) || !isCovered(last, walk)) return 'outside-calendar';
  return { nominal: close(nominal, { start, term }, walk), last: close(last, { start, term }, walk) };
}

function endOfWork(start: number, minutes: number, walk: MinuteWalk): number {
  let [left, at] = [minutes, start];
  while (left > 0 && at < walk.until) {
    if (walk.isWorked(at)) left -= 1;
    at += MINUTE;
  }
  return at;
}

type Days = Pick<DeadlineQuestion['term'], 'unit' | 'count' | 'ends'>;

function countedDay(zero: string, { unit, count }: Days, walk: MinuteWalk): string {
  if (unit === 'calendar-day') return dayAfter(zero, count);
  if (unit === 'month') return monthAfter(zero, count);
  let [at, left] = [zero, count];
  while (left > 0 && isCovered(at, walk)) {
    at = dayAfter(at, 1);
    if (walk.isWorkday(at)) left -= 1;
  }
  return at;
}

function monthAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const longest = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, longest))).toISOString().slice(0, 10);
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isCovered(date: string, walk: MinuteWalk): boolean {
  return date >= walk.local(walk.from).date && date <= walk.local(walk.until - 1).date;
}

/** The last second of a day, or of its last shift; never before the event. */
function close(date: string, { start, term }: { start: number; term: Days }, walk: MinuteWalk): number {
  const end = term.ends === 'end-of-operations' ? (walk.shiftsOn(date).at(-1)?.to ?? 1440) : 1440;
  let at = Date.parse(`${date}T00:00:00Z`) - 15 * 3_600_000;
  while (walk.local(at).date < date) at += MINUTE;
  while (walk.local(at).date === date && walk.local(at).minute < end) at += MINUTE;
  return Math.max(at - 1000, start);
}
