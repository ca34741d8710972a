import { numberAt, valueAt, wordAt, yearAt, type DayReading } from './day-reading.ts';
import { numbered, unitAround, type Period } from './period.ts';

/** A period that stands in a text, by its last token. */
export interface PeriodInText {
  readonly period: Period;
  /** Named without a year: the first that has not ended. */
  readonly yearless: boolean;
  readonly last: number;
}

/** Reads “июня 2026”, “III квартала”, “2027 году”, “следующей неделе” at a token. */
export function periodAt(reading: DayReading, at: number): PeriodInText | null {
  return monthAt(reading, at) ?? quarterAt(reading, at) ?? yearHere(reading, at) ?? nextUnitAt(reading, at);
}

/** Reads “месяца”, “текущего года”: the one that the answer lies in. */
export function currentUnitAt(reading: DayReading, at: number): PeriodInText | null {
  const last = reading.words.current.includes(wordAt(reading, at)) ? at + 1 : at;
  const unit = valueAt(reading, last, reading.words.units);
  return unit === undefined ? null : { period: unitAround(reading.on, unit, 0), yearless: false, last };
}

function monthAt(reading: DayReading, at: number): PeriodInText | null {
  const number = valueAt(reading, at, reading.words.months);
  return number === undefined ? null : named(reading, { unit: 'month', number, last: at });
}

function quarterAt(reading: DayReading, at: number): PeriodInText | null {
  if (valueAt(reading, at + 1, reading.words.units) !== 'quarter') return null;
  const number = valueAt(reading, at, reading.words.quarters) ?? numberAt(reading, at) ?? 0;
  return number >= 1 && number <= 4 ? named(reading, { unit: 'quarter', number, last: at + 1 }) : null;
}

function yearHere(reading: DayReading, at: number): PeriodInText | null {
  const year = yearAt(reading, at);
  if (year === null || valueAt(reading, at + 1, reading.words.units) !== 'year') return null;
  const { first } = numbered('month', 1, { year, on: reading.on });
  return { period: unitAround(first, 'year', 0), yearless: false, last: at + 1 };
}

function nextUnitAt(reading: DayReading, at: number): PeriodInText | null {
  const unit = valueAt(reading, at + 1, reading.words.units);
  if (unit === undefined || !reading.words.next.includes(wordAt(reading, at))) return null;
  return { period: unitAround(reading.on, unit, 1), yearless: false, last: at + 1 };
}

function named(
  reading: DayReading,
  { unit, number, last }: { readonly unit: 'month' | 'quarter'; readonly number: number; readonly last: number },
): PeriodInText {
  const year = yearAt(reading, last + 1);
  const period = numbered(unit, number, { year, on: reading.on });
  return { period, yearless: year === null, last: year === null ? last : last + 1 };
}
