import { refuse, success, type Result } from '../basis/result.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { csvLine } from './csv-line.ts';
import { isSqlText, quoteName, wordsOf, type Dialect } from './dialect.ts';
import { RECORD_COLUMNS, RECORD_FIELDS, type RecordField } from './record-columns.ts';

/** Why a record was not written: an engine cannot hold one of its texts. */
export interface UnwritableText {
  readonly kind: 'unwritable-text';
  readonly record: string;
  readonly field: RecordField;
}

/** The name of the table and of the column that keeps data sets apart, when there are many in it. */
export interface TableName {
  readonly table: string | readonly string[];
  readonly dataSet?: string | undefined;
}

/**
 * Declares a table that holds records.
 *
 * @param dialect - The engine.
 * @param name - The table; with `dataSet`, a first column of text that says which data set a record belongs to.
 * @returns One statement.
 * @example
 * recordTable('postgresql', { table: 'case_records' }).split('\n').slice(0, 3)
 * //=> ['CREATE TABLE "case_records" (', '  "id" TEXT NOT NULL,', '  "question" BIGINT NOT NULL,']
 * recordTable('clickhouse', { table: 'case_records' }).split('\n').at(-1) //=> ') ENGINE = MergeTree ORDER BY (`received`, `id`)'
 */
export function recordTable(dialect: Dialect, { table, dataSet }: TableName): string {
  const words = wordsOf(dialect);
  const column = (name: string, type: string, nullable: boolean): string =>
    `  ${quoteName(name, dialect)} ${nullable ? words.nullable(type) : type}${nullable || dialect === 'clickhouse' ? '' : ' NOT NULL'}`;
  const columns = Object.values(RECORD_COLUMNS).map(({ name, type, nullable }) =>
    column(name, words.types[type], nullable),
  );
  const first = dataSet === undefined ? [] : [column(dataSet, words.types.word, false)];
  const order = [...(dataSet === undefined ? [] : [dataSet]), 'received', 'id'].map((name) => quoteName(name, dialect));
  return `CREATE TABLE ${quoteName(table, dialect)} (\n${[...first, ...columns].join(',\n')}\n)${words.tableEnding(order)}`;
}

/**
 * Writes a record as a line of CSV that every engine loads into `recordTable` without a setting of its own.
 *
 * Texts stand in quotes, yes and no are 1 and 0, what is not told is `\N`; `loadCsv` gives the statement.
 *
 * @param record - The record.
 * @param dataSet - The data set it belongs to, when the table has such a column.
 * @returns The line without its end.
 * @refuses `unwritable-text` — a text holds the character zero or half a letter, which engines change or refuse.
 * @example
 * const record = { id: '1', question: 1, leads: true, body: 'ЖКХ "Центр"', channel: 'post', received: 0, receivedOn: 0, precision: 'day' }
 * recordLine(record).value.split(',').slice(0, 5) //=> ['"1"', '1', '1', '"ЖКХ ""Центр"""', '"post"']
 * recordLine({ ...record, body: '\u0000' }) //=> { ok: false, refusal: { kind: 'unwritable-text', record: '1', field: 'body' } }
 */
export function recordLine(record: CaseRecord, dataSet?: string): Result<string, UnwritableText> {
  const field = RECORD_FIELDS.find((name) => !isWritable(record[name]));
  if (field !== undefined) return refuse({ kind: 'unwritable-text', record: record.id, field });
  const values = RECORD_FIELDS.map((name) => record[name]);
  return success(csvLine(dataSet === undefined ? values : [dataSet, ...values]));
}

/**
 * Writes the statement that loads lines of `recordLine` or `calendarLine`.
 *
 * @param dialect - The engine.
 * @param table - The table.
 * @param file - The file with the lines; ClickHouse takes them as the body of the request instead.
 * @returns One statement; `psql` runs it as it stands, with `\copy` in place of `COPY` when the file is the client's.
 * @example
 * loadCsv('duckdb', 'case_records', 'records.csv')
 * //=> `COPY "case_records" FROM 'records.csv' (FORMAT csv, AUTO_DETECT false, DELIM ',', QUOTE '"', ESCAPE '"', NEW_LINE '\\n', NULLSTR '\\N', ALLOW_QUOTED_NULLS false)`
 * loadCsv('clickhouse', 'case_records', '') //=> 'INSERT INTO `case_records` FORMAT CSV'
 */
export function loadCsv(dialect: Dialect, table: TableName['table'], file: string): string {
  const [name, from] = [quoteName(table, dialect), wordsOf(dialect).quoteText(file)];
  switch (dialect) {
    case 'duckdb':
      return `COPY ${name} FROM ${from} (FORMAT csv, AUTO_DETECT false, DELIM ',', QUOTE '"', ESCAPE '"', NEW_LINE '\\n', NULLSTR '\\N', ALLOW_QUOTED_NULLS false)`;
    case 'postgresql':
      return `COPY ${name} FROM ${from} WITH (FORMAT csv, NULL '\\N')`;
    case 'clickhouse':
      return `INSERT INTO ${name} FORMAT CSV`;
  }
}

function isWritable(value: CaseRecord[RecordField] | undefined): boolean {
  return typeof value !== 'string' || isSqlText(value);
}
