import { compileCalendar, NORM_WEEK, unwrap, zone, type CalendarYear } from '@otklik/core';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { bench, describe } from 'vitest';
import { readMapping } from '../delimited/read-mapping.ts';
import { intakeRows } from '../intake.ts';
import { readCsv } from './read-csv.ts';

const data = new URL('../../../../../examples/data/', import.meta.url);
const nyc = gunzipSync(readFileSync(new URL('nyc-council-complaints-2023.csv.gz', data)));
const mapping = unwrap(readMapping(JSON.parse(readFileSync(new URL('nyc-mapping.json', data), 'utf8'))));

/** Every twentieth row has quotes, as words with a delimiter in them need. */
const quoted = new TextEncoder().encode(
  [
    'unique_key,account,opendate,closedate,complaint_type,descriptor,zip,borough,city,council_dist,community_board',
    ...Array.from({ length: 100_000 }, (_, index) => {
      const date = `2023-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
      const topic = index % 20 === 0 ? '"Парковка, ""двор"""' : 'Parking';
      return `N${index},NYCC${index % 51},${date},${index % 7 === 0 ? '' : '2023-12-29'},Transportation,${topic},11229,Brooklyn,Brooklyn,NYCC48,15 Brooklyn`;
    }),
  ].join('\r\n'),
);

const years = [2022, 2023, 2024, 2025].map((year): CalendarYear => ({
  year,
  provisional: false,
  days: [],
  presidential: [],
  because: [],
}));
const setting = { calendar: unwrap(compileCalendar(years, NORM_WEEK, zone('America/New_York'))), term: null };

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

/** The chosen parser as it is meant to be used on a stream, with a loop that looks at every row. */
function parserAlone(bytes: Uint8Array): Promise<number> {
  return new Promise((resolve) => {
    let cells = 0;
    Papa.parse<string[]>(Readable.from(chunksOf(bytes), { objectMode: false }), {
      delimiter: ',',
      chunk: ({ data: rows }) => {
        for (const row of rows) cells += row.length;
      },
      complete: () => resolve(cells),
    });
  });
}

/** From bytes to records with their issues. */
async function intake(bytes: Uint8Array): Promise<number> {
  let cases = 0;
  const table = readCsv(chunksOf(bytes), { delimiter: mapping.delimiter });
  for await (const batch of intakeRows(table, mapping.layout, setting))
    for (const item of batch) if (item.kind === 'case') cases += 1;
  return cases;
}

describe.each([
  ['100,000 cases, a twentieth of them with quotes', quoted],
  ['34,324 real cases, hardly a quote in them', nyc],
])('%s; ours is to take at most twice the time of the parser alone', (_, bytes) => {
  bench('the parser alone', async () => {
    await parserAlone(bytes);
  });
  bench('bytes to records', async () => {
    await intake(bytes);
  });
});
