import { cellOf, type Asked, type Json, type MethodTold, type Part } from './counting-oracle.fixture.ts';

// Made for tests: scores in fractions of big integers.

/** A fraction: part and whole. */
export type Fraction = readonly [bigint, bigint];

/** What an indicator is in a group, from the sorted list of its values; `null` when there is nothing to divide by. */
export function figureTold(records: readonly Json[], asked: Asked, asOf: string): Fraction | null {
  const cell = cellOf(records, asked, asOf);
  if (asked.kind === 'count') return [BigInt(cell.count), 1n];
  if (asked.kind === 'share') return cell.whole === 0 ? null : lowest([BigInt(cell.count), BigInt(cell.whole)]);
  const values = cell.histogram.flatMap(([value, count]) => Array.from({ length: count }, () => BigInt(value)));
  return values.length === 0 || asked.kind === 'histogram' ? null : amountTold(values, asked);
}

function amountTold(values: readonly bigint[], asked: Asked): Fraction {
  if (asked.kind === 'mean') return lowest([values.reduce((sum, value) => sum + value, 0n), BigInt(values.length)]);
  // the value whose rank is the percent of the count, rounded up; between two values their middle
  const rank = (values.length * (asked.percent ?? 0)) / 100;
  if (!Number.isInteger(rank)) return [values[Math.ceil(rank) - 1] as bigint, 1n];
  return lowest([(values[rank - 1] as bigint) + (values[rank] as bigint), 2n]);
}

/** A fraction in lowest terms with a whole above zero. */
export function lowest([part, whole]: Fraction): Fraction {
  let [a, b] = [part < 0n ? -part : part, whole];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [part / a, whole / a];
}

function exact(value: unknown): Fraction {
  if (typeof value === 'number') return [BigInt(value), 1n];
  const { part, whole } = value as { part: string; whole: string };
  return [BigInt(part), BigInt(whole)];
}

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest([a * d + c * b, b * d]);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest([a * c, b * d]);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
/** Below, at or above zero, as one fraction stands to another. */
export const against = ([a, b]: Fraction, [c, d]: Fraction): number => Number(a * d > c * b) - Number(a * d < c * b);

/** What a group has and what all that can have a place have. */
export interface Standing {
  readonly of: (id: string) => Fraction | null;
  readonly extremes: (id: string) => readonly [Fraction, Fraction] | null;
}

type Points = Fraction | null | 'not-told';

/** The score of a group; `not-told` when the source does not tell the points of a figure that weighs something. */
export function scoreTold(score: NonNullable<MethodTold['score']> | Part, standing: Standing): Points {
  const made = (score.parts ?? []).map((part) => ({
    weight: exact(part.weight),
    points: part.parts === undefined ? pointsTold(part, standing) : scoreTold(part, standing),
  }));
  const applied = made.filter(({ points }) => points !== null);
  if (applied.some(({ points, weight }) => points === 'not-told' && weight[0] !== 0n)) return 'not-told';
  const weights = weightsOf(applied);
  // what applies carries the weight of what does not
  if (applied.length === 0 || (weights[0] === 0n && score.divided !== 'by-number')) return null;
  const divisor: Fraction =
    score.divided === 'undivided'
      ? over(weights, weightsOf(made))
      : score.divided === 'by-number'
        ? [BigInt(applied.length), 1n]
        : weights;
  const sum = applied.reduce<Fraction>(
    (total, { weight, points }) => (points === 'not-told' ? total : plus(total, times(weight, points as Fraction))),
    [0n, 1n],
  );
  return over(sum, divisor);
}

function weightsOf(parts: readonly { readonly weight: Fraction }[]): Fraction {
  return parts.reduce<Fraction>((sum, { weight }) => plus(sum, weight), [0n, 1n]);
}

function pointsTold({ indicator = '', points, neutral }: Part, standing: Standing): Points {
  const value = standing.of(indicator);
  if (value === null) return neutralTold(neutral, points, standing.extremes(indicator));
  if (points === 'share' || points === 'value') return value;
  if (points === 'complement') return minus([1n, 1n], value);
  const rule = points as Json;
  return rule['kind'] === 'bands' ? bandTold(value, rule) : extremesTold(value, rule, standing.extremes(indicator));
}

function neutralTold(neutral: unknown, points: unknown, found: readonly [Fraction, Fraction] | null): Points {
  const rule = points as Json;
  const isLeftOut = rule['whenEqual'] === 'left-out' && found !== null && against(found[0], found[1]) === 0;
  return neutral === undefined || isLeftOut ? null : exact(neutral);
}

interface End {
  readonly at: unknown;
  readonly included: boolean;
}

function bandTold(value: Fraction, rule: Json): Points {
  const own = rule['unit'] === 'percent' ? times(value, [100n, 1n]) : value;
  const figure = rule['rounded'] === null ? own : halfUp(own, rule['rounded'] as Json);
  const band = (rule['bands'] as { from: End | null; to: End | null; points: unknown }[]).find(({ from, to }) => {
    const above = from === null || against(figure, exact(from.at)) > (from.included ? -1 : 0);
    const below = to === null || against(exact(to.at), figure) > (to.included ? -1 : 0);
    return above && below;
  });
  return band === undefined || band.points === null ? 'not-told' : exact(band.points);
}

/** The only rounding that the corpus bands by. */
function halfUp(value: Fraction, { digits, rounding }: Json): Fraction {
  if (rounding !== 'half-up') throw new Error(`the oracle rounds half up, not ${String(rounding)}`);
  const scale = 10n ** BigInt(digits as number);
  const [part, whole] = times(value, [scale, 1n]);
  return lowest([(2n * part + whole) / (2n * whole), scale]);
}

function extremesTold(value: Fraction, rule: Json, found: readonly [Fraction, Fraction] | null): Points {
  if (found === null || against(value, found[0]) < 0 || against(value, found[1]) > 0) return 'not-told';
  if (against(found[0], found[1]) === 0) return typeof rule['whenEqual'] === 'string' ? null : exact(rule['whenEqual']);
  return over(rule['better'] === 'more' ? minus(value, found[0]) : minus(found[1], value), minus(found[1], found[0]));
}
