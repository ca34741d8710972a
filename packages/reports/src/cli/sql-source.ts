import { success, type Result } from '@otklik/core';
import { calendarStep, isSqlName, type RecordSource } from '@otklik/core/sql';
import { calendarOf, PUBLISHED } from './calendar-of.ts';
import { optional, wrongUsage, type Call } from './usage.ts';

/** Where a call says its records lie; the table's name in parts. */
export interface CallSource extends RecordSource {
  readonly table: readonly string[];
}

/**
 * Reads where records lie and how their working time is known.
 *
 * @param call - The options `--table`, `--data-set`, `--calendar` and `--worked`.
 * @returns The source; with `--calendar`, its step is that of the calendar of `--zone`, `--region` and `--workday`.
 * @refuses `wrong-usage` — a name that no engine can hold, or `--calendar` beside `--worked`.
 * @refuses `unknown-zone` — the zone is not in the IANA database.
 * @refuses `not-a-workweek` — the hours are malformed.
 * @refuses `unknown-region` — nobody looked for that region's holidays.
 */
export function sourceOf(call: Call): Result<CallSource> {
  const table = tableNamed(call, 'table', 'case_records');
  if (!table.ok) return table;
  const dataSet = optional(call, 'data-set');
  if (dataSet !== undefined && !isSqlName(dataSet)) return notAName('data-set', dataSet);
  const working = workingOf(call);
  return working.ok ? success({ table: table.value, dataSet, working: working.value }) : working;
}

/**
 * Reads the name of a table.
 *
 * @param call - The options.
 * @param option - The option that holds the name; parts are parted by full stops.
 * @param usual - The name when the option is left out.
 * @returns The parts of the name.
 * @refuses `wrong-usage` — a name that no engine can hold.
 */
export function tableNamed(call: Call, option: string, usual: string): Result<readonly string[]> {
  const text = optional(call, option) ?? usual;
  const parts = text.split('.');
  return parts.every(isSqlName) ? success(parts) : notAName(option, text);
}

function workingOf(call: Call): Result<RecordSource['working']> {
  const worked = call.options['worked'] === true;
  if (optional(call, 'calendar') === undefined) return success(worked ? 'joined' : undefined);
  if (worked) return wrongUsage('--calendar и --worked вместе не бывают: в представлении календарь уже соединён');
  const table = tableNamed(call, 'calendar', '');
  if (!table.ok) return table;
  const calendar = calendarOf(call, PUBLISHED, null);
  return calendar.ok ? success({ table: table.value, step: calendarStep(calendar.value) }) : calendar;
}

function notAName(option: string, text: string): Result<never> {
  return wrongUsage(
    `--${option}: «${text}» — не имя; ожидается от 1 до 63 байтов без нулевого символа, не с «tally_» в начале`,
  );
}
