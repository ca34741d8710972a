// What is in a real export, and does its own counting of working time hold?
import { compileCalendar, fiveDayWeek, unwrap, workingHours, zone } from '@otklik/core';
import { collectIntake } from '@otklik/reports';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { calendarFor, incidentManagement } from '@otklik/rules';
import { readFile } from 'node:fs/promises';

const bytes = await readFile(new URL('data/incident-management-export.xlsx', import.meta.url));
const calendar = unwrap(
  compileCalendar(unwrap(calendarFor(null, 2025, 2026)), fiveDayWeek([{ from: 510, to: 1050 }]), zone('Asia/Omsk')),
);
const table = unwrap(await readXlsxTable(bytes));
const { records, issues, quality } = await collectIntake(table, incidentManagement, {
  calendar,
  term: workingHours(8),
});

console.log(
  `rows ${quality.rowsRead}, records ${records.length}, skipped ${quality.rowsSkipped}, issues ${issues.length}`,
);
for (const { figure, compared, differing } of quality.ownFigures)
  console.log(`${figure}: compared ${compared}, differing ${differing}`);
