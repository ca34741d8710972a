import {
  compileCalendar,
  compareRatios,
  day,
  moment,
  NORM_WEEK,
  unwrap,
  zone,
  type CalendarYear,
  type CaseRecord,
} from '@otklik/core';
import { growthOf, tallyProblems, type GrowthSetting, type ProblemRule } from '@otklik/core/problem';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { openDuckdb } from '../../../../.config/engines.mjs';
import { readCsv } from '../intake/csv/read-csv.ts';
import { readMapping } from '../intake/delimited/read-mapping.ts';
import { collectIntake } from '../intake/intake.ts';

// 34,324 real cases of New York: the register and the growth of 2023, and the same by queries that somebody wrote by hand.

const data = new URL('../../../../examples/data/', import.meta.url);
const FILE = new URL('nyc-council-complaints-2023.csv.gz', data);
const NEW_YORK = zone('America/New_York');
const AS_OF = moment('2023-12-31T12:00', NEW_YORK);
const RULE: ProblemRule = {
  id: 'nyc',
  edition: '1',
  topic: 'topicGroup',
  window: 'month',
  period: { from: day('2023-01-01'), to: day('2023-12-31') },
};

const CASES = `
WITH rows AS (SELECT *, row_number() OVER () AS n FROM read_csv('${fileURLToPath(FILE)}', all_varchar = true)),
cases AS (
  SELECT nullif(trim(complaint_type), '') AS topic, nullif(trim(borough), '') AS place, account AS office,
    CAST(opendate AS DATE) AS opened, TRY_CAST(nullif(trim(closedate), '') AS DATE) AS closed
  FROM rows QUALIFY row_number() OVER (PARTITION BY unique_key ORDER BY n) = 1
)`;

const PROBLEMS = `${CASES}
SELECT topic, place, strftime(date_trunc('month', opened), '%Y-%m-%d') AS month, count(*) AS questions,
  count(*) FILTER (closed <= DATE '2023-12-31') AS closed,
  strftime(min(opened) FILTER (closed IS NULL OR closed > DATE '2023-12-31'), '%Y-%m-%d') AS oldest,
  count(DISTINCT office) AS offices
FROM cases GROUP BY ALL`;

let records: readonly CaseRecord[] = [];
const calendar = unwrap(compileCalendar([2022, 2023, 2024, 2025].map(plainYear), NORM_WEEK, NEW_YORK));
beforeAll(async () => {
  const mapping = unwrap(readMapping(JSON.parse(readFileSync(new URL('nyc-mapping.json', data), 'utf8'))));
  const table = readCsv([gunzipSync(readFileSync(FILE))], { delimiter: mapping.delimiter });
  records = (await collectIntake(table, mapping.layout, { calendar, term: null })).records;
});

test('every problem of 2023 is that of a query written by hand: its questions, what is open, the oldest, the offices', async () => {
  const { problems, counted } = unwrap(tallyProblems(records, RULE, AS_OF));
  const byHand = await answered(PROBLEMS);
  expect(counted).toBe(34_322);
  expect(byHand.length).toBeGreaterThan(1000);
  const told = problems.map(({ topic, place, window, questions, closed, oldestOpen, bodies }) =>
    [topic, place, window, questions, closed, oldestOpen, bodies.length].join(' | '),
  );
  const expected = byHand.map(({ topic, place, month, questions, closed, oldest, offices }) =>
    [
      topic,
      place,
      day(String(month)),
      questions,
      closed,
      typeof oldest === 'string' ? day(oldest) : null,
      offices,
    ].join(' | '),
  );
  expect(told.toSorted()).toEqual(expected.toSorted());
});

test('what carries the growth from spring to summer is that of a query and of sums of binomials written by hand', async () => {
  const setting: GrowthSetting = {
    before: { from: day('2023-04-01'), to: day('2023-06-30') },
    after: { from: day('2023-07-01'), to: day('2023-09-30') },
    by: ['topicGroup', 'territory', 'body'],
    weights: { calendar, dayOff: 0 },
    level: { part: '1', whole: '20' },
    correction: 'benjamini-hochberg',
  };
  const { before, after, change, factors } = unwrap(growthOf(records, setting));
  const byHand = (await Promise.all(['topic', 'place', 'office'].map((column) => answered(growthBy(column))))).flat();
  const chances = byHand.map(({ was, is }) => chanceByHand(Number(was), Number(is)));
  const sure = surelyAt(chances);
  // as many working days in both, so the counts are compared as they are
  expect([before.exposure, after.exposure]).toEqual([
    { part: '65', whole: '1' },
    { part: '65', whole: '1' },
  ]);
  expect([before.count, after.count, change.more.part]).toEqual([8692, 10_170, '1478']);
  const told = factors.map(({ word, before: was, after: is, more, isSure }) =>
    [word, was, is, more.part, isSure].join(' | '),
  );
  const expected = byHand.map(({ word, was, is }, at) =>
    [word, was, is, Number(is) - Number(was), sure[at] === true].join(' | '),
  );
  expect(told.toSorted()).toEqual(expected.toSorted());
  expect(sure.filter(Boolean).length).toBeGreaterThan(10);
});

async function answered(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const engine = await openDuckdb();
  const rows = await engine.rows(query);
  await Promise.resolve(engine.close());
  return rows;
}

function growthBy(column: string): string {
  return `${CASES}
SELECT ${column} AS word, count(*) FILTER (opened BETWEEN DATE '2023-04-01' AND DATE '2023-06-30') AS was,
  count(*) FILTER (opened BETWEEN DATE '2023-07-01' AND DATE '2023-09-30') AS is
FROM cases WHERE opened BETWEEN DATE '2023-04-01' AND DATE '2023-09-30' GROUP BY ALL`;
}

interface Chance {
  readonly part: string;
  readonly whole: string;
}

/** So uneven a split of heads and tails or a more uneven one, both ways. */
function chanceByHand(was: number, is: number): Chance {
  const of = was + is;
  const least = Math.min(was, is);
  let [choose, tail] = [1n, 0n];
  for (let at = 0; at <= least; at += 1) {
    tail += choose;
    choose = (choose * BigInt(of - at)) / BigInt(at + 1);
  }
  const [both, all] = [2n * tail, 2n ** BigInt(of)];
  return { part: `${both > all ? all : both}`, whole: `${all}` };
}

/** The greatest number of them that Benjamini and Hochberg let through at one in twenty. */
function surelyAt(chances: readonly Chance[]): readonly boolean[] {
  const order = chances
    .map((_, at) => at)
    .toSorted((a, b) => compareRatios(chances[a] as Chance, chances[b] as Chance));
  const last = order.findLastIndex(
    (at, rank) => compareRatios(chances[at] as Chance, { part: `${rank + 1}`, whole: `${20 * chances.length}` }) <= 0,
  );
  return chances.map((_, at) => order.indexOf(at) <= last);
}

function plainYear(year: number): CalendarYear {
  return { year, provisional: false, days: [], presidential: [], because: [] };
}
