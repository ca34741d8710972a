import { digestOf } from '../measure/digest.ts';
import type { Method } from '../measure/method.ts';
import { quoteName, wordsOf, type Dialect } from './dialect.ts';
import { keyColumns, numberColumns, ROW } from './tally-row.ts';

/** One select of the query: a row of each total, group or bar. */
export interface Select {
  readonly row: 'total' | 'group' | 'bar';
  readonly keys: readonly string[];
  readonly value: string;
  readonly numbers: readonly string[];
  readonly where: string | null;
  readonly groupBy: readonly string[];
}

/** What the selects of one query share. */
export interface Selection {
  readonly method: Method;
  readonly dialect: Dialect;
  readonly dataSet: string | undefined;
  /** What they read from. */
  readonly from: string;
}

/**
 * Writes the selects of a query as one.
 *
 * @param selects - The selects; the first names the columns for all.
 * @param selection - What they share.
 * @returns One statement.
 */
export function unionOf(selects: readonly Select[], selection: Selection): string {
  const names = columnNames(selection);
  const written = selects.map((select, at) => selectSql(select, selection, at === 0 ? names : null));
  return written.join('\nUNION ALL\n');
}

function selectSql(select: Select, selection: Selection, names: readonly string[] | null): string {
  const values = valuesOf(select, selection);
  const columns = values.map((value, at) => (names === null ? value : `${value} AS ${names[at] ?? ''}`));
  const groupBy = [...setOf(selection), ...select.groupBy];
  return [
    `SELECT\n  ${columns.join(',\n  ')}`,
    `FROM ${selection.from}`,
    ...(select.where === null ? [] : [`WHERE ${select.where}`]),
    ...(groupBy.length === 0 ? [] : [`GROUP BY ${groupBy.join(', ')}`]),
  ].join('\n');
}

function columnNames({ method, dataSet }: Selection): readonly string[] {
  const keys = keyColumns(method).map(([name]) => name);
  return [
    ...(dataSet === undefined ? [] : [ROW.dataSet]),
    ROW.of,
    ROW.row,
    ...keys,
    ROW.value,
    ...numberColumns(method),
  ];
}

function valuesOf({ row, keys, value, numbers }: Select, selection: Selection): readonly string[] {
  const { method, dialect } = selection;
  const { types, nullable, quoteText } = wordsOf(dialect);
  return [
    ...setOf(selection),
    quoteText(digestOf(method)),
    quoteText(row),
    // engines take the types of a union from different places
    ...keyColumns(method).map(([, type], at) => cast(keys[at] ?? 'NULL', nullable(types[type]))),
    cast(value, nullable(types.whole)),
    ...numberColumns(method).map((_, at) => cast(numbers[at] ?? '0', types.whole)),
  ];
}

function setOf({ dataSet, dialect }: Selection): readonly string[] {
  return dataSet === undefined ? [] : [quoteName(dataSet, dialect)];
}

function cast(value: string, type: string): string {
  return `CAST(${value} AS ${type})`;
}
