import type { Token } from '../text/token.ts';
import { dayOf, dayParts, type CivilDate } from '../time/civil-date.ts';
import { numberAt, valueAt, wordAt, yearAt, type DayReading } from './day-reading.ts';
import { currentUnitAt, periodAt } from './period-in-text.ts';
import { after } from './period.ts';

/**
 * How a day was named.
 *
 * - `day`: the day itself. `period-end`: the end of a month, quarter, year or week. `before-period`: the day before it.
 * - `within`: so many days, weeks or months from the answer. `ahead`: tomorrow, today.
 */
export type DayForm = 'day' | 'period-end' | 'before-period' | 'within' | 'ahead';

/** A day that stands in a text, by its tokens. */
export interface DayInText {
  readonly by: CivilDate;
  readonly form: DayForm;
  /** Named without a year: the first such day that lies ahead. */
  readonly yearless: boolean;
  readonly first: number;
  readonly last: number;
}

type Read = (reading: DayReading, at: number) => DayInText | null;

const MOST_UNITS = 3660;

/**
 * Reads the day that is named at a token.
 *
 * @param reading - The text.
 * @param at - The token.
 * @returns The day, or `null`.
 */
export function readDayAt(reading: DayReading, at: number): DayInText | null {
  return (
    inFigures(reading, at) ??
    inWords(reading, at) ??
    endOfPeriod(reading, at) ??
    aroundPeriod(reading, at) ??
    withinCount(reading, at) ??
    ahead(reading, at)
  );
}

/** “15.06.2026”, “15.06”. */
const inFigures: Read = (reading, at) => {
  if (!isPair(reading.tokens.slice(at, at + 3))) return null;
  const [day, month] = [at, at + 2].map((place) => Number(reading.tokens[place]?.word)) as [number, number];
  const year = touches(reading.tokens.slice(at + 2, at + 5)) ? yearAt(reading, at + 4) : null;
  if (year !== null) return dated(reading, { year, month, day }, { first: at, last: at + 4 });
  // “2.5 m” has no leading nought
  const whole = [at, at + 2].every((place) => reading.tokens[place]?.word.length === 2);
  return whole ? dated(reading, { year, month, day }, { first: at, last: at + 2 }) : null;
};

/** “15 июня 2026 года”, “15 июня”. */
const inWords: Read = (reading, at) => {
  const [date, month] = [reading.tokens[at], valueAt(reading, at + 1, reading.words.months)];
  if (date?.kind !== 'number' || date.word.length > 2 || month === undefined) return null;
  const year = yearAt(reading, at + 2);
  return dated(reading, { year, month, day: Number(date.word) }, { first: at, last: year === null ? at + 1 : at + 2 });
};

/** “до конца июня”, “к концу текущего года”. */
const endOfPeriod: Read = (reading, at) => {
  const { ends, until, during } = reading.words;
  const led = until.includes(wordAt(reading, at)) || during.includes(wordAt(reading, at));
  const end = led ? at + 1 : at;
  if (!ends.includes(wordAt(reading, end))) return null;
  const found = periodAt(reading, end + 1) ?? currentUnitAt(reading, end + 1);
  if (found === null) return null;
  return { by: found.period.last, form: 'period-end', yearless: found.yearless, first: at, last: found.last };
};

/** “в июне”, “в III квартале 2026 года”; “до июля” is the day before it. */
const aroundPeriod: Read = (reading, at) => {
  const before = reading.words.until.includes(wordAt(reading, at));
  if (!before && !reading.words.during.includes(wordAt(reading, at))) return null;
  const found = periodAt(reading, at + 1);
  if (found === null) return null;
  const { period, yearless, last } = found;
  const by = before ? ((period.first - 1) as CivilDate) : period.last;
  if (yearless && by < reading.on) return null;
  return { by, form: before ? 'before-period' : 'period-end', yearless, first: at, last };
};

/** “в течение десяти дней”, “через две недели”; working days want a calendar, and are left to a person. */
const withinCount: Read = (reading, at) => {
  if (!reading.words.within.includes(wordAt(reading, at))) return null;
  const told = numberAt(reading, at + 1);
  const last = told === undefined ? at + 1 : at + 2;
  const unit = valueAt(reading, last, reading.words.units);
  const count = told ?? 1;
  if (unit === undefined || count > MOST_UNITS) return null;
  return { by: after(reading.on, count, unit), form: 'within', yearless: false, first: at, last };
};

/** “завтра”. */
const ahead: Read = (reading, at) => {
  const days = valueAt(reading, at, reading.words.tomorrow);
  if (days === undefined) return null;
  return { by: after(reading.on, days, 'day'), form: 'ahead', yearless: false, first: at, last: at };
};

function dated(
  { on }: DayReading,
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number },
  place: Pick<DayInText, 'first' | 'last'>,
): DayInText | null {
  const { year: now } = dayParts(on);
  // 29 February may lie ahead by eight years, around a year like 2100
  const years = year === null ? Array.from({ length: 9 }, (_, index) => now + index) : [year];
  const days = years.map((one) => dayOf({ year: one, month, day }));
  const by = days.find((one) => one !== null && (year !== null || one >= on)) ?? null;
  return by === null ? null : { by, form: 'day', yearless: year === null, ...place };
}

/** A number, a point and a number without a gap. */
function isPair(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'number' && touches(tokens);
}

/** A point and a number that follow a number without a gap. */
function touches([number, dot, behind]: readonly Token[]): boolean {
  if (number === undefined || dot?.word !== '.' || behind?.kind !== 'number') return false;
  return number.end === dot.start && dot.end === behind.start;
}
