import { compileCalendar, fiveDayWeek, unwrap, zone } from '@otklik/core';
import { calendarFor, incidentManagement, USUAL_MESSAGE_TERM } from '@otklik/rules';
import { readFileSync } from 'node:fs';
import { collectIntake, type Intake } from '../intake/intake.ts';
import { readXlsxTable } from '../intake/xlsx/read-xlsx.ts';

// Made for tests: the real export of the examples, read as its region reads it.

const EXPORT = new URL('../../../../examples/data/incident-management-export.xlsx', import.meta.url);
const HOURS = fiveDayWeek([{ from: 510, to: 1050 }]);

/** The export by Omsk's clock and hours, with the usual term of a message. */
export function readRealExport(): Promise<Intake> {
  const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2025, 2026)), HOURS, zone('Asia/Omsk')));
  const table = unwrap(readXlsxTable(new Uint8Array(readFileSync(EXPORT))));
  return collectIntake(table, incidentManagement, { calendar, term: USUAL_MESSAGE_TERM.term });
}
