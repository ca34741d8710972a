// From CSV to a rating, beside the parser alone and beside DuckDB over the same file; what is measured is what is built.
import { createRequire } from 'node:module';
import { rmSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openDuckdb } from './engines.mjs';
import * as core from '../packages/core/dist/index.js';
import { intakeRows } from '../packages/reports/dist/intake/intake.js';
import { readCsv } from '../packages/reports/dist/intake/csv/read-csv.js';
import { readMapping } from '../packages/reports/dist/intake/delimited/read-mapping.js';
import { CLOSING_RATING } from '../packages/rules/dist/index.js';

// the parser that the package of reports stands on
const Papa = createRequire(new URL('../packages/reports/package.json', import.meta.url))('papaparse');
const mapping = core.unwrap(
  readMapping({
    id: 'budget',
    title: 'Строки для замера',
    delimiter: ',',
    encoding: 'utf-8',
    channel: 'other',
    regime: null,
    columns: {
      unique_key: { fills: 'id' },
      account: { fills: 'body' },
      opendate: { fills: 'received', form: 'YYYY-MM-DD' },
      closedate: { fills: 'closed', form: 'YYYY-MM-DD' },
      complaint_type: { fills: 'topicGroup' },
      descriptor: { fills: 'topic' },
      borough: { fills: 'territory' },
    },
    personal: [],
    unused: ['zip', 'city', 'council_dist', 'community_board'],
  }),
);
const years = [2022, 2023, 2024].map((year) => ({ year, provisional: false, days: [], presidential: [], because: [] }));
const calendar = core.unwrap(core.compileCalendar(years, core.NORM_WEEK, core.zone('America/New_York')));
const setting = { calendar, term: core.calendarDays(30, 'stay') };
const asOf = core.moment('2023-12-31T12:00', calendar.zone);

/** Opens the contestants over a file of so many rows; `close` takes the file away. */
export async function csvContestants(rows) {
  const bytes = new TextEncoder().encode(csvOf(rows));
  const file = fileURLToPath(new URL('../node_modules/.cache/otklik/budget.csv', import.meta.url));
  writeFileSync(file, bytes);
  const engine = await openDuckdb();
  return {
    megabytes: Math.round(bytes.length / 1e6),
    contestants: {
      'the parser alone': () => parserAlone(bytes),
      'from CSV to a rating': () => ratedFromCsv(bytes),
      'DuckDB, the same by hand': () => engine.rows(byHand(file)),
    },
    close: () => {
      engine.close();
      rmSync(file);
    },
  };
}

/** Every twentieth row has quotes, as words with a delimiter in them need. */
function csvOf(rows) {
  const head =
    'unique_key,account,opendate,closedate,complaint_type,descriptor,zip,borough,city,council_dist,community_board';
  const lines = Array.from({ length: rows }, (_, index) => {
    const date = `2023-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    const topic = index % 20 === 0 ? '"Парковка, ""двор"""' : 'Parking';
    return `N${index},NYCC${index % 51},${date},${index % 7 === 0 ? '' : '2023-12-29'},Transportation,${topic},11229,Brooklyn,Brooklyn,NYCC48,15 Brooklyn`;
  });
  return `${head}\r\n${lines.join('\r\n')}`;
}

function* chunks(bytes) {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

/** The chosen parser as it is meant to be used on a stream, with a loop that looks at every row. */
function parserAlone(bytes) {
  return new Promise((resolve) => {
    let cells = 0;
    Papa.parse(Readable.from(chunks(bytes), { objectMode: false }), {
      delimiter: ',',
      chunk: ({ data: rows }) => {
        for (const row of rows) cells += row.length;
      },
      complete: () => resolve(cells),
    });
  });
}

async function ratedFromCsv(bytes) {
  const counter = core.tallyCounter(CLOSING_RATING, asOf);
  const table = readCsv(chunks(bytes), { delimiter: mapping.delimiter });
  for await (const batch of intakeRows(table, mapping.layout, setting))
    for (const item of batch) if (item.kind === 'case') counter.add(item.record);
  return core.unwrap(core.finish(counter.tally(), CLOSING_RATING)).groups.length;
}

function byHand(path) {
  return `
WITH cases AS (SELECT account, opendate AS opened, closedate AS closed FROM read_csv('${path}', types = {'opendate': 'DATE', 'closedate': 'DATE'}))
SELECT account, count(*) AS volume, count(*) FILTER (closed IS NULL) AS open, count(*) FILTER (closed <= opened + 30) AS in_time,
  count(*) FILTER (closed IS NOT NULL OR opened + 30 < DATE '2023-12-31') AS judged, quantile_disc(closed - opened, 0.5) AS median
FROM cases GROUP BY account`;
}
