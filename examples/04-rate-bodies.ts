// Places of the bodies by Barnaul's three criteria, from the same export.
import {
  compileCalendar,
  explainFinish,
  fiveDayWeek,
  roundPercent,
  tally,
  unwrap,
  workingHours,
  zone,
  type Instant,
} from '@otklik/core';
import { collectIntake } from '@otklik/reports';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { barnaulRating, calendarFor, incidentManagement } from '@otklik/rules';
import { readFile } from 'node:fs/promises';

const bytes = await readFile(new URL('data/incident-management-export.xlsx', import.meta.url));
const calendar = unwrap(
  compileCalendar(unwrap(calendarFor(null, 2025, 2026)), fiveDayWeek([{ from: 510, to: 1050 }]), zone('Asia/Omsk')),
);
const setting = { calendar, term: workingHours(8) };
const { records } = await collectIntake(unwrap(await readXlsxTable(bytes)), incidentManagement, setting);

const asOf = Math.max(...records.map(({ closed, received }) => closed ?? received)) as Instant;
const method = barnaulRating();
const { answer, grounds } = unwrap(explainFinish(tally(records, method, asOf), method));

console.log(`${method.title}${answer.normative ? '' : ' — not normative'}; ${grounds.length} grounds`);
for (const { key, place, score, unplaced } of answer.groups)
  console.log([place ?? '—', key[0], score === null ? '—' : roundPercent(score, 2), unplaced ?? ''].join(' | '));
