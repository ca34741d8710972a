import type { Method } from '../measure/method.ts';
import { cellOf } from './cell-sql.ts';
import { ALWAYS, conditionSql } from './condition-sql.ts';
import { DIMENSION_SQL } from './dimension-sql.ts';
import { QUANTITY_SQL } from './quantity-sql.ts';
import type { Select } from './select-sql.ts';
import type { SqlContext } from './sql-context.ts';
import { whole } from './whole.ts';
import { OUTSIDE } from './working-source.ts';

/** What is counted, and how a record is read. */
interface Counted {
  readonly method: Method;
  readonly context: SqlContext;
  /** Whether working time comes from a joined calendar. */
  readonly joined: boolean;
}

/**
 * Lists the selects of a tally: its totals, its groups, and the bars of each histogram.
 *
 * @param counted - What is counted.
 * @returns The selects; where a number of a select means what, `tally-row.ts` tells.
 */
export function tallySelects(counted: Counted): readonly Select[] {
  return [totalSelect(counted), groupSelect(counted), ...barSelects(counted)];
}

function totalSelect({ method, context, joined }: Counted): Select {
  const population = populationSql(method, context);
  const day = (pick: 'MIN' | 'MAX'): string =>
    `COALESCE(${pick}(CASE WHEN ${population} THEN ${context.column('receivedOn')} END), 0)`;
  return {
    row: 'total',
    keys: [],
    value: whole(context.asOf),
    numbers: [
      'COUNT(*)',
      countOf(population),
      day('MIN'),
      day('MAX'),
      joined ? countOf(`${OUTSIDE} = 1`) : '0',
      ...method.exclusions.map((_, at) => countOf(`${reasonSql(method, context)} = ${at}`)),
    ],
    where: null,
    groupBy: [],
  };
}

function groupSelect({ method, context }: Counted): Select {
  const keys = keysOf(method, context);
  const numbers = method.indicators.flatMap((indicator) => {
    const { part, whole: of, quantity } = cellOf(indicator);
    const has = quantity === null ? [] : [`${QUANTITY_SQL[quantity].expression(context)} IS NOT NULL`];
    return [part, of].map((condition) => countOf(conditionSql(condition, context, has)));
  });
  const where = populationSql(method, context);
  return { row: 'group', keys, value: 'NULL', numbers: ['COUNT(*)', ...numbers], where, groupBy: keys };
}

function barSelects({ method, context }: Counted): readonly Select[] {
  const keys = keysOf(method, context);
  return method.indicators.flatMap((indicator, at): readonly Select[] => {
    const { part, quantity } = cellOf(indicator);
    if (quantity === null) return [];
    const value = QUANTITY_SQL[quantity].expression(context);
    const where = conditionSql(part, context, [`${value} IS NOT NULL`, populationSql(method, context)]);
    return [{ row: 'bar', keys, value, numbers: ['COUNT(*)', `${at}`], where, groupBy: [...keys, value] }];
  });
}

function keysOf({ by }: Method, context: SqlContext): readonly string[] {
  return by.map((dimension) => DIMENSION_SQL[dimension].expression(context));
}

/** The index of the first exclusion that a record meets, or -1. */
function reasonSql({ exclusions }: Method, context: SqlContext): string {
  const cases = exclusions.map(({ where }, at) => `WHEN ${conditionSql(where, context)} THEN ${at}`);
  return `CASE ${cases.join(' ')} ELSE -1 END`;
}

function populationSql(method: Method, context: SqlContext): string {
  return method.exclusions.length === 0 ? ALWAYS : `${reasonSql(method, context)} = -1`;
}

function countOf(predicate: string): string {
  // unlike a sum, a count of nothing is zero in every engine
  return `COUNT(CASE WHEN ${predicate} THEN 1 END)`;
}
