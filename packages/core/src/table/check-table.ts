import { ownValue } from '../basis/own-value.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import type { Ground } from '../source/decision.ts';
import { columnIssues, conditionIssues } from './check-column.ts';
import type { Columns, DecisionTable, TableRow } from './decision-table.ts';
import { strongerThan } from './exception.ts';
import { isJson } from './json.ts';
import { wanted, type Issues } from './wanted.ts';

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
 * @refuses `faulty-table` — the policy or the kind of a column is none of those there are; a row names an unknown column, a value that the column does not hold, an empty list or an
 *   empty range; a name appears twice; an exception is of no row, of itself in a circle, or under the policy `unique`;
 *   an answer is no plain data; a row rests on no clause and no assumption.
 * @example
 * checkTable(CHANNEL_ADMISSION).ok //=> true
 * checkTable({ ...CHANNEL_ADMISSION, rows: [] }).refusal.issues //=> [{ path: ['rows'], expected: 'not-empty', value: 'array' }]
 */
export function checkTable<Asked extends Columns, Answer>(
  table: DecisionTable<Asked, Answer>,
): Result<DecisionTable<Asked, Answer>, TableFault> {
  const { columns, rows, otherwise } = table;
  const issues = [
    ...wanted(POLICIES.includes(table.policy), POLICIES.join(' | '), { path: ['policy'], value: table.policy }),
    ...wanted(Object.keys(columns).length > 0, 'not-empty', { path: ['columns'], value: columns }),
    ...Object.entries(columns).flatMap(([name, column]) => columnIssues(column, ['columns', name])),
    ...wanted(rows.length > 0, 'not-empty', { path: ['rows'], value: rows }),
    ...rows.flatMap((_, at) => rowIssues(table, at)),
    ...(otherwise === null ? [] : answerIssues(otherwise, ['otherwise'])),
  ];
  return issues.length === 0 ? success(table) : refuse({ kind: 'faulty-table', table: table.id, issues });
}

function rowIssues(table: DecisionTable, at: number): Issues {
  const row = table.rows[at] as TableRow<Columns, unknown>;
  const first = table.rows.findIndex(({ id }) => id === row.id);
  return [
    ...wanted(first === at, 'unique', { path: ['rows', at, 'id'], value: row.id }),
    ...Object.entries(row.when).flatMap(([name, condition]) => {
      const [column, path] = [ownValue(table.columns, name), ['rows', at, 'when', name]];
      return column === undefined
        ? wanted(false, 'known-column', { path: path, value: name })
        : conditionIssues(column, condition, path);
    }),
    ...answerIssues(row, ['rows', at]),
    ...exceptionIssues(table, row, ['rows', at, 'exceptionOf']),
  ];
}

function answerIssues(
  { answer, because }: { readonly answer: unknown; readonly because: readonly Ground[] },
  path: MalformedIssue['path'],
): Issues {
  const founded = because.some(({ kind }) => kind === 'clause' || kind === 'assumption');
  return [
    ...wanted(isJson(answer), 'json', { path: [...path, 'answer'], value: answer }),
    ...wanted(founded, 'clause-or-assumption', { path: [...path, 'because'], value: because }),
  ];
}

function exceptionIssues(
  { policy, rows }: DecisionTable,
  { id, exceptionOf = [] }: TableRow<Columns, unknown>,
  path: MalformedIssue['path'],
): Issues {
  const known = rows.map((row) => row.id);
  return [
    ...wanted(policy === 'exceptions' || exceptionOf.length === 0, 'no-exceptions', { path: path, value: exceptionOf }),
    ...exceptionOf.flatMap((general, at) =>
      wanted(known.includes(general), 'known-row', { path: [...path, at], value: general }),
    ),
    ...wanted(!strongerThan(rows, id).has(id), 'no-circle-of-exceptions', { path: path, value: exceptionOf }),
  ];
}
