import { success, type Result } from '@otklik/core';
import { reportOnRecords, type ReportFrame } from '../reports/build-report.ts';
import type { GenreId } from '../reports/genre.ts';
import { GENRES } from '../reports/genres.ts';
import { hoursInWords } from './calendar-of.ts';
import type { Console, ExitCode } from './console.ts';
import { exitOf, FILE_OPTIONS, readRecords, type ReadFile } from './read-records.ts';
import { oneOf, optional, required, wrongUsage, type Call, type OptionKinds } from './usage.ts';
import { FORMATS, type Format } from './render-format.ts';
import { writeFiles } from './write-files.ts';

/** Options of `otklik report`. */
export const REPORT_OPTIONS: OptionKinds = {
  ...FILE_OPTIONS,
  genre: 'text',
  format: 'text',
  out: 'text',
  organisation: 'text',
  synthetic: 'flag',
};

/**
 * Writes a report of a file in the formats asked for and prints where they are and what the report says.
 *
 * @param call - The options and the file.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `file-not-read` — the file cannot be read.
 * @refuses `nothing-to-rate` — no record was counted.
 * @refuses `not-written` — the folder or a file cannot be written.
 * @refuses `library-not-installed` — a format needs a library that is not there.
 */
export async function reportCommand(call: Call, console: Console): Promise<Result<ExitCode>> {
  const asked = askedOf(call);
  if (!asked.ok) return asked;
  const read = await readRecords(call, console);
  if (!read.ok) return read;
  if (read.value.intake.quality.refused) return success(3);
  const wanted = { genre: asked.value.genre, centre: read.value.centre?.id ?? null };
  const report = reportOnRecords(wanted, read.value.intake.records, frameOf(read.value, call));
  if (!report.ok) return report;
  const files = await writeFiles(report.value.page, { ...asked.value, name: asked.value.genre });
  if (!files.ok) return files;
  console.out(`${files.value.join('\n')}\n${report.value.page.title}: ${report.value.headline}`);
  return success(exitOf(read.value.intake));
}

interface Asked {
  readonly genre: GenreId;
  readonly formats: readonly Format[];
  readonly out: string;
}

function askedOf(call: Call): Result<Asked> {
  const genre = oneOf(call, 'genre', Object.keys(GENRES) as GenreId[]);
  if (!genre.ok) return genre;
  const out = required(call, 'out');
  if (!out.ok) return out;
  const names = (optional(call, 'format') ?? 'html').split(',');
  const unknown = names.find((name) => !FORMATS.some((format) => format === name));
  if (unknown !== undefined) return wrongUsage(`--format: «${unknown}» неизвестен, есть: ${FORMATS.join(', ')}`);
  return success({ genre: genre.value ?? 'consolidated', formats: names as Format[], out: out.value });
}

function frameOf({ centre, calendar, intake, source, term, asOf }: ReadFile, call: Call): ReportFrame {
  return {
    organisation: optional(call, 'organisation') ?? centre?.title ?? 'Организация не указана',
    source: source.layout.title,
    synthetic: call.options['synthetic'] === true,
    asOf,
    zone: calendar.zone,
    hours: hoursInWords(call),
    terms: [term],
    quality: intake.quality,
    signatures: centre === null ? [] : [{ post: centre.head }],
  };
}
