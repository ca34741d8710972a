import { success, type Result } from '@otklik/core';
import type { Intake } from '../intake/intake.ts';
import type { Console, ExitCode } from './console.ts';
import { exitOf, FILE_OPTIONS, readRecords } from './read-records.ts';
import type { Call, OptionKinds } from './usage.ts';

/** Options of `otklik check`. */
export const CHECK_OPTIONS: OptionKinds = FILE_OPTIONS;

const UNITS = { minute: 'минут', millisecond: 'мс' } as const;

/**
 * Prints what can be said about the data of a file, its own figures compared with ours.
 *
 * @param call - The options and the file.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `file-not-read` — the file cannot be read.
 */
export async function checkCommand(call: Call, console: Console): Promise<Result<ExitCode>> {
  const read = await readRecords(call, console);
  if (!read.ok) return read;
  const { intake } = read.value;
  const { quality, issues } = intake;
  console.out(call.options['json'] === true ? JSON.stringify({ ...quality, issueList: issues }) : inWords(intake));
  return success(exitOf(intake));
}

function inWords({ quality }: Intake): string {
  const own = quality.ownFigures.flatMap(({ figure, compared, differing, unit, rows }) => [
    `сверка ${figure}: сравнено ${compared}, расходится ${differing}`,
    ...rows.map(
      ({ row, id, own: theirs, ours }) =>
        `  строка ${row}, ID ${id}: в файле ${theirs}, у нас ${ours ?? '—'} (${UNITS[unit]})`,
    ),
  ]);
  const issues = quality.issues.map(({ kind, severity, count }) => `${kind} (${severity}): ${count}`);
  const rows = `строк прочитано ${quality.rowsRead}, записей ${quality.recordsKept}, пропущено ${quality.rowsSkipped}`;
  return [rows, ...issues, ...own].join('\n');
}
