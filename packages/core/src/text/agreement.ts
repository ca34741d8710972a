import { estimate, type Estimate } from '../basis/estimate.ts';
import { divideRatios, ratio, subtractRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { refuse, success, unwrap, type Result } from '../basis/result.ts';

/** How far two people agree, beyond what chance would give them. */
export interface Agreement {
  readonly items: number;
  /** Share of the items on which they said the same. */
  readonly observed: Ratio;
  /** Share on which they would by chance, each keeping to how often they give each label. */
  readonly expected: Ratio;
  /** (observed − expected) / (1 − expected), exact. */
  readonly exact: Ratio;
  readonly kappa: Estimate;
}

/** Why agreement was not measured: no item bears two labels. */
export interface NothingToCompare {
  readonly kind: 'nothing-to-compare';
}

/** Why agreement was not measured: both gave one label to every item, and chance alone would make them agree. */
export interface OneLabelOnly {
  readonly kind: 'one-label-only';
  readonly label: string;
  readonly items: number;
}

/**
 * Measures the agreement of two people by Cohen's kappa: 1 when they always agree, 0 when no more than by chance.
 *
 * @param pairs - What each of the two said of an item, one pair an item.
 * @returns Kappa, exact and cut to six digits, with what it is made of.
 * @refuses `nothing-to-compare` — there are no pairs.
 * @refuses `one-label-only` — both gave one label throughout, so kappa would divide by zero.
 * @example
 * const pairs = [['solvable', 'solvable'], ['solvable', 'informational'], ['informational', 'informational'], ['informational', 'informational']]
 * const { exact, kappa } = unwrap(agreementOf(pairs))
 * exact //=> { part: '1', whole: '2' }
 * kappa //=> { value: '0.500000', digits: 6, method: 'cohen-kappa' }
 * agreementOf([['solvable', 'solvable']]).refusal //=> { kind: 'one-label-only', label: 'solvable', items: 1 }
 */
export function agreementOf(
  pairs: readonly (readonly [string, string])[],
): Result<Agreement, NothingToCompare | OneLabelOnly> {
  const items = pairs.length;
  const [first] = pairs;
  if (first === undefined) return refuse({ kind: 'nothing-to-compare' });
  const [ours, theirs] = [countsOf(pairs.map(([one]) => one)), countsOf(pairs.map(([, other]) => other))];
  const same = pairs.filter(([one, other]) => one === other).length;
  let chance = 0n;
  for (const [label, count] of ours) chance += BigInt(count) * BigInt(theirs.get(label) ?? 0);
  const [observed, expected] = [unwrap(ratio(same, items)), unwrap(ratio(chance, BigInt(items) ** 2n))];
  const exact = divideRatios(subtractRatios(observed, expected), subtractRatios(wholeNumber(1), expected));
  if (!exact.ok) return refuse({ kind: 'one-label-only', label: first[0], items });
  const kappa = estimate(exact.value, 'cohen-kappa', { digits: 6, rounding: 'half-even' });
  return success({ items, observed, expected, exact: exact.value, kappa });
}

function countsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
