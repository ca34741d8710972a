import { digestOf, formatMoment, readMoment, success, type Instant, type Result, type Zone } from '@otklik/core';
import {
  calendarLine,
  calendarTable,
  calendarTableSql,
  DIALECTS,
  recordTable,
  tallySql,
  workingView,
  type Dialect,
} from '@otklik/core/sql';
import { calendarOf, PUBLISHED } from './calendar-of.ts';
import type { Console, ExitCode } from './console.ts';
import { methodOf } from './method-of.ts';
import { sourceOf, tableNamed } from './sql-source.ts';
import { oneOf, required, wrongUsage, type Call, type OptionKinds } from './usage.ts';

/** Options of `otklik sql`. */
export const SQL_OPTIONS: OptionKinds = {
  print: 'text',
  dialect: 'text',
  method: 'text',
  'as-of': 'text',
  table: 'text',
  'data-set': 'text',
  calendar: 'text',
  worked: 'flag',
  zone: 'text',
  region: 'text',
  workday: 'text',
  json: 'flag',
};

/** What `--print` may ask for. */
const PRINTS = ['query', 'records', 'calendar', 'calendar-lines', 'view'] as const;

/** What a call prints, with what it was made from. */
interface Printed {
  readonly statement: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Prints SQL for the engine where records lie: the query of a method, or a table that it needs.
 *
 * @param call - The options.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing, has a value that no list knows, or names no table.
 * @refuses `not-a-moment` — the moment by which open records are judged is none of that clock.
 * @refuses `unknown-zone` — the zone is not in the IANA database.
 * @refuses `not-a-workweek` — the hours are malformed.
 * @refuses `unknown-region` — nobody looked for that region's holidays.
 */
export function sqlCommand(call: Call, console: Console): Result<ExitCode> {
  const print = oneOf(call, 'print', PRINTS);
  if (!print.ok) return print;
  if (print.value === 'calendar-lines') return printLines(call, console);
  const dialect = dialectOf(call);
  if (!dialect.ok) return dialect;
  const printed = WRITERS[print.value ?? 'query'](call, dialect.value);
  if (!printed.ok) return printed;
  const { statement, facts } = printed.value;
  const json = { print: print.value ?? 'query', dialect: dialect.value, ...facts, statement };
  console.out(call.options['json'] === true ? JSON.stringify(json) : statement);
  return success(0);
}

type Writer = (call: Call, dialect: Dialect) => Result<Printed>;

const WRITERS: Readonly<Record<Exclude<(typeof PRINTS)[number], 'calendar-lines'>, Writer>> = {
  query: writeQuery,
  records: (call, dialect) => {
    const source = sourceOf(call);
    return source.ok ? success({ statement: recordTable(dialect, source.value), facts: {} }) : source;
  },
  calendar: (call, dialect) => {
    const table = tableNamed(call, 'calendar', 'working_calendar');
    return table.ok ? success({ statement: calendarTableSql(dialect, table.value), facts: {} }) : table;
  },
  view: writeView,
};

function writeQuery(call: Call, dialect: Dialect): Result<Printed> {
  const method = methodOf(call);
  if (!method.ok) return method;
  const asOf = asOfOf(call);
  if (!asOf.ok) return asOf;
  const source = sourceOf(call);
  if (!source.ok) return source;
  const { instant, zone } = asOf.value;
  const { id, edition } = method.value;
  return success({
    statement: tallySql(method.value, dialect, { source: source.value, asOf: instant }),
    facts: { method: id, edition, digest: digestOf(method.value), asOf: formatMoment(instant, zone) },
  });
}

function writeView(call: Call, dialect: Dialect): Result<Printed> {
  const source = sourceOf(call);
  if (!source.ok) return source;
  const { working } = source.value;
  if (working === undefined || working === 'joined')
    return wrongUsage('для представления нужен параметр --calendar с именем таблицы календаря');
  const { table } = source.value;
  const name = [...table.slice(0, -1), `${table.at(-1) ?? ''}_worked`];
  return success({
    statement: workingView(name, dialect, { ...source.value, working }),
    facts: { step: working.step },
  });
}

function printLines(call: Call, console: Console): Result<ExitCode> {
  const calendar = calendarOf(call, PUBLISHED, null);
  if (!calendar.ok) return calendar;
  for (const slot of calendarTable(calendar.value).slots) console.out(calendarLine(slot));
  return success(0);
}

function dialectOf(call: Call): Result<Dialect> {
  const dialect = oneOf(call, 'dialect', DIALECTS);
  if (!dialect.ok) return dialect;
  return dialect.value === undefined
    ? wrongUsage(`нужен параметр --dialect: ${DIALECTS.join(', ')}`)
    : success(dialect.value);
}

function asOfOf(call: Call): Result<{ readonly instant: Instant; readonly zone: Zone }> {
  const text = required(call, 'as-of');
  if (!text.ok) return text;
  const calendar = calendarOf(call, PUBLISHED, null);
  if (!calendar.ok) return calendar;
  const { zone } = calendar.value;
  const instant = readMoment(text.value, zone);
  return instant.ok ? success({ instant: instant.value, zone }) : instant;
}
