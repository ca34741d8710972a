import { describe, expect, test } from 'vitest';
import type { Indicator, Method } from '../measure/method.ts';
import { METHOD } from '../measure/municipality.fixture.ts';
import type { Instant } from '../time/instant.ts';
import { tallySql } from './tally-sql.ts';
import { DIALECTS } from './dialect.ts';
import { workingView } from './working-source.ts';

const asOf = 500 as Instant;
const SMALL: Method = { ...METHOD, exclusions: [], indicators: METHOD.indicators.slice(0, 1) };

test('a method of one count is two selects that anybody can read', () => {
  expect(tallySql(SMALL, 'duckdb', { source: { table: 'r', dataSet: 'set' }, asOf })).toBe(`SELECT
  "set" AS tally_data_set,
  '58e9a20930532dc7' AS tally_of,
  'total' AS tally_row,
  CAST(NULL AS TEXT) AS tally_key_1,
  CAST(500 AS BIGINT) AS tally_value,
  CAST(COUNT(*) AS BIGINT) AS tally_n1,
  CAST(COUNT(CASE WHEN 1 = 1 THEN 1 END) AS BIGINT) AS tally_n2,
  CAST(COALESCE(MIN(CASE WHEN 1 = 1 THEN "received_on" END), 0) AS BIGINT) AS tally_n3,
  CAST(COALESCE(MAX(CASE WHEN 1 = 1 THEN "received_on" END), 0) AS BIGINT) AS tally_n4,
  CAST(0 AS BIGINT) AS tally_n5
FROM "r"
GROUP BY "set"
UNION ALL
SELECT
  "set",
  '58e9a20930532dc7',
  'group',
  CAST("body" AS TEXT),
  CAST(NULL AS BIGINT),
  CAST(COUNT(*) AS BIGINT),
  CAST(COUNT(CASE WHEN ("leads" IS TRUE) THEN 1 END) AS BIGINT),
  CAST(COUNT(CASE WHEN ("leads" IS TRUE) THEN 1 END) AS BIGINT),
  CAST(0 AS BIGINT),
  CAST(0 AS BIGINT)
FROM "r"
WHERE 1 = 1
GROUP BY "set", "body"`);
});

describe.each(DIALECTS)('%s', (dialect) => {
  const working = { table: 'calendar', step: 60_000 };

  test('is never asked to divide or to round', () => {
    const wordless = [
      ...METHOD.indicators,
      quantileOf('days-to-closing'),
      quantileOf('working-seconds-to-first-answer'),
    ];
    const sql = tallySql({ ...METHOD, indicators: wordless.map(renamed) }, dialect, {
      source: { table: 'r', working },
      asOf,
    });
    expect(sql).not.toMatch(/\/|intDiv|round|avg|div\b/i);
  });

  test('joins only the columns that the method asks for', () => {
    const sql = tallySql(SMALL, dialect, { source: { table: 'r', working }, asOf });
    expect(sql).toMatch(/received_on/);
    expect(sql).not.toMatch(/topic_group|fast_track/);
  });

  test('carries every column in a view', () => {
    const sql = workingView('v', dialect, { table: 'r', working, columns: { body: 'орган' } });
    expect(sql).toContain('орган');
    expect(sql).toContain('topic_group');
    expect(sql).not.toContain('work_to_first_answer');
  });
});

test('a moment that is no whole number stops the program', () => {
  const question = { source: { table: 'r' }, asOf: 0.5 as Instant };
  expect(() => tallySql(METHOD, 'duckdb', question)).toThrow('a whole number; got 0.5');
});

function quantileOf(quantity: 'days-to-closing' | 'working-seconds-to-first-answer'): Indicator {
  return { id: quantity, title: '', definition: '', because: [], kind: 'quantile', percent: 50, quantity, where: [] };
}

function renamed(indicator: Indicator, at: number): Indicator {
  return { ...indicator, id: `${at}` };
}
