import { byFact, type Decision, type Ground } from '../source/decision.ts';
import type { Obstacle, Regime } from './vocabulary.ts';

/** What an act does with items against whose answer on the substance something stands. */
export interface Road {
  readonly obstacle: Obstacle;
  /** Under which regimes. */
  readonly regimes: readonly Regime[];
  /** Whether no answer is given, or the body may choose to give none. */
  readonly answer: 'not-given' | 'may-be-withheld';
  /** What the applicant gets instead. */
  readonly instead: 'nothing' | 'notice' | 'link' | 'return';
  /** The clock of a pack that bounds it; `null` where the act names no term. */
  readonly within: { readonly pack: string; readonly clock: string } | null;
  readonly because: readonly Ground[];
}

/** An obstacle, and the regime that the item is under. */
export interface RoadQuestion {
  readonly obstacle: Obstacle;
  readonly regime: Regime;
}

/**
 * Finds what an act does with an item against whose answer something stands.
 *
 * @param roads - The acts' roads.
 * @param question - The obstacle, and the regime of the item.
 * @returns The road, or `null` when no act relieves the body of the answer.
 * @example
 * const road = roadFor(LAW_59_ROADS, { obstacle: 'court-decision', regime: 'appeal' })
 * road.instead //=> 'return'
 * roadFor(LAW_59_ROADS, { obstacle: 'court-decision', regime: 'message' }) //=> null
 */
export function roadFor(roads: readonly Road[], { obstacle, regime }: RoadQuestion): Road | null {
  return roads.find((road) => road.obstacle === obstacle && road.regimes.includes(regime)) ?? null;
}

/**
 * Tells whether a body may leave an item without an answer on the substance.
 *
 * @param roads - The acts' roads.
 * @param question - The obstacle, and the regime of the item.
 * @returns True when an act gives no answer in such a case, or lets the body give none.
 * @example
 * mayDecline(LAW_59_ROADS, { obstacle: 'abusive', regime: 'appeal' }) //=> true
 * mayDecline(LAW_59_ROADS, { obstacle: 'anonymous', regime: 'message' }) //=> false
 */
export function mayDecline(roads: readonly Road[], question: RoadQuestion): boolean {
  return roadFor(roads, question) !== null;
}

/**
 * Tells whether a body may leave an item without an answer on the substance, and by which clause.
 *
 * @param roads - The acts' roads.
 * @param question - The obstacle, and the regime of the item.
 * @returns The answer of `mayDecline`, with the clauses of the road that allows it.
 * @example
 * const { answer, grounds } = explainMayDecline(LAW_59_ROADS, { obstacle: 'abusive', regime: 'appeal' })
 * answer //=> true
 * grounds.some(({ kind, clause }) => kind === 'clause' && clause.at === 'ст. 11 ч. 3') //=> true
 */
export function explainMayDecline(roads: readonly Road[], question: RoadQuestion): Decision<boolean> {
  const facts = [byFact('obstacle', question.obstacle), byFact('regime', question.regime)];
  const road = roadFor(roads, question);
  return { answer: road !== null, grounds: [...facts, ...(road?.because ?? [])] };
}
