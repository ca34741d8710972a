// Report 3: a month of an invented municipality, from its export and from its logs.
import { compileCalendar, fiveDayWeek, recordsOf, unwrap, type CaseRecord, type WorkingCalendar } from '@otklik/core';
import { collectIntake, reportOnRecords, type Report } from '@otklik/reports';
import { incidentExportOf, syntheticMonth, writeIncidentXlsx } from '@otklik/reports/synthetic';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { calendarFor, CENTRES, incidentManagement, messageTerm, USUAL_MESSAGE_TERM } from '@otklik/rules';
import { readFile, writeFile } from 'node:fs/promises';

const { zone, region, head } = CENTRES.pestovo;
const PLATFORM_TERM = messageTerm('platform-ordinary');
const HOURS = [
  { from: 9 * 60, to: 13 * 60 },
  { from: 14 * 60, to: 18 * 60 },
];

export async function syntheticReport(out: URL): Promise<Report> {
  const calendar = unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2026)), fiveDayWeek(HOURS), zone));
  const { logs, asOf } = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, calendar }));
  const exported = unwrap(incidentExportOf(logs, { calendar, asOf, duplicates: 3, faults: true }));
  const file = new URL('synthetic-export.xlsx', out);
  await writeFile(file, await writeIncidentXlsx(exported));

  const setting = { calendar, term: USUAL_MESSAGE_TERM.term };
  const table = unwrap(readXlsxTable(await readFile(file)));
  const { records, quality } = await collectIntake(table, incidentManagement, setting);
  return unwrap(
    reportOnRecords({ genre: 'consolidated', centre: 'pestovo' }, [...records, ...platformRecords(logs, calendar)], {
      organisation: 'Вымышленный муниципальный округ',
      source: 'Синтетический месяц: выгрузка «Инцидент менеджмент» с посеянными ошибками и журналы ПОС',
      synthetic: true,
      asOf,
      zone,
      hours: '09:00–13:00, 14:00–18:00',
      terms: [USUAL_MESSAGE_TERM, PLATFORM_TERM],
      quality,
      signatures: [{ post: head }],
    }),
  );
}

/** Cases of the feedback platform come from their logs, without an export between, and have a term of their own. */
function platformRecords(
  logs: readonly Parameters<typeof recordsOf>[0][],
  calendar: WorkingCalendar,
): readonly CaseRecord[] {
  const setting = { calendar, term: PLATFORM_TERM.term };
  return logs
    .flatMap((log) => unwrap(recordsOf(log, setting)))
    .filter(({ channel }) => channel === 'feedback-platform');
}
