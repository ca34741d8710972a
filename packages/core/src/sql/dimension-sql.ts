import { formatDay, readDay, type CivilDate, dayOf } from '../time/civil-date.ts';
import type { WordColumn, Dimension } from '../record/case-record.ts';
import { wordsOf, type ColumnType, type Dialect } from './dialect.ts';
import type { SqlContext } from './sql-context.ts';

/** How a dimension is grouped by: as a word, or as a whole number that is written as a word on our side. */
export interface DimensionSql {
  readonly type: ColumnType;
  readonly expression: (context: SqlContext) => string;
  /** The number that stands for a word; `null` when no record can have it. */
  readonly numberOf: (word: string) => number | null;
  readonly wordOf: (value: number) => string;
}

/** Days from 1 March of the year 0 to 1970. */
const MARCH_OF_YEAR_0 = 719_468;

const words = (field: WordColumn): DimensionSql => ({
  type: 'word',
  expression: ({ column }) => column(field),
  numberOf: () => null,
  wordOf: String,
});

/** Every dimension; days and months are whole numbers in SQL, so that no engine writes a date its own way. */
export const DIMENSION_SQL: Readonly<Record<Dimension, DimensionSql>> = {
  body: words('body'),
  channel: words('channel'),
  regime: words('regime'),
  topicGroup: words('topicGroup'),
  topic: words('topic'),
  territory: words('territory'),
  type: words('type'),
  outcome: words('outcome'),
  receivedDay: {
    type: 'whole',
    expression: ({ column }) => column('receivedOn'),
    numberOf: dayNumber,
    wordOf: (value) => formatDay(value as CivilDate),
  },
  receivedMonth: {
    type: 'whole',
    expression: ({ column, dialect }) => monthSql(column('receivedOn'), dialect),
    numberOf: monthNumber,
    wordOf: monthWord,
  },
};

/** Months since March of the year 0, by the rule of the Gregorian calendar, in whole numbers that are never negative. */
function monthSql(date: string, dialect: Dialect): string {
  const { wholePart } = wordsOf(dialect);
  const days = `(${date} + ${MARCH_OF_YEAR_0})`;
  const day = `(${days} % 146097)`;
  const leap = `(${day} - ${wholePart(day, 1460)} + ${wholePart(day, 36_524)} - ${wholePart(day, 146_096)})`;
  const year = wholePart(leap, 365);
  const before = `(365 * ${year} + ${wholePart(year, 4)} - ${wholePart(year, 100)})`;
  const month = wholePart(`(5 * (${day} - ${before}) + 2)`, 153);
  return `(${wholePart(days, 146_097)} * 4800 + ${year} * 12 + ${month})`;
}

function dayNumber(word: string): number | null {
  const read = readDay(word);
  return read.ok ? read.value : null;
}

function monthNumber(word: string): number | null {
  const read = readDay(`${word}-01`);
  if (!read.ok) return null;
  const [year, month] = word.split('-').map(Number) as [number, number];
  return year * 12 + month - 3;
}

function monthWord(value: number): string {
  const months = value + 2;
  const date = dayOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
  return date === null ? `${value}` : formatDay(date).slice(0, 7);
}
