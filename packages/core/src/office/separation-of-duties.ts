import type { CivilDate } from '../time/civil-date.ts';
import type { Action, Concern } from './action.ts';
import type { Centre } from './centre.ts';
import { entitlementsOf, type Entitlement } from './entitlement.ts';
import type { MaySubject } from './may.ts';

/** Something done with something. */
export interface Deed {
  readonly action: Action;
  readonly concern: Concern;
}

/** Work, and the check of that work, which one hand should not do both. */
export interface DutyPair {
  readonly does: Deed;
  readonly checks: Deed;
}

/** Somebody who may do the work and check it, in one and the same place. */
export interface SelfCheck {
  readonly pair: DutyPair;
  /** The host's own opaque name; the name of a post when posts were filled. */
  readonly actor: string;
  /** The system, block and body in which both are allowed; empty when neither is limited. */
  readonly place: Omit<MaySubject, 'concern'>;
  /** By which duty or right, appointment and delegation the work is allowed, and the check. */
  readonly does: Entitlement;
  readonly checks: Entitlement;
}

/** Work and its check as the five charters give them; no act says which must be apart, so a centre sets its own. */
export const USUAL_PAIRS: readonly DutyPair[] = [
  pair(['answer', 'appeals'], ['assess', 'answer-quality']),
  pair(['answer', 'answers'], ['assess', 'answer-quality']),
  pair(['respond', 'appeals'], ['assess', 'answer-quality']),
  pair(['respond', 'appeals'], ['control', 'terms']),
  pair(['draft', 'plans'], ['approve', 'plans']),
  pair(['coordinate', 'measures'], ['control', 'measures']),
  pair(['maintain', 'indicators'], ['account-for', 'indicators']),
  pair(['respond', 'information-risks'], ['assess', 'information-risks']),
];

/**
 * Finds who could both do some work and check it, each with a witness.
 *
 * The work and the check must meet: in one system, block and body. To ask a charter by itself, give it `filledPosts`.
 *
 * @param centre - The charter with the people in it.
 * @param at - The day.
 * @param pairs - What should be apart; the usual pairs when left out.
 * @returns One witness a holder and pair, in the order of the holders.
 * @example
 * const found = separationOfDuties(filledPosts(PETROVSK_56P), day('2026-05-20'))
 * found.map(({ actor, pair, does, checks }) => [actor, pair.checks.action, does.grant.id, checks.grant.id])
 * //=> [['personnel-consultant', 'assess', 'respond-promptly', 'assess-feedback-monthly'],
 * // ['personnel-consultant', 'control', 'respond-promptly', 'control-terms']]
 * found[0].place //=> { system: 'feedback-platform' }
 */
export function separationOfDuties(
  centre: Centre,
  at: CivilDate,
  pairs: readonly DutyPair[] = USUAL_PAIRS,
): readonly SelfCheck[] {
  const { appointments, delegations } = centre;
  const holders = new Set([...appointments.map(({ holder }) => holder), ...delegations.map(({ to }) => to)]);
  return [...holders].flatMap((actor) => {
    const held = entitlementsOf(centre, { actor, at });
    return pairs.flatMap((asked) => {
      const witness = witnessOf(held, asked, centre);
      return witness === null ? [] : [{ pair: asked, actor, ...witness }];
    });
  });
}

type Systems = Entitlement['grant']['reach']['systems'];

function witnessOf(
  held: readonly Entitlement[],
  { does, checks }: DutyPair,
  centre: Centre,
): Pick<SelfCheck, 'place' | 'does' | 'checks'> | null {
  const about = ({ action, concern }: Deed): readonly Entitlement[] =>
    held.filter(({ grant }) => grant.action === action && grant.concerns.includes(concern));
  for (const doing of about(does))
    for (const checking of about(checks)) {
      const place = meeting(doing, checking, centre);
      if (place !== null) return { place, does: doing, checks: checking };
    }
  return null;
}

/** A place that both reach, or `null` when there is none. */
function meeting(one: Entitlement, other: Entitlement, centre: Centre): SelfCheck['place'] | null {
  const systems = sharedBy(one.grant.reach.systems, other.grant.reach.systems);
  const block = ownIn([one, other], 'block');
  const body = ownIn([one, other], 'body');
  if (systems?.length === 0 || block === null || body === null || isElsewhere(body, block, centre)) return null;
  const told = Object.entries({ system: systems?.[0], block, body }).filter(([, name]) => name !== undefined);
  return Object.fromEntries(told);
}

function sharedBy(one: Systems, other: Systems): Systems {
  if (one === undefined || other === undefined) return one ?? other;
  return one.filter((system) => other.includes(system));
}

/** Whether a body lies in another block. */
function isElsewhere(body: string | undefined, block: string | undefined, { charter }: Centre): boolean {
  const home = charter.bodies.find(({ id }) => id === body)?.block ?? null;
  return block !== undefined && home !== null && home !== block;
}

/** The own block or body that limits any of them; none when none is limited, `null` when no place is left. */
function ownIn(held: readonly Entitlement[], limit: 'block' | 'body'): string | null | undefined {
  const field = limit === 'block' ? 'ownBlock' : 'ownBody';
  const own = held.filter(({ grant }) => grant.reach[field] === true).map(({ appointment }) => appointment[limit]);
  return new Set(own).size > 1 ? null : own[0];
}

function pair(does: readonly [Action, Concern], checks: readonly [Action, Concern]): DutyPair {
  return { does: { action: does[0], concern: does[1] }, checks: { action: checks[0], concern: checks[1] } };
}
