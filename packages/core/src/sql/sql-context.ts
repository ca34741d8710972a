import type { Instant } from '../time/instant.ts';
import { quoteName, type Dialect } from './dialect.ts';
import { RECORD_COLUMNS, type RecordField } from './record-columns.ts';

/** What an expression is written for. */
export interface SqlContext {
  readonly dialect: Dialect;
  /** The moment by which open records are judged. */
  readonly asOf: Instant;
  /** The column of a field, quoted. */
  readonly column: (field: RecordField) => string;
}

/** The columns of a user's own table, where they are called otherwise than in `recordTable`. */
export type OwnColumns = Readonly<Partial<Record<RecordField, string>>>;

/**
 * Names the column of a field.
 *
 * @param field - The field.
 * @param dialect - The engine.
 * @param own - The names that differ from the usual ones.
 * @returns The quoted name.
 */
export function columnName(field: RecordField, dialect: Dialect, own: OwnColumns = {}): string {
  return quoteName(own[field] ?? RECORD_COLUMNS[field].name, dialect);
}
