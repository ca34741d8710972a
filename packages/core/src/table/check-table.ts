import { firstPlaces } from '../basis/first-places.ts';
import { ownValue } from '../basis/own-value.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { columnIssues, conditionIssues } from './check-column.ts';
import { answerShape, columnShape, isObject, rowShape, textShape } from './table-shape.ts';
import type { Columns, DecisionTable, TableRow } from './decision-table.ts';
import { rowsInCircles } from './exception.ts';
import { isJson } from './json.ts';
import { wanted, type Issues } from '../source/issues.ts';

const POLICIES: readonly DecisionTable['policy'][] = ['unique', 'exceptions'];

/** Why a table cannot be decided by, though each of its parts is well formed. */
export interface TableFault {
  readonly kind: 'faulty-table';
  readonly table: string;
  readonly issues: readonly MalformedIssue[];
}

/**
 * Checks that the parts of a table fit each other.
 *
 * Whether the rows leave a gap or contradict each other is another question: `proveTable` answers it.
 *
 * @param table - The table.
 * @returns The same table.
 * @refuses `faulty-table` — a column or a row is none, such as `null`; the policy or the kind of a column is none of those there are; a row names an unknown column, a value that the column does not hold, an empty list or an
 *   empty range; a name appears twice; an exception is of no row, of itself in a circle, or under the policy `unique`;
 *   an answer is no plain data; a row rests on no clause and no assumption.
 * @example
 * checkTable(CHANNEL_ADMISSION).ok //=> true
 * checkTable({ ...CHANNEL_ADMISSION, rows: [] }).refusal.issues //=> [{ path: ['rows'], expected: 'not-empty', value: 'array' }]
 */
export function checkTable<Asked extends Columns, Answer>(
  table: DecisionTable<Asked, Answer>,
): Result<DecisionTable<Asked, Answer>, TableFault> {
  const shape = shapeIssues(table);
  const issues = shape.length > 0 ? shape : issuesIn(table);
  return issues.length === 0 ? success(table) : refuse({ kind: 'faulty-table', table: nameOf(table), issues });
}

/** A table that bears no name is told by an empty one. */
function nameOf(table: unknown): string {
  return isObject(table) && typeof table['id'] === 'string' ? table['id'] : '';
}

/** What is no table at all can be looked into no further. */
function shapeIssues(table: DecisionTable): Issues {
  if (!isObject(table)) return wanted(false, 'table', { path: [], value: table });
  const { columns, rows, otherwise } = table;
  if (!isObject(columns) || !Array.isArray(rows)) return wanted(false, 'table', { path: [], value: null });
  return [
    ...textShape(table, ['id', 'edition', 'title'], []),
    ...answerShape(table, []),
    ...Object.entries(columns).flatMap(([name, column]) => columnShape(column, ['columns', name])),
    ...[...(rows as readonly unknown[])].flatMap((row, at) => rowShape(row, ['rows', at])),
    ...(otherwise === null ? [] : answerShape(otherwise, ['otherwise'])),
  ];
}

function issuesIn(table: DecisionTable): Issues {
  const { columns, rows, otherwise } = table;
  const of = rowsOf(table);
  return [
    ...wanted(POLICIES.includes(table.policy), POLICIES.join(' | '), { path: ['policy'], value: table.policy }),
    ...wanted(Object.keys(columns).length > 0, 'not-empty', { path: ['columns'], value: columns }),
    ...Object.entries(columns).flatMap(([name, column]) => columnIssues(column, ['columns', name])),
    ...wanted(rows.length > 0, 'not-empty', { path: ['rows'], value: rows }),
    ...rows.flatMap((_, at) => rowIssues(of, at)),
    ...(otherwise === null ? [] : answerIssues(otherwise, ['otherwise'])),
  ];
}

/** What the rows of a table are held against. */
interface RowsOf {
  readonly table: DecisionTable;
  /** Where each name stands first. */
  readonly first: ReadonlyMap<string, number>;
  readonly circles: ReadonlySet<number>;
}

function rowsOf(table: DecisionTable): RowsOf {
  const first = firstPlaces(table.rows.map(({ id }) => id));
  return { table, first, circles: rowsInCircles(table.rows) };
}

function rowIssues(of: RowsOf, at: number): Issues {
  const { table, first } = of;
  const row = table.rows[at] as TableRow<Columns, unknown>;
  return [
    ...wanted(first.get(row.id) === at, 'unique', { path: ['rows', at, 'id'], value: row.id }),
    ...Object.entries(row.when).flatMap(([name, condition]) => {
      const [column, path] = [ownValue(table.columns, name), ['rows', at, 'when', name]];
      return column === undefined
        ? wanted(false, 'known-column', { path: path, value: name })
        : conditionIssues(column, condition, path);
    }),
    ...answerIssues(row, ['rows', at]),
    ...exceptionIssues(of, at),
  ];
}

function answerIssues(
  { answer, because }: Pick<TableRow<Columns, unknown>, 'answer' | 'because'>,
  path: MalformedIssue['path'],
): Issues {
  const founded = because.some(({ kind }) => kind === 'clause' || kind === 'assumption');
  return [
    ...wanted(isJson(answer), 'json', { path: [...path, 'answer'], value: answer }),
    ...wanted(founded, 'clause-or-assumption', { path: [...path, 'because'], value: because }),
  ];
}

function exceptionIssues({ table, first, circles }: RowsOf, at: number): Issues {
  const { exceptionOf = [] } = table.rows[at] as TableRow<Columns, unknown>;
  const path = ['rows', at, 'exceptionOf'];
  return [
    ...wanted(table.policy === 'exceptions' || exceptionOf.length === 0, 'no-exceptions', { path, value: exceptionOf }),
    ...exceptionOf.flatMap((general, place) =>
      wanted(first.has(general), 'known-row', { path: [...path, place], value: general }),
    ),
    ...wanted(!circles.has(at), 'no-circle-of-exceptions', { path, value: exceptionOf }),
  ];
}
