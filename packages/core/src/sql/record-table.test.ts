import { expect, test } from 'vitest';
import { RECORD } from '../measure/municipality.fixture.ts';
import { RECORD_FIELDS } from './record-columns.ts';
import { loadCsv, recordLine, recordTable } from './record-table.ts';

test('the table has a column each field of a record', () => {
  expect(RECORD_FIELDS).toEqual(Object.keys(RECORD));
  const columns = recordTable('duckdb', { table: 'r', dataSet: 'set' }).split('\n');
  expect(columns.slice(0, 5)).toEqual([
    'CREATE TABLE "r" (',
    '  "set" TEXT NOT NULL,',
    '  "id" TEXT NOT NULL,',
    '  "question" BIGINT NOT NULL,',
    '  "leads" BOOLEAN NOT NULL,',
  ]);
  expect(columns.length).toBe(RECORD_FIELDS.length + 3);
});

test('in ClickHouse what may be untold is nullable, and the key is not', () => {
  const columns = recordTable('clickhouse', { table: 'r', dataSet: 'set' }).split('\n');
  expect(columns).toContain('  `body` Nullable(String),');
  expect(columns).toContain('  `leads` UInt8,');
  expect(columns.at(-1)).toBe(') ENGINE = MergeTree ORDER BY (`set`, `received`, `id`)');
});

test('a record is a line in the order of the columns', () => {
  expect(recordLine({ ...RECORD, topic: '\\N', repeat: false }, 'Б')).toEqual({
    ok: true,
    value:
      '"Б","1",1,1,"Комитет ЖКХ","feedback-platform","message",\\N,"\\N",\\N,\\N,\\N,\\N,0,\\N,\\N,\\N,\\N,"moment",0,0,\\N,\\N,\\N,\\N,\\N,\\N,\\N',
  });
});

test('each engine loads the same lines', () => {
  expect(loadCsv('postgresql', 'r', "/a/o'b.csv")).toBe(`COPY "r" FROM E'/a/o\\'b.csv' WITH (FORMAT csv, NULL '\\N')`);
  expect(loadCsv('clickhouse', ['db', 'r'], 'x')).toBe('INSERT INTO `db`.`r` FORMAT CSV');
});

test('a record with half a letter is refused', () => {
  expect(recordLine({ ...RECORD, id: '\ud800' })).toEqual({
    ok: false,
    refusal: { kind: 'unwritable-text', record: '\ud800', field: 'id' },
  });
});
