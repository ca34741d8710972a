import {
  compileCalendar,
  finish,
  moment,
  NORM_WEEK,
  readTerm,
  tally,
  unwrap,
  zone,
  type CalendarYear,
  type CaseRecord,
  type RatedGroup,
} from '@otklik/core';
import { uncertaintyOf } from '@otklik/core/analysis';
import { CLOSING_RATING } from '@otklik/rules';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { openDuckdb } from '../../../../.config/engines.mjs';
import { readCsv } from '../intake/csv/read-csv.ts';
import { readMapping } from '../intake/delimited/read-mapping.ts';
import { collectIntake } from '../intake/intake.ts';

// 34,324 real cases of New York, rated by our method and by a query that somebody wrote by hand over the bare file.

const data = new URL('../../../../examples/data/', import.meta.url);
const FILE = new URL('nyc-council-complaints-2023.csv.gz', data);
const NEW_YORK = zone('America/New_York');
const AS_OF = moment('2023-12-20T12:00', NEW_YORK);

/** Of the doubled cases the first row counts. A month to close; who is open with time left is not judged yet. */
const BY_HAND = `
WITH rows AS (SELECT *, row_number() OVER () AS n FROM read_csv('${fileURLToPath(FILE)}', all_varchar = true)),
cases AS (
  SELECT account, CAST(opendate AS DATE) AS opened, TRY_CAST(nullif(trim(closedate), '') AS DATE) AS closed
  FROM rows QUALIFY row_number() OVER (PARTITION BY unique_key ORDER BY n) = 1
),
offices AS (
  SELECT account,
    count(*) AS volume,
    count(*) FILTER (closed IS NULL) AS open,
    count(*) FILTER (closed <= opened + 30) AS in_time,
    count(*) FILTER (closed IS NOT NULL OR opened + 30 < DATE '2023-12-20') AS judged
  FROM cases GROUP BY account
),
scored AS (SELECT *, CASE WHEN judged = 0 THEN 1 - open / volume ELSE (in_time / judged + 1 - open / volume) / 2 END AS score FROM offices)
SELECT account, volume, open, in_time, judged,
  CASE WHEN volume >= 2 THEN dense_rank() OVER (PARTITION BY volume >= 2 ORDER BY round(score, 12) DESC) END AS place
FROM scored ORDER BY account`;

let records: readonly CaseRecord[] = [];
beforeAll(async () => {
  const mapping = unwrap(readMapping(JSON.parse(readFileSync(new URL('nyc-mapping.json', data), 'utf8'))));
  const years = [2022, 2023, 2024, 2025].map(plainYear);
  const calendar = unwrap(compileCalendar(years, NORM_WEEK, NEW_YORK));
  const table = readCsv([gunzipSync(readFileSync(FILE))], { delimiter: mapping.delimiter });
  const term = unwrap(readTerm('30 calendar-days', 'stay'));
  records = (await collectIntake(table, mapping.layout, { calendar, term })).records;
});

test('volume, timeliness, open share and places are those of a query written by hand', async () => {
  const engine = await openDuckdb();
  const byHand = await engine.rows(BY_HAND);
  await Promise.resolve(engine.close());
  const { groups } = unwrap(finish(tally(records, CLOSING_RATING, AS_OF), CLOSING_RATING));
  expect(byHand.length).toBe(48);
  expect(groups.map(told).toSorted((a, b) => (a[0] < b[0] ? -1 : 1))).toEqual(
    byHand.map(({ account, volume, open, in_time, judged, place }) => [
      String(account),
      ...[volume, open, in_time, judged].map(Number),
      place === null ? null : Number(place),
    ]),
  );
});

test('each share lies in its interval, which is that of the printed formula', () => {
  const rating = unwrap(finish(tally(records, CLOSING_RATING, AS_OF), CLOSING_RATING));
  const shares = uncertaintyOf(rating, CLOSING_RATING).flatMap(({ figures }, at) =>
    [2, 3].flatMap((indicator) => {
      const [interval, cell] = [figures[indicator], rating.groups[at]?.cells[indicator]];
      return interval == null || cell === undefined ? [] : [{ interval, cell }];
    }),
  );
  expect(shares.length).toBeGreaterThan(90);
  for (const { interval, cell } of shares) {
    const [low, high] = wilson(cell.count, cell.whole);
    expect(Math.abs(Number(interval.low.value) - low)).toBeLessThan(2e-6);
    expect(Math.abs(Number(interval.high.value) - high)).toBeLessThan(2e-6);
  }
});

type Told = readonly [string, ...(number | null)[]];

function told({ key, cells, place }: RatedGroup): Told {
  const [volume, , timely, open] = cells;
  return [String(key[0]), ...[volume?.count, open?.count, timely?.count, timely?.whole].map(Number), place];
}

/** The formula as a textbook prints it. */
function wilson(part: number, whole: number): readonly [number, number] {
  const [z, share] = [1.959964, part / whole];
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return [middle - half, middle + half];
}

function plainYear(year: number): CalendarYear {
  return { year, provisional: false, days: [], presidential: [], because: [] };
}
