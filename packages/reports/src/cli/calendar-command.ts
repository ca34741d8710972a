import { normOf, success, type CalendarYear, type Ground, type Norm, type Result, type YearNorm } from '@otklik/core';
import { ASSUMPTIONS, calendarFor } from '@otklik/rules';
import { optional, required, wrongUsage, type Call, type OptionKinds } from './usage.ts';
import type { Console, ExitCode } from './console.ts';

/** Options of `otklik calendar`. */
export const CALENDAR_OPTIONS: OptionKinds = { from: 'text', to: 'text', region: 'text', json: 'flag' };

/**
 * Prints the working days and hours of years by months and quarters.
 *
 * @param call - The options.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — a year that is no year.
 * @refuses `year-not-covered` — no decree is known for a year.
 * @refuses `unknown-region` — nobody looked for that region's holidays.
 */
export function calendarCommand(call: Call, console: Console): Result<ExitCode> {
  const from = yearOption(call, 'from');
  if (!from.ok) return from;
  const to = optional(call, 'to') === undefined ? from : yearOption(call, 'to');
  if (!to.ok) return to;
  if (to.value < from.value) return wrongUsage(`--to ${to.value} раньше, чем --from ${from.value}`);
  const years = calendarFor(optional(call, 'region') ?? null, from.value, to.value);
  if (!years.ok) return years;
  const norms = years.value.map((year) => normOf(year));
  noteGaps(years.value, console);
  console.out(call.options['json'] === true ? JSON.stringify(norms) : norms.map(inWords).join('\n\n'));
  return success(0);
}

function yearOption(call: Call, name: string): Result<number> {
  const text = required(call, name);
  if (!text.ok) return text;
  return /^\d{4}$/.test(text.value) ? success(Number(text.value)) : wrongUsage(`--${name}: «${text.value}» — не год`);
}

function inWords({ year, months, quarters, total, provisional }: YearNorm): string {
  return [
    `${year}${provisional ? ' (предварительно)' : ''}`,
    ...months.map((norm, index) => line(`${index + 1}`.padStart(2, '0'), norm)),
    ...quarters.map((norm, index) => line(`${index + 1} квартал`, norm)),
    line('год', total),
  ].join('\n');
}

function line(title: string, { days, hours }: Norm): string {
  return `${title.padEnd(12)} ${String(days).padStart(4)} дн. ${String(hours).padStart(6)} ч`;
}

function noteGaps(years: readonly CalendarYear[], console: Console): void {
  for (const { year, because } of years.filter(({ provisional }) => provisional))
    console.err(`${year}: предварительно. ${gapsOf(because).join(' ')}`);
}

/** Why a year is provisional, in the words of the assumptions it rests on. */
function gapsOf(because: readonly Ground[]): readonly string[] {
  const names = because.flatMap((ground) => (ground.kind === 'assumption' ? [ground.name] : []));
  return ASSUMPTIONS.filter(({ name }) => names.includes(name)).map(({ reading }) => reading);
}
