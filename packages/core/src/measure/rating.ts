import { success, type Result } from '../basis/result.ts';
import { checkedGroups, type RatingRefusal } from './checked-groups.ts';
import type { Given } from './given.ts';
import type { Method } from './method.ts';
import { sumGroups } from './merge-tallies.ts';
import { rankGroups, warningsOn, type RankedGroup, type RatingWarning } from './ranking.ts';
import { figuresOf, scoreGroups, valueOf, type FiguredGroup } from './scored-group.ts';
import { shownScore } from './shown-score.ts';
import { targetFact, type TargetFact } from './target.ts';
import type { Tally } from './tally.ts';

/** One rated group: a figure an indicator, in the order of the method. */
export interface RatedGroup extends RankedGroup {
  readonly targets: readonly TargetFact[];
  /** The score rounded once, by the method's rounding; `null` when there is none. */
  readonly shown: string | null;
}

/** A finished rating. */
export interface Rating {
  readonly method: string;
  readonly edition: string;
  /** Whether an act gives the weights of the score. */
  readonly normative: boolean;
  readonly seen: number;
  readonly counted: number;
  readonly excluded: readonly number[];
  /** By cohort; best place first, then the groups without a place, each in the order of their keys. */
  readonly groups: readonly RatedGroup[];
  /** All groups together; no averages of averages. */
  readonly total: RankedGroup['figures'];
  /** The targets of all groups together; an input has no total. */
  readonly totalTargets: readonly TargetFact[];
  readonly warnings: readonly RatingWarning[];
}

/**
 * Finishes a tally: figures, scores and places, exactly.
 *
 * @param tally - The counts.
 * @param method - The method they were counted by.
 * @param given - What no record holds: the method's inputs, and which groups are comparable.
 * @returns The rating.
 * @refuses `tally-of-another-method` — the counts were made by another method, edition or formula.
 * @refuses `misshapen-tally` — a group has not one cell an indicator and one word a dimension of the method.
 * @refuses `impossible-tally` — a number is negative, not whole or too great, or sums do not come out.
 * @refuses `faulty-method` — the parts of the method do not fit each other.
 * @refuses `unfit-inputs` — an input or a cohort is missing, not asked for, repeated, no exact number, or out of its range.
 * @refuses `equal-extremes-refused` — all have the same figure, and the method gives no points then.
 * @refuses `nothing-to-rate` — no record was counted and no group was named.
 * @example
 * const timeliness = { id: 'timeliness', title: 'В срок', definition: 'В срок среди всех.', because: [], kind: 'share', part: [], of: [] }
 * const score = { parts: [{ indicator: 'timeliness', weight: 1, points: 'share' }], normative: false, because: [] }
 * const method = { id: 'm', edition: '1', title: 'Сроки', by: ['body'], exclusions: [], indicators: [timeliness], score, minimum: null, ties: 'dense', because: [] }
 * const group = (body, count, whole) => ({ key: [body], cells: [{ count, whole, histogram: [] }] })
 * const counts = { method: 'm', edition: '1', digest: digestOf(method), asOf: 0, received: null, seen: 220, counted: 220, excluded: [], groups: [group('Дороги', 17, 20), group('ЖКХ', 180, 200)] }
 * unwrap(finish(counts, method)).groups.map(({ key, place, shown }) => [key[0], place, shown])
 * //=> [['ЖКХ', 1, '90.00'], ['Дороги', 2, '85.00']]
 * finish({ ...counts, edition: '2' }, method) //=> { ok: false, refusal: { kind: 'tally-of-another-method', method: 'm 1', tally: 'm 2' } }
 */
export function finish(tally: Tally, method: Method, given: Given = {}): Result<Rating, RatingRefusal> {
  const groups = checkedGroups(tally, method, given);
  return groups.ok ? success(rateGroups(groups.value, method, tally)) : groups;
}

function rateGroups(figured: readonly FiguredGroup[], method: Method, tally: Tally): Rating {
  const ranked = rankGroups(scoreGroups(figured, method), method);
  const total = figuresOf(sumGroups(figured), method);
  return {
    ...countsOf(tally, method),
    groups: ranked.map((group) => ({
      ...group,
      targets: targetsOf(group, method),
      shown: shownScore(group.score, method),
    })),
    total,
    totalTargets: targetsOf({ figures: total, inputs: [] }, method),
    warnings: warningsOn(ranked, method),
  };
}

function countsOf(
  { seen, counted, excluded }: Tally,
  { id, edition, score }: Method,
): Pick<Rating, 'method' | 'edition' | 'normative' | 'seen' | 'counted' | 'excluded'> {
  return { method: id, edition, normative: score?.normative ?? false, seen, counted, excluded };
}

function targetsOf(group: Pick<RankedGroup, 'figures' | 'inputs'>, method: Method): readonly TargetFact[] {
  return (method.targets ?? []).map((target) => targetFact(target, valueOf(group, target.indicator, method)));
}
