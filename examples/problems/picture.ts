import {
  compileCalendar,
  day,
  moment,
  NORM_WEEK,
  unwrap,
  zone,
  type CalendarYear,
  type CaseRecord,
  type DayRange,
  type Exact,
} from '@otklik/core';
import {
  anomalyDays,
  daySeries,
  growthOf,
  heatMap,
  problemRegister,
  spreadOf,
  tallyProblems,
  type Anomalies,
  type Growth,
  type HeatMap,
  type ProblemRegister,
} from '@otklik/core/problem';
import { collectIntake, readCsv, readMapping } from '@otklik/reports';
import { HEAT_STATUSES } from '@otklik/rules';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

// The picture of problems of a year, from a real open file; `pnpm bench:problems` sets its cost beside that of the reading.

const NEW_YORK = zone('America/New_York');
const YEARS = [2022, 2023, 2024, 2025].map((year): CalendarYear => ({
  year,
  provisional: false,
  days: [],
  presidential: [],
  because: [],
}));
const CALENDAR = unwrap(compileCalendar(YEARS, NORM_WEEK, NEW_YORK));
const LEVEL = { part: '1', whole: '20' };
const WEIGHTS = { calendar: CALENDAR, dayOff: 0 };

/** Reads the cases of the file. */
export async function readCases(): Promise<readonly CaseRecord[]> {
  const data = new URL('../data/', import.meta.url);
  const mapping = unwrap(readMapping(JSON.parse(await readFile(new URL('nyc-mapping.json', data), 'utf8'))));
  const bytes = gunzipSync(await readFile(new URL('nyc-council-complaints-2023.csv.gz', data)));
  const table = readCsv([bytes], { delimiter: mapping.delimiter });
  return (await collectIntake(table, mapping.layout, { calendar: CALENDAR, term: null })).records;
}

/** What a year shows. */
export interface Picture {
  readonly register: ProblemRegister;
  readonly map: HeatMap;
  readonly growth: Growth;
  readonly unusual: Anomalies;
  /** How many times as much days vary as they would if cases came one by one. */
  readonly spread: Exact;
}

/** Makes the register, the heat map, the growth from spring to summer and the unusual days of a year. */
export function pictureOf(records: readonly CaseRecord[]): Picture {
  const year = days('2023-01-01', '2023-12-31');
  const rule = { id: 'nyc', edition: '1', topic: 'topicGroup', window: 'month', period: year } as const;
  const counts = unwrap(tallyProblems(records, rule, moment('2023-12-31T12:00', NEW_YORK)));
  const correction = 'benjamini-hochberg' as const;
  const periods = { before: days('2023-04-01', '2023-06-30'), after: days('2023-07-01', '2023-09-30') };
  const by = ['topicGroup', 'territory', 'body'] as const;
  const all = daySeries(records, year, null);
  // how unevenly cases come is read off the spring
  const [spring] = daySeries(records, periods.before, null);
  const spread = spring === undefined ? 1 : unwrap(spreadOf(spring, periods.before, CALENDAR));
  const watched = { period: year, calendar: CALENDAR, likeDays: 3, level: LEVEL };
  return {
    register: unwrap(problemRegister(counts, { ...WEIGHTS, zone: NEW_YORK, level: LEVEL, correction })),
    map: unwrap(heatMap(counts, { ...HEAT_STATUSES, by: 'count', population: [], smallest: 20 })),
    growth: unwrap(growthOf(records, { ...periods, by, weights: WEIGHTS, level: LEVEL, correction, spread })),
    unusual: unwrap(anomalyDays(all, { ...watched, spread })),
    spread,
  };
}

function days(from: string, to: string): DayRange {
  return { from: day(from), to: day(to) };
}
