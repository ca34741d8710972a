// Report 2: the real cases of the council offices of New York, 2023, read by a mapping file.
import { calendarDays, compileCalendar, fiveDayWeek, unwrap, zone, type CalendarYear } from '@otklik/core';
import { collectIntake, lastMomentOf, readCsv, readMapping, reportOnRecords, type Report } from '@otklik/reports';
import { byAssumption } from '@otklik/core';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

export async function officesReport(): Promise<Report> {
  const newYork = zone('America/New_York');
  const years = [2023, 2024, 2025].map(plainYear);
  const calendar = unwrap(compileCalendar(years, fiveDayWeek([{ from: 9 * 60, to: 17 * 60 }]), newYork));
  const mapping = JSON.parse(await readFile(new URL('../data/nyc-mapping.json', import.meta.url), 'utf8')) as unknown;
  const { layout, delimiter } = unwrap(readMapping(mapping));
  const file = createReadStream(new URL('../data/nyc-council-complaints-2023.csv.gz', import.meta.url));
  const table = readCsv(file.pipe(createGunzip()), { delimiter });
  const { records, quality } = await collectIntake(table, layout, {
    calendar,
    term: calendarDays(30, 'stay'),
    onProgress: (rows) => {
      if (rows % 10_000 === 0) console.error(`      ${rows} rows`);
    },
  });
  return unwrap(
    reportOnRecords({ genre: 'offices', centre: null }, records, {
      organisation: 'Приёмные Городского совета Нью-Йорка (открытые данные)',
      source: layout.title,
      synthetic: false,
      asOf: lastMomentOf(records),
      zone: newYork,
      hours: 'считаются календарные дни, без праздников',
      terms: [
        { title: '30 календарных дней, взяты для примера', because: [byAssumption('message-term-is-a-setting')] },
      ],
      quality,
      signatures: [],
    }),
  );
}

/** A year of plain weeks: nobody else's holiday list is used. */
function plainYear(year: number): CalendarYear {
  return { year, provisional: false, days: [], presidential: [], because: [] };
}
