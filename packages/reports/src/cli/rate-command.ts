import {
  explainFinish,
  formatMoment,
  roundPercent,
  roundRatio,
  success,
  tally,
  type Figure,
  type Ground,
  type Indicator,
  type Method,
  type RatedGroup,
  type Rating,
  type Result,
  type Tally,
  zone,
} from '@otklik/core';
import { ACTS } from '@otklik/rules';
import type { Console, ExitCode } from './console.ts';
import { methodOf } from './method-of.ts';
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
    more: { asOf: formatMoment(asOf, calendar.zone), term: term.title },
    because: term.because,
  });
  return printed.ok ? success(exitOf(intake)) : printed;
}

interface Printing {
  readonly call: Call;
  readonly console: Console;
  /** What the JSON says besides the rating, and what that rests on. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly because?: readonly Ground[];
}

/** Where the rows come from knows neither the term nor the zone of the records: the moment is told in UTC. */
async function rateRows(file: string, method: Method, printing: Printing): Promise<Result<ExitCode>> {
  const read = await readRows(file, method);
  if (!read.ok) return read;
  const asOf = formatMoment(read.value.asOf, zone('UTC'));
  return printRating(read.value, method, { ...printing, more: { asOf } });
}

function printRating(counts: Tally, method: Method, printing: Printing): Result<ExitCode> {
  const { call, console, more, because = [] } = printing;
  const rating = explainFinish(counts, method);
  if (!rating.ok) return rating;
  const { answer, grounds } = rating.value;
  const shown = { ...ratingAsJson(answer, method), ...more, grounds: [...because, ...grounds].map(groundAsJson) };
  console.out(call.options['json'] === true ? JSON.stringify(shown) : inWords(answer, method));
  return success(0);
}

function ratingAsJson(rating: Rating, method: Method): Readonly<Record<string, unknown>> {
  return {
    method: method.id,
    edition: method.edition,
    title: method.title,
    normative: rating.normative,
    seen: rating.seen,
    counted: rating.counted,
    excluded: method.exclusions.map(({ id, title }, index) => ({ id, title, count: rating.excluded[index] ?? 0 })),
    groups: rating.groups.map((group) => groupAsJson(group, method)),
    total: figuresAsJson(rating.total, method),
  };
}

function groupAsJson({ key, place, unplaced, score, shown, figures }: RatedGroup, method: Method): unknown {
  return {
    key: Object.fromEntries(method.by.map((dimension, index) => [dimension, key[index]])),
    place,
    unplaced,
    score: score === null ? null : { ...score, rounded: roundRatio(score, 4, 'half-up') },
    shown,
    figures: figuresAsJson(figures, method),
  };
}

function figuresAsJson(figures: readonly Figure[], { indicators }: Method): unknown {
  return Object.fromEntries(
    indicators.map((indicator, index) => [indicator.id, figureAsJson(figures[index], unitOf(indicator))]),
  );
}

function unitOf(indicator: Indicator): 'second' | 'day' | 'point' | null {
  if (!('quantity' in indicator)) return null;
  if (indicator.quantity === 'mark') return 'point';
  return indicator.quantity.includes('seconds') ? 'second' : 'day';
}

function figureAsJson(figure: Figure | undefined, unit: ReturnType<typeof unitOf>): unknown {
  switch (figure?.kind) {
    case 'count':
      return figure.count;
    case 'share':
      return { part: figure.part, whole: figure.whole, percent: roundPercent(figure.share, 2) };
    case 'amount':
      return { ...figure.amount, unit, count: figure.count, rounded: roundRatio(figure.amount, 2, 'half-up') };
    case 'histogram':
      return { bars: figure.bars, count: figure.count };
    default:
      return null;
  }
}

function groundAsJson(ground: Ground): unknown {
  if (ground.kind !== 'clause') return ground;
  return { ...ground, title: ACTS.find(({ id }) => id === ground.clause.act)?.title ?? ground.clause.act };
}

function inWords(rating: Rating, method: Method): string {
  const lines = rating.groups.map(({ key, place, shown }) => `${place ?? '—'}\t${key.join(', ')}\t${shown ?? '—'}`);
  const label = rating.normative ? '' : ' (не нормативный)';
  return [`${method.title}${label}`, 'место\tорган\tбалл', ...lines].join('\n');
}
