import { success, type Result } from '../basis/result.ts';
import { byFact, type Decision, type Ground } from '../source/decision.ts';
import type { RatingRefusal } from './checked-groups.ts';
import type { Given } from './given.ts';
import type { Method } from './method.ts';
import { finish, type Rating } from './rating.ts';
import type { Tally } from './tally.ts';

/**
 * Finishes a tally and says what it rests on; the rating is the one that `finish` gives.
 *
 * @param tally - The counts.
 * @param method - The method they were counted by.
 * @param given - What no record holds: the method's inputs, and which groups are comparable.
 * @returns The rating with the clauses and assumptions of its method and the counts it was made from.
 * @refuses `tally-of-another-method` — the counts were made by another method, edition or formula.
 * @refuses `misshapen-tally` — a group has not one cell an indicator and one word a dimension of the method.
 * @refuses `impossible-tally` — a number is negative, not whole or too great, or sums do not come out.
 * @refuses `faulty-method` — the parts of the method do not fit each other.
 * @refuses `unfit-inputs` — an input or a cohort is missing, not asked for, repeated, no exact number, or out of its range.
 * @refuses `equal-extremes-refused` — all have the same figure, and the method gives no points then.
 * @refuses `nothing-to-rate` — no record was counted and no group was named.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [byClause('barnaul-1153', 'п. 2.2.6', 'A')], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: [], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * const counts = tally([{ id: '1' }, { id: '2' }], method, 0)
 * unwrap(explainFinish(counts, method)).grounds.map(({ kind }) => kind) //=> ['fact', 'fact', 'fact', 'clause']
 */
export function explainFinish(
  tally: Tally,
  method: Method,
  given: Given = {},
): Result<Decision<Rating>, RatingRefusal> {
  const rating = finish(tally, method, given);
  return rating.ok ? success({ answer: rating.value, grounds: groundsOf(tally, method) }) : rating;
}

function groundsOf(tally: Tally, method: Method): readonly Ground[] {
  const { inputs = [], targets = [], score, minimum, cohorts } = method;
  const excluded = method.exclusions.flatMap((exclusion, index) => [
    byFact(`excluded:${exclusion.id}`, tally.excluded[index] ?? 0),
    ...exclusion.because,
  ]);
  return [
    byFact('method', `${method.id} ${method.edition}`),
    byFact('records', tally.seen),
    ...method.because,
    ...excluded,
    ...[...method.indicators, ...inputs].flatMap((indicator) => [
      byFact(`indicator:${indicator.id}`, indicator.definition),
      ...indicator.because,
    ]),
    ...[...targets, score, minimum, cohorts].flatMap((part) => part?.because ?? []),
  ];
}
