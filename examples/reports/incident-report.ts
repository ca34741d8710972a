// Report 1: the real export of «Инцидент менеджмент», half of its rows, stripped of persons and texts.
import { compileCalendar, fiveDayWeek, unwrap, zone } from '@otklik/core';
import { collectIntake, lastMomentOf, reportOnRecords, type Report } from '@otklik/reports';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { calendarFor, incidentManagement, USUAL_MESSAGE_TERM } from '@otklik/rules';
import { readFile } from 'node:fs/promises';

export async function incidentReport(): Promise<Report> {
  const omsk = zone('Asia/Omsk');
  const hours = fiveDayWeek([{ from: 8 * 60 + 30, to: 17 * 60 + 30 }]);
  const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2025, 2026)), hours, omsk));
  const bytes = await readFile(new URL('../data/incident-management-export.xlsx', import.meta.url));
  const setting = { calendar, term: USUAL_MESSAGE_TERM.term };
  const { records, quality } = await collectIntake(unwrap(readXlsxTable(bytes)), incidentManagement, setting);
  return unwrap(
    reportOnRecords({ genre: 'incident-month', centre: null }, records, {
      organisation: 'Омская область: выборка из настоящей выгрузки, обезличена',
      source: 'Выгрузка системы «Инцидент менеджмент», 20 инцидентов',
      synthetic: false,
      asOf: lastMomentOf(records),
      zone: omsk,
      hours: '08:30–17:30',
      terms: [USUAL_MESSAGE_TERM],
      quality,
      signatures: [],
    }),
  );
}
