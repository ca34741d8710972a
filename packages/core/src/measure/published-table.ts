import { multiplyRatios, ratio, subtractRatios, wholeNumber, type EmptyWhole, type Ratio } from '../basis/ratio.ts';
import { success, type Result } from '../basis/result.ts';
import { roundRatio, type Rounding } from '../basis/rounding.ts';

/** A figure as a publication prints it, beside the two counts it was made from. */
export interface PublishedFigure {
  readonly title: string;
  /** The part of the whole; of a growth the count of this period. */
  readonly count: number;
  /** The whole; of a growth the count of the period before. */
  readonly of: number;
  /** Percent as printed, with a point or a comma, without the sign of percent; a dash where nothing is told. */
  readonly published: string;
}

/** How a publication makes its percents. */
export interface PublishedRule {
  /** `share`: of the whole; `growth`: against the period before. */
  readonly kind: 'share' | 'growth';
  readonly digits: number;
  readonly rounding: Rounding;
}

/** A figure that does not follow from its own counts. */
export interface PublishedFault {
  readonly title: string;
  readonly published: string;
  /** What follows from the counts; `null` when nothing does, the whole being zero. */
  readonly expected: string | null;
}

const HUNDRED: Ratio = { part: '100', whole: '1' };

/**
 * Finds by how much a count has grown, as a share of what it was.
 *
 * @param now - The count of this period.
 * @param before - The count of the period before.
 * @returns The growth; below zero when the count fell.
 * @refuses `empty-whole` — there was nothing before: growth from nothing has no size.
 * @example
 * roundPercent(unwrap(growthRate(4005, 4520)), 1) //=> '-11.4'
 * growthRate(8, 0) //=> { ok: false, refusal: { kind: 'empty-whole' } }
 */
export function growthRate(now: number, before: number): Result<Ratio, EmptyWhole> {
  const quotient = ratio(now, before);
  return quotient.ok ? success(subtractRatios(quotient.value, wholeNumber(1))) : quotient;
}

/**
 * Reads a published table against its own counts and names the figures that do not follow from them.
 *
 * @param figures - The rows.
 * @param rule - How the publication makes its percents.
 * @returns The faults of the source, in the order of the rows.
 * @example
 * const questions = [
 *   { title: 'Жильё', count: 51, of: 470, published: '10,85' },
 *   { title: 'Местное самоуправление', count: 17, of: 470, published: '3,60' },
 * ]
 * publishedFaults(questions, { kind: 'share', digits: 2, rounding: 'half-up' })
 * //=> [{ title: 'Местное самоуправление', published: '3,60', expected: '3.62' }]
 */
export function publishedFaults(
  figures: readonly PublishedFigure[],
  { kind, digits, rounding }: PublishedRule,
): readonly PublishedFault[] {
  return figures.flatMap(({ title, count, of, published }) => {
    const exact = kind === 'share' ? ratio(count, of) : growthRate(count, of);
    const expected = exact.ok ? roundRatio(multiplyRatios(exact.value, HUNDRED), digits, rounding) : null;
    const printed = plain(published);
    // a dash stands for nothing: no such cases, or nothing to divide by
    const follows = printed === '-' ? count === 0 || expected === null : printed === expected;
    return follows ? [] : [{ title, published, expected }];
  });
}

/** A printed figure as we write it: a point, a plain minus, no plus. */
function plain(published: string): string {
  return published
    .trim()
    .replace(',', '.')
    .replace(/^[\u2212\u2013\u2014]/u, '-')
    .replace(/^\+/u, '');
}
