// A rating where the records lie: the query counts, working time included, and the finish is ours, so no figure differs.
import { PGlite } from '@electric-sql/pglite';
import { compileCalendar, fiveDayWeek, finish, tally, unwrap, workingHours, zone, type Instant } from '@otklik/core';
import {
  calendarLine,
  calendarTable,
  calendarTableSql,
  loadCsv,
  recordLine,
  recordTable,
  tallyFromRows,
  tallySql,
  type TallyRow,
} from '@otklik/core/sql';
import { collectIntake } from '@otklik/reports';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { barnaulRating, calendarFor, incidentManagement } from '@otklik/rules';
import { readFile } from 'node:fs/promises';

const method = barnaulRating();
const calendar = unwrap(
  compileCalendar(unwrap(calendarFor(null, 2025, 2026)), fiveDayWeek([{ from: 510, to: 1050 }]), zone('Asia/Omsk')),
);
const bytes = await readFile(new URL('data/incident-management-export.xlsx', import.meta.url));
const setting = { calendar, term: workingHours(8) };
const { records } = await collectIntake(unwrap(await readXlsxTable(bytes)), incidentManagement, setting);
const asOf = Math.max(...records.map(({ closed, received }) => closed ?? received)) as Instant;

const engine = await PGlite.create();
const load = async (table: string, lines: readonly string[]): Promise<void> => {
  await engine.query(loadCsv('postgresql', table, '/dev/blob'), [], { blob: new Blob([`${lines.join('\n')}\n`]) });
};

// the records, and the working calendar as cumulative milliseconds of work, a row a slot
await engine.exec(recordTable('postgresql', { table: 'case_records' }));
await load(
  'case_records',
  records.map((record) => unwrap(recordLine(record))),
);
const { step, slots } = calendarTable(calendar);
await engine.exec(calendarTableSql('postgresql', 'working_calendar'));
await load('working_calendar', slots.map(calendarLine));
console.log(`${records.length} records; ${slots.length} slots of ${step / 60_000} minutes`);

// the calendar is joined twice; what the table itself says of working time is not asked
const source = { table: 'case_records', working: { table: 'working_calendar', step } };
const query = tallySql(method, 'postgresql', { source, asOf });
const { rows } = await engine.query<TallyRow>(query);
await engine.close();
console.log(
  `the query of ${query.split('\n').length} lines answers ${rows.length} rows: one a group, a figure and a value`,
);

const counted = unwrap(tallyFromRows(rows, method));
console.log(
  `SQL counts what TypeScript counts: ${JSON.stringify(counted) === JSON.stringify(tally(records, method, asOf))}`,
);
for (const { key, place, shown } of unwrap(finish(counted, method)).groups)
  console.log([place ?? '—', key[0], shown ?? '—'].join(' | '));
