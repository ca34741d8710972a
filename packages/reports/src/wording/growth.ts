import { invariant, roundPercent, type Ratio } from '@otklik/core';
import { formatInteger, formatPercent } from './number.ts';

/** Two counts of the same thing: now, and in the period that it is compared with. */
export interface Compared {
  readonly now: number;
  readonly before: number;
}

/** Which way a count went. */
export type Way = 'more' | 'less' | 'same';

/** A change as a published text tells it: which way, and by how many percent, without a sign. */
export interface ToldGrowth {
  readonly way: Way;
  readonly percent: string;
}

const words: Readonly<Record<Way, string>> = { more: 'больше', less: 'меньше', same: 'столько же' };
const mostDigits = 20;

/**
 * Says which way a count went: by the counts themselves, before anything is rounded.
 *
 * @param compared - Both counts.
 * @returns The way.
 * @example
 * wayOf({ now: 225, before: 234 }) //=> 'less'
 */
export function wayOf({ now, before }: Compared): Way {
  if (now === before) return 'same';
  return now > before ? 'more' : 'less';
}

/**
 * Finds the change in percent of what was before, a half rounded away from zero, as municipal reviews print it.
 *
 * A change too small for the digits gets as many as show it: a change is never told as none.
 *
 * @param compared - Both counts, neither below zero.
 * @param digits - Digits after the point.
 * @returns Decimal text with its sign; `null` where there was nothing before.
 * @example
 * growthPercent({ now: 4005, before: 4520 }) //=> '-11.4'
 * growthPercent({ now: 10001, before: 10000 }) //=> '0.01'
 * growthPercent({ now: 5, before: 0 }) //=> null
 */
export function growthPercent({ now, before }: Compared, digits = 1): string | null {
  for (const count of [now, before]) invariant(Number.isSafeInteger(count) && count >= 0, 'counts from zero');
  if (before === 0) return null;
  const change = { part: String(now - before), whole: String(before) };
  return now === before ? roundPercent(change, digits) : shownPercent(change, digits);
}

/** As many digits as a change needs to be seen. */
function shownPercent(change: Ratio, digits: number): string {
  const shown = roundPercent(change, digits);
  return /[1-9]/u.test(shown) || digits >= mostDigits ? shown : shownPercent(change, digits + 1);
}

/**
 * Tells a change in words that cannot contradict its figures: both come from the same counts.
 *
 * @param compared - Both counts.
 * @param digits - Digits of the percent.
 * @returns The words.
 * @example
 * growthInWords({ now: 225, before: 234 }) //=> 'на\u00A03,8\u00A0% меньше (было\u00A0234)'
 * growthInWords({ now: 7, before: 7 }) //=> 'столько же'
 * growthInWords({ now: 7, before: 0 }) //=> 'ранее не было'
 */
export function growthInWords(compared: Compared, digits = 1): string {
  const percent = growthPercent(compared, digits);
  const way = wayOf(compared);
  if (way === 'same') return words.same;
  if (percent === null) return 'ранее не было';
  return `на\u00A0${formatPercent(percent.replace('-', ''))} ${words[way]} (было\u00A0${formatInteger(compared.before)})`;
}

/** What is wrong with a told change. */
export type GrowthFault = 'wrong-way' | 'wrong-size';

/**
 * Checks a change that somebody has told against its counts, as a published review has both.
 *
 * @param compared - Both counts.
 * @param told - The way and the percent, in decimal text without a sign; its digits are those it is checked to.
 * @returns Every fault; none when the words hold.
 * @example
 * growthFaults({ now: 225, before: 234 }, { way: 'more', percent: '0.4' }) //=> ['wrong-way', 'wrong-size']
 * growthFaults({ now: 4005, before: 4520 }, { way: 'less', percent: '11.4' }) //=> []
 */
export function growthFaults(compared: Compared, told: ToldGrowth): readonly GrowthFault[] {
  const { length: digits } = told.percent.split('.')[1] ?? '';
  const { now, before } = compared;
  const exact =
    before === 0 ? null : roundPercent({ part: String(Math.abs(now - before)), whole: String(before) }, digits);
  const faults: readonly (readonly [boolean, GrowthFault])[] = [
    [told.way !== wayOf(compared), 'wrong-way'],
    [told.percent !== exact, 'wrong-size'],
  ];
  return faults.flatMap(([wrong, fault]) => (wrong ? [fault] : []));
}
