import { byAssumption, type Ground } from '../source/decision.ts';
import type { Charter } from './charter.ts';
import type { RoleId } from './party.ts';
import { superiorsOf } from './superiors.ts';
import type { Watched } from './watched.ts';

/** When who is told of a deadline in danger. */
export interface Threshold {
  /** Unique among the thresholds: `overdue`. */
  readonly id: string;
  readonly when: 'at-risk' | 'overdue';
  /** Late by so many calendar days at least; nothing for a deadline at risk. */
  readonly days: number;
  /** How many steps up the subordination are told beside those who bear the duty. */
  readonly up: number;
  readonly because: readonly Ground[];
}

/** Somebody who is told. */
export interface Told {
  readonly role: RoleId;
  /** Positions that hold the role: those of the block alone where it has any. */
  readonly posts: readonly string[];
}

/** A step of the ladder: who is told, and whether it has come to that. */
export interface Rung {
  readonly threshold: Threshold;
  readonly told: readonly Told[];
  readonly reached: boolean;
}

const because = [/* @__PURE__ */ byAssumption('usual-escalation')];

/** At risk: whoever bears the duty. Overdue: one step up as well. Three days overdue: two steps. No act says so. */
export const USUAL_THRESHOLDS: readonly Threshold[] = [
  { id: 'at-risk', when: 'at-risk', days: 0, up: 0, because },
  { id: 'overdue', when: 'overdue', days: 0, up: 1, because },
  { id: 'overdue-three-days', when: 'overdue', days: 3, up: 2, because },
];

/**
 * Builds the ladder by which a deadline in danger climbs: from the roles that bear it up the subordination.
 *
 * A ladder ends at its top: when there are fewer steps up than a threshold asks for, all there are hear of it.
 *
 * @param charter - The charter.
 * @param watched - What is watched: a clock by `watchedClock`, or an obligation by `watchedObligation`.
 * @param thresholds - The setting of the centre.
 * @returns A rung a threshold, in their order.
 * @assumption usual-escalation
 * @example
 * const roles = [{ id: 'desk', answersTo: 'head' }, { id: 'head', answersTo: 'curator' }, { id: 'curator', answersTo: null }]
 * const charter = { roles, posts: [{ id: 'chief', roles: ['head'], block: null }] }
 * const watched = { key: 'A-1', bearers: ['desk'], block: null, standing: 'overdue', lateDays: 1, last: 9 }
 * const ladder = escalationLadder(charter, watched)
 * ladder.map(({ threshold, told, reached }) => [threshold.id, told.map(({ role }) => role), reached])
 * //=> [['at-risk', ['desk'], true], ['overdue', ['desk', 'head'], true], ['overdue-three-days', ['desk', 'head', 'curator'], false]]
 * ladder[1].told[1].posts //=> ['chief']
 */
export function escalationLadder(
  charter: Charter,
  watched: Watched,
  thresholds: readonly Threshold[] = USUAL_THRESHOLDS,
): readonly Rung[] {
  return thresholds.map((threshold) => {
    const above = watched.bearers.flatMap((role) => superiorsOf(role, charter).slice(0, threshold.up));
    const roles = [...new Set([...watched.bearers, ...above])];
    const told = roles.map((role) => ({ role, posts: postsOf(role, watched, charter) }));
    return { threshold, told, reached: isReached(threshold, watched) };
  });
}

function isReached({ when, days }: Threshold, { standing, lateDays }: Watched): boolean {
  if (when === 'at-risk') return standing !== 'calm';
  return standing === 'overdue' && lateDays >= days;
}

/** Asked of each role, so that a superior without a block is told of a deadline in one. */
function postsOf(role: RoleId, { block }: Watched, { posts }: Charter): readonly string[] {
  const holding = posts.filter((post) => post.roles.includes(role));
  const inBlock = holding.filter((post) => block !== null && post.block === block);
  return (inBlock.length > 0 ? inBlock : holding).map(({ id }) => id);
}
