import { success, zone, type Result, type RulePack } from '@otklik/core';
import { printPack, type PackRow } from '@otklik/core/words';
import { ACTS, ASSUMPTIONS, CHANNEL_LABELS, packNamed } from '@otklik/rules';
import type { Console, ExitCode } from './console.ts';
import { required, wrongUsage, type Call } from './usage.ts';

/**
 * Takes the pack that `--pack` names.
 *
 * @param call - The options.
 * @returns The pack.
 * @refuses `wrong-usage` — the option is missing or names no pack.
 */
export function packOf(call: Call): Result<RulePack> {
  const id = required(call, 'pack');
  if (!id.ok) return id;
  const pack = packNamed(id.value);
  return pack.ok ? pack : wrongUsage(`--pack: «${id.value}» неизвестен, есть: ${pack.refusal.known.join(', ')}`);
}

/**
 * Prints a pack as a table: what each clock starts with, how long it is, by which clause.
 *
 * @param call - The options.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — the option is missing or names no pack.
 */
export function listCommand(call: Call, console: Console): Result<ExitCode> {
  const pack = packOf(call);
  if (!pack.ok) return pack;
  const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS, labels: CHANNEL_LABELS };
  const table = printPack(pack.value, registers, 'ru');
  const rows = table.rows.map((row) => rowInWords(row, table.head));
  const inWords = [[table.title, ...table.about].join('\n'), ...rows].join('\n\n');
  console.out(call.options['json'] === true ? JSON.stringify(table) : inWords);
  return success(0);
}

function rowInWords({ clock, title, ...cells }: PackRow, head: PackRow): string {
  const lines = Object.entries(cells).map(([name, cell]) => `  ${head[name as keyof PackRow]}: ${cell}`);
  return [`${clock} — ${title}`, ...lines].join('\n');
}
