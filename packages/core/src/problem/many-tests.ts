import { compareRatios, multiplyRatios, ratio, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';

/**
 * How many tests are paid for.
 *
 * - `benjamini-hochberg`: of all that is called a change, so large a share may be chance; for tests that lean one way.
 * - `benjamini-yekutieli`: the same, however the tests hang together; stricter.
 * - `bonferroni`: so likely is one false call among all.
 */
export type Correction = 'benjamini-hochberg' | 'benjamini-yekutieli' | 'bonferroni';

/** All of them. */
export const CORRECTIONS: readonly Correction[] = ['benjamini-hochberg', 'benjamini-yekutieli', 'bonferroni'];

const ONE: Ratio = { part: '1', whole: '1' };

/**
 * Raises likelihoods by how many there are, exactly; a call is made where the raised one is not above the level.
 *
 * @param likelihoods - One a test, in any order.
 * @param correction - How.
 * @returns The raised ones in the same order, none above one; none of none.
 * @example
 * const at = (part) => ({ part: `${part}`, whole: '100' })
 * adjusted([at(3), at(1), at(50)], 'benjamini-hochberg')
 * //=> [{ part: '9', whole: '200' }, { part: '3', whole: '100' }, { part: '1', whole: '2' }]
 * adjusted([at(3), at(1)], 'bonferroni') //=> [{ part: '3', whole: '50' }, { part: '1', whole: '50' }]
 */
export function adjusted(likelihoods: readonly Ratio[], correction: Correction): readonly Ratio[] {
  const count = likelihoods.length;
  if (correction === 'bonferroni') return likelihoods.map((one) => atMostOne(times(one, count, 1)));
  const dearer = correction === 'benjamini-yekutieli' ? harmonic(count) : ONE;
  const order = likelihoods
    .map((_, at) => at)
    .toSorted((a, b) => compareRatios(of(likelihoods, a), of(likelihoods, b)));
  const raised = likelihoods.map(() => ONE);
  let least = ONE;
  for (let rank = count; rank > 0; rank -= 1) {
    const at = order[rank - 1] as number;
    const own = multiplyRatios(times(of(likelihoods, at), count, rank), dearer);
    if (compareRatios(own, least) < 0) least = own;
    raised[at] = least;
  }
  return raised;
}

function of(likelihoods: readonly Ratio[], at: number): Ratio {
  return likelihoods[at] as Ratio;
}

function times(one: Ratio, count: number, rank: number): Ratio {
  return multiplyRatios(one, unwrap(ratio(count, rank)));
}

function atMostOne(one: Ratio): Ratio {
  return compareRatios(one, ONE) > 0 ? ONE : one;
}

/** One, and a half, and a third, down to so many. */
function harmonic(count: number): Ratio {
  let [part, whole] = [0n, 1n];
  for (let at = 1n; at <= BigInt(count); at += 1n) [part, whole] = [part * at + whole, whole * at];
  return unwrap(ratio(part, whole));
}
