import {
  formatDay,
  formatMoment,
  success,
  type CaseRecord,
  type CivilDate,
  type Instant,
  type Result,
  type Zone,
} from '@otklik/core';
import { recordLine } from '@otklik/core/sql';
import type { Intake } from '../intake/intake.ts';
import type { Console, ExitCode } from './console.ts';
import { exitOf, FILE_OPTIONS, readRecords } from './read-records.ts';
import type { Call, OptionKinds } from './usage.ts';

/** Options of `otklik records`. */
export const RECORDS_OPTIONS: OptionKinds = { ...FILE_OPTIONS, ndjson: 'flag', csv: 'flag' };

const MINUTE = 60_000;

/**
 * Prints the records of a file, one JSON object a line, one array with `--json`, or with `--csv` lines for the table of
 * `otklik sql --print records`; issues go to stderr.
 *
 * @param call - The options and the file.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `file-not-read` — the file cannot be read.
 * @refuses `unwritable-text` — a text of a record is one that no engine keeps as it is.
 */
export async function recordsCommand(call: Call, console: Console): Promise<Result<ExitCode>> {
  const read = await readRecords(call, console);
  if (!read.ok) return read;
  const { intake, calendar } = read.value;
  if (call.options['csv'] === true) return printCsv(intake, console);
  const shown = intake.records.map((record) => recordAsJson(record, calendar.zone));
  if (call.options['json'] === true) console.out(JSON.stringify(shown));
  else for (const record of shown) console.out(JSON.stringify(record));
  return success(exitOf(intake));
}

function printCsv(intake: Intake, console: Console): Result<ExitCode> {
  for (const record of intake.records) {
    const line = recordLine(record);
    if (!line.ok) return line;
    console.out(line.value);
  }
  return success(exitOf(intake));
}

/**
 * Turns a record into the JSON of the command line, where moments and days are ISO 8601 text.
 *
 * @param record - The record.
 * @param zone - The zone by whose clock moments are shown.
 * @returns The JSON value.
 */
function recordAsJson(record: CaseRecord, zone: Zone): Readonly<Record<string, unknown>> {
  const { workToFirstAnswer, ...plain } = record;
  const moment = (at: Instant | null): string | null => (at === null ? null : formatMoment(at, zone));
  return {
    ...plain,
    received: moment(record.received),
    receivedOn: dateText(record.receivedOn),
    firstAnswered: moment(record.firstAnswered),
    firstAnsweredOn: dateText(record.firstAnsweredOn),
    closed: moment(record.closed),
    closedOn: dateText(record.closedOn),
    due: moment(record.due),
    workingMinutesToFirstAnswer: workToFirstAnswer === null ? null : workToFirstAnswer / MINUTE,
  };
}

function dateText(on: CivilDate | null): string | null {
  return on === null ? null : formatDay(on);
}
