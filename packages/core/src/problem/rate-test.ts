import { estimate, type Estimate } from '../basis/estimate.ts';
import type { Ratio } from '../basis/ratio.ts';

/** How many came in a stretch of time, and how long it was. */
export interface Flow {
  readonly count: number;
  /** The length, such as its working days; above zero. */
  readonly exposure: Ratio;
}

/** The weight of the likeliest outcome; whatever is lighter than one part of it is not told from nothing. */
const HEAVIEST = 10n ** 20n;
const DIGITS = 12;

/**
 * Tests whether two stretches of time have one rate, exactly: of all that came, how likely is so uneven a split?
 *
 * Under one rate the later count is binomial, of all that came, with the later share of the time; both tails count, as
 * twice the smaller. The figure is cut upwards, so it never claims more than is so. It takes cases to come independently
 * of each other: a hundred letters by one hand are one event, and the test does not know.
 *
 * @param before - The earlier stretch.
 * @param after - The later one.
 * @returns The likelihood, from above zero to one; one when nothing came at all.
 * @example
 * const flow = (count, days) => ({ count, exposure: { part: `${days}`, whole: '1' } })
 * rateTest(flow(0, 20), flow(3, 20)).value //=> '0.250000000001'
 * rateTest(flow(10, 20), flow(30, 20)).value //=> '0.002221433774'
 * rateTest(flow(0, 20), flow(0, 20)).value //=> '1.000000000000'
 */
export function rateTest(before: Flow, after: Flow): Estimate {
  // of two fractions over one whole the wholes cancel out
  const later = BigInt(after.exposure.part) * BigInt(before.exposure.whole);
  const earlier = BigInt(before.exposure.part) * BigInt(after.exposure.whole);
  const tails = tailsOf({ drawn: after.count, of: before.count + after.count, yes: later, no: earlier });
  const smaller = tails.low < tails.high ? tails.low : tails.high;
  const both = 2n * smaller > tails.all ? tails.all : 2n * smaller;
  // a fraction need not be in lowest terms to be rounded
  const likely = { part: both.toString(), whole: tails.all.toString() };
  return estimate(likely, 'binomial-two-sided', { digits: DIGITS, rounding: 'ceiling' });
}

interface Draw {
  readonly drawn: number;
  readonly of: number;
  /** The odds of one draw. */
  readonly yes: bigint;
  readonly no: bigint;
}

interface Tails {
  low: bigint;
  high: bigint;
  all: bigint;
}

/** The weights of what is at most and at least as great as what was drawn; walked from the likeliest outcome both ways. */
function tailsOf(draw: Draw): Tails {
  const { of, yes, no } = draw;
  const likeliest = Number((BigInt(of + 1) * yes) / (yes + no));
  const tails: Tails = { low: 0n, high: 0n, all: 0n };
  weigh(tails, draw, { at: likeliest, weight: HEAVIEST });
  let weight = HEAVIEST;
  for (let at = likeliest; at < of && weight > 0n; at += 1) {
    weight = (weight * BigInt(of - at) * yes) / (BigInt(at + 1) * no);
    weigh(tails, draw, { at: at + 1, weight });
  }
  weight = HEAVIEST;
  for (let at = likeliest; at > 0 && weight > 0n; at -= 1) {
    weight = (weight * BigInt(at) * no) / (BigInt(of - at + 1) * yes);
    weigh(tails, draw, { at: at - 1, weight });
  }
  // what each cut has lost is given back, and more
  const lost = BigInt(of + 1);
  return { low: tails.low + lost, high: tails.high + lost, all: tails.all };
}

function weigh(tails: Tails, { drawn }: Draw, { at, weight }: { readonly at: number; readonly weight: bigint }): void {
  tails.all += weight;
  if (at <= drawn) tails.low += weight;
  if (at >= drawn) tails.high += weight;
}
