import type { Method } from '../measure/method.ts';
import type { Instant } from '../time/instant.ts';
import type { Dialect } from './dialect.ts';
import type { RecordField } from './record-columns.ts';
import { unionOf } from './select-sql.ts';
import { columnName } from './sql-context.ts';
import { tallySelects } from './tally-selects.ts';
import { fromSql, WORK, type RecordSource } from './working-source.ts';

/** What a tally is asked of, and as of when. */
export interface TallyQuestion {
  readonly source: RecordSource;
  /** The moment by which open records are judged. */
  readonly asOf: Instant;
}

/**
 * Writes the query that tallies records by a method where they lie.
 *
 * It counts, and takes the first and the last day; it divides nothing and rounds nothing: `tallyFromRows` makes the
 * answer a tally, and `finish` the rating.
 *
 * @param method - What is counted, and in which groups.
 * @param dialect - The engine.
 * @param question - Where the records lie, and the moment by which open ones are judged.
 * @returns One statement whose rows come in any order.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [{ kind: 'leads' }] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * const sql = tallySql(method, 'postgresql', { source: { table: 'case_records' }, asOf: 0 })
 * sql.includes('COUNT(CASE WHEN ("leads" IS TRUE) THEN 1 END)') //=> true
 */
export function tallySql(method: Method, dialect: Dialect, { source, asOf }: TallyQuestion): string {
  const joined = source.working !== undefined;
  const used = new Set<RecordField>();
  const column = (field: RecordField): string => {
    used.add(field);
    return joined && field === 'workToFirstAnswer' ? WORK : columnName(field, dialect, source.columns);
  };
  const selects = tallySelects({ method, joined, context: { dialect, asOf, column } });
  // the columns that a join carries are known when every select is written
  const from = fromSql(dialect, source, [...used]);
  return unionOf(selects, { method, dialect, dataSet: source.dataSet, from });
}
