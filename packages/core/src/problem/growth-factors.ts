import { estimatedRatio } from '../basis/estimate.ts';
import { compareRatios, divideRatios, exactly, multiplyRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { flowChange, type FlowChange } from './flow-change.ts';
import type { GrowthDimension, GrowthSetting } from './growth-setting.ts';
import { adjusted } from './many-tests.ts';
import type { Flow } from './rate-test.ts';

/** How many questions with one word of a dimension each period has. */
export interface CountedWord {
  readonly dimension: GrowthDimension;
  /** `null` for what the source does not tell. */
  readonly word: string | null;
  readonly before: number;
  readonly after: number;
}

/** A part of a change. */
export interface GrowthFactor extends CountedWord, FlowChange {
  /** Its part of the whole change: below zero for one that goes the other way; `null` when the whole is no change. */
  readonly share: Ratio | null;
  /** The likelihood of chance, raised by how many factors were looked at. */
  readonly raised: Ratio;
  readonly isSure: boolean;
}

/** The change between two periods, and what carries it. */
export interface Growth {
  readonly before: Flow;
  readonly after: Flow;
  readonly change: FlowChange;
  /** Those that differ most from what was to be expected first; in each dimension they add up to the change. */
  readonly factors: readonly GrowthFactor[];
}

type Exposures = readonly [before: Ratio, after: Ratio];

/** Sets every word beside what was to be expected of it; all words are paid for together. */
export function growthBetween(
  words: readonly CountedWord[],
  [earlier, later]: Exposures,
  setting: GrowthSetting,
): Growth {
  const {
    by: [first],
    level,
    correction,
  } = setting;
  const whole = words.filter(({ dimension }) => dimension === first);
  const before = { count: whole.reduce((sum, one) => sum + one.before, 0), exposure: earlier };
  const after = { count: whole.reduce((sum, one) => sum + one.after, 0), exposure: later };
  const change = flowChange(before, after, setting);
  const told = words.filter((one) => one.before + one.after > 0);
  const changes = told.map((one) =>
    flowChange({ count: one.before, exposure: earlier }, { count: one.after, exposure: later }, setting),
  );
  const raised = adjusted(
    changes.map(({ chance }) => estimatedRatio(chance)),
    correction,
  );
  const factors = told.map((one, at): GrowthFactor => {
    const [own, dear] = [changes[at] as FlowChange, raised[at] as Ratio];
    const share = divideRatios(own.more, change.more);
    const isSure = compareRatios(dear, exactly(level)) <= 0;
    return { ...one, ...own, share: share.ok ? share.value : null, raised: dear, isSure };
  });
  return { before, after, change, factors: factors.toSorted(byWeight) };
}

function byWeight(a: GrowthFactor, b: GrowthFactor): number {
  return compareRatios(size(b.more), size(a.more)) || nameOrder(a, b);
}

function nameOrder(a: GrowthFactor, b: GrowthFactor): number {
  const [one, other] = [`${a.dimension} ${a.word ?? ''}`, `${b.dimension} ${b.word ?? ''}`];
  return one < other ? -1 : 1;
}

function size(more: Ratio): Ratio {
  return more.part.startsWith('-') ? multiplyRatios(more, wholeNumber(-1)) : more;
}
