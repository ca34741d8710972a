import type { Method } from '../measure/method.ts';
import { DIMENSION_SQL } from './dimension-sql.ts';
import type { ColumnType } from './dialect.ts';

/** A row of the answer to `tallySql`, by column name; numbers may come as numbers, big integers or text. */
export type TallyRow = Readonly<Record<string, unknown>>;

/** The columns of the answer, besides one a dimension and the numbers. */
export const ROW = {
  dataSet: 'tally_data_set',
  /** The fingerprint of the method. */
  of: 'tally_of',
  /** `total`, `group` or `bar`. */
  row: 'tally_row',
  /** Of the total the moment by which open records were judged, of a bar its value. */
  value: 'tally_value',
} as const;

/** Where the numbers of a total stand; those of the exclusions follow. */
export const TOTAL = { seen: 0, counted: 1, from: 2, to: 3, outside: 4, excluded: 5 } as const;

/** Where the numbers of a group stand: its records, then a part and a whole for each indicator. */
export const GROUP = { records: 0, cells: 1 } as const;

/** Where the numbers of a bar stand. */
export const BAR = { records: 0, indicator: 1 } as const;

/** The columns of the keys with their types, one a dimension. */
export function keyColumns({ by }: Method): readonly (readonly [name: string, type: ColumnType])[] {
  return by.map((dimension, at) => [`tally_key_${at + 1}`, DIMENSION_SQL[dimension].type]);
}

/** The columns of the numbers. */
export function numberColumns({ exclusions, indicators }: Method): readonly string[] {
  const count = Math.max(TOTAL.excluded + exclusions.length, GROUP.cells + 2 * indicators.length);
  return Array.from({ length: count }, (_, at) => `tally_n${at + 1}`);
}
