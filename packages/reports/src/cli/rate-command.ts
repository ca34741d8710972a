import {
  explainFinish,
  formatMoment,
  success,
  tally,
  type Ground,
  type Method,
  type Result,
  type Tally,
  zone,
} from '@otklik/core';
import type { Console, ExitCode } from './console.ts';
import { methodOf } from './method-of.ts';
import { groundAsJson, ratingAsJson } from './rating-json.ts';
import type { RatingFrame } from './rating-frame.ts';
import { ratingText } from './rating-text.ts';
import { exitOf, FILE_OPTIONS, readRecords } from './read-records.ts';
import { readRows } from './read-rows.ts';
import { optional, type Call, type OptionKinds } from './usage.ts';

/** Options of `otklik rate`. */
export const RATE_OPTIONS: OptionKinds = { ...FILE_OPTIONS, method: 'text', rows: 'text' };

/**
 * Prints scores, places, counts and grounds of the bodies of a file by a shipped method; with `--rows`, of what an
 * engine has answered to the query of `otklik sql`.
 *
 * @param call - The options and the file.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `file-not-read` — the file cannot be read.
 * @refuses `malformed` — the rows are no whole answer.
 * @refuses `tally-of-another-method` — the rows are of another method.
 * @refuses `nothing-to-rate` — no record was counted.
 */
export async function rateCommand(call: Call, console: Console): Promise<Result<ExitCode>> {
  const method = methodOf(call);
  if (!method.ok) return method;
  const rows = optional(call, 'rows');
  if (rows !== undefined) return rateRows(rows, method.value, { call, console });
  const read = await readRecords(call, console);
  if (!read.ok) return read;
  const { intake, asOf, term, calendar } = read.value;
  if (intake.quality.refused) return success(exitOf(intake));
  const printed = printRating(tally(intake.records, method.value, asOf), method.value, {
    call,
    console,
    frame: { asOf: formatMoment(asOf, calendar.zone), term: term.title, quality: intake.quality },
    because: term.because,
  });
  return printed.ok ? success(exitOf(intake)) : printed;
}

interface Printing {
  readonly call: Call;
  readonly console: Console;
  /** What is said besides the rating, and what that rests on. */
  readonly frame: RatingFrame;
  readonly because?: readonly Ground[];
}

/** Where the rows come from knows neither the term nor the zone of the records: the moment is told in UTC. */
async function rateRows(
  file: string,
  method: Method,
  { call, console }: Pick<Printing, 'call' | 'console'>,
): Promise<Result<ExitCode>> {
  const read = await readRows(file, method);
  if (!read.ok) return read;
  const asOf = formatMoment(read.value.asOf, zone('UTC'));
  return printRating(read.value, method, { call, console, frame: { asOf } });
}

function printRating(counts: Tally, method: Method, printing: Printing): Result<ExitCode> {
  const { call, console, frame, because = [] } = printing;
  const rating = explainFinish(counts, method);
  if (!rating.ok) return rating;
  const { answer, grounds } = rating.value;
  const rated = { rating: answer, method };
  const asJson = (): string =>
    JSON.stringify({ ...ratingAsJson(rated), ...frame, grounds: [...because, ...grounds].map(groundAsJson) });
  console.out(call.options['json'] === true ? asJson() : ratingText(rated, frame));
  return success(0);
}
