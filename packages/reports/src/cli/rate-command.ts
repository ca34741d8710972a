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
  type Ratio,
  type Result,
} from '@otklik/core';
import { ACTS, METHODS } from '@otklik/rules';
import type { Console, ExitCode } from './console.ts';
import { exitOf, FILE_OPTIONS, readRecords } from './read-records.ts';
import { oneOf, wrongUsage, type Call, type OptionKinds } from './usage.ts';

/** Options of `otklik rate`. */
export const RATE_OPTIONS: OptionKinds = { ...FILE_OPTIONS, method: 'text' };

/**
 * Prints scores, places, counts and grounds of the bodies of a file by a shipped method.
 *
 * @param call - The options and the file.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `file-not-read` — the file cannot be read.
 * @refuses `nothing-to-rate` — no record was counted.
 */
export async function rateCommand(call: Call, console: Console): Promise<Result<ExitCode>> {
  const method = methodOf(call);
  if (!method.ok) return method;
  const read = await readRecords(call, console);
  if (!read.ok) return read;
  const { intake, asOf, term, calendar } = read.value;
  if (intake.quality.refused) return success(exitOf(intake));
  const rating = explainFinish(tally(intake.records, method.value, asOf), method.value);
  if (!rating.ok) return rating;
  const { answer, grounds } = rating.value;
  const shown = {
    ...ratingAsJson(answer, method.value),
    asOf: formatMoment(asOf, calendar.zone),
    term: term.title,
    grounds: [...term.because, ...grounds].map(groundAsJson),
  };
  console.out(call.options['json'] === true ? JSON.stringify(shown) : inWords(answer, method.value));
  return success(exitOf(intake));
}

function methodOf(call: Call): Result<Method> {
  const names = METHODS.map(({ name }) => name);
  const name = oneOf(call, 'method', names);
  if (!name.ok) return name;
  const found = METHODS.find((entry) => entry.name === name.value);
  return found === undefined ? wrongUsage(`нужен параметр --method: ${names.join(', ')}`) : success(found.method);
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

function groupAsJson({ key, place, unplaced, score, figures }: RatedGroup, method: Method): unknown {
  return {
    key: Object.fromEntries(method.by.map((dimension, index) => [dimension, key[index]])),
    place,
    unplaced,
    score: score === null ? null : { ...score, rounded: roundRatio(score, 4, 'half-up') },
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
  const lines = rating.groups.map(
    ({ key, place, score: points }) => `${place ?? '—'}\t${key.join(', ')}\t${scoreWords(points)}`,
  );
  const label = rating.normative ? '' : ' (не нормативный)';
  return [`${method.title}${label}`, 'место\tорган\tбалл', ...lines].join('\n');
}

function scoreWords(score: Ratio | null): string {
  return score === null ? '—' : roundPercent(score, 2);
}
