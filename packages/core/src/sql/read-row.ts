import type { Method } from '../measure/method.ts';
import { shownValue, type MalformedIssue } from '../source/malformed.ts';
import { DIMENSION_SQL, type DimensionSql } from './dimension-sql.ts';
import { keyColumns, numberColumns, ROW, type TallyRow } from './tally-row.ts';

/** A row of the answer, read. */
export interface ReadRow {
  /** Its place among the rows. */
  readonly at: number;
  readonly dataSet: string | null;
  readonly of: unknown;
  readonly row: unknown;
  readonly key: readonly (string | null)[];
  /** `null` in the rows of groups. */
  readonly value: number | null;
  readonly numbers: readonly number[];
}

/** A row, and what is wrong with it. */
export interface RowReading {
  readonly read: ReadRow;
  readonly issues: readonly MalformedIssue[];
}

const DIGITS = /^-?\d{1,16}$/;

/**
 * Turns the columns of a method's answer into a function that reads a row, so that a million rows name them once.
 *
 * @param method - The method that the rows were counted by.
 * @returns What reads a row; its issues bear the place of the row and the column.
 */
export function rowReader(method: Method): (row: TallyRow, at: number) => RowReading {
  const keys = keyColumns(method).map(([name], at) => ({
    name,
    ...(DIMENSION_SQL[method.by[at] as never] as DimensionSql),
  }));
  const numbers = numberColumns(method);
  return (row, at) => {
    const issues: MalformedIssue[] = [];
    const checked = <Value>(column: string, value: Value | undefined, expected: string): Value | null => {
      if (value !== undefined) return value;
      issues.push({ path: [at, column], expected, value: shownValue(row[column]) });
      return null;
    };
    const read: ReadRow = {
      at,
      dataSet: checked(ROW.dataSet, wordIn(row[ROW.dataSet] ?? null), 'string'),
      of: row[ROW.of],
      row: row[ROW.row],
      key: keys.map(({ name, type, wordOf }) =>
        type === 'word'
          ? checked(name, wordIn(row[name]), 'string')
          : checked(name, optional(row[name], wordOf), 'int'),
      ),
      value: checked(
        ROW.value,
        optional(row[ROW.value], (value) => value),
        'int',
      ),
      numbers: numbers.map((name) => checked(name, wholeIn(row[name]), 'int') ?? 0),
    };
    return { read, issues };
  };
}

/** Reads a word; a number is taken as it is written, and what is not there is no word. */
function wordIn(value: unknown): string | null | undefined {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? value.toString() : undefined;
}

function optional<Value>(value: unknown, turned: (whole: number) => Value): Value | null | undefined {
  if (value === null) return null;
  const whole = wholeIn(value);
  return whole === undefined ? undefined : turned(whole);
}

/** Reads a whole number, which engines write as a number, a big integer or text. */
function wholeIn(value: unknown): number | undefined {
  const whole = isWritten(value) ? Number(value) : value;
  return Number.isSafeInteger(whole) ? (whole as number) : undefined;
}

function isWritten(value: unknown): boolean {
  return typeof value === 'bigint' || (typeof value === 'string' && DIGITS.test(value));
}

/** The number of a row at a place; where there is none, zero. */
export function numberIn({ numbers }: ReadRow, at: number): number {
  return numbers[at] ?? 0;
}
