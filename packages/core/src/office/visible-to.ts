import type { Centre } from './centre.ts';
import { entitlementsOf, type Asker } from './entitlement.ts';
import { allows, type Asked, type MaySubject } from './may.ts';

/** Whose list it is; `see` when no action is named. */
export interface Viewer extends Asker {
  readonly action?: Asked | undefined;
}

/**
 * Picks from a list what somebody may see, or do something else with; the same as asking `may` of each.
 *
 * What the viewer has is looked up once for the whole list.
 *
 * @param centre - The charter with the people in it.
 * @param viewer - Who, on which day, and to do what.
 * @param subjects - The list; its members may carry more than what they are judged by.
 * @returns Those allowed, in their order.
 * @example
 * const duty = { id: 'answer', owedBy: { kind: 'role', role: 'executor' }, action: 'answer', concerns: ['appeals'], because: [] }
 * const charter = {
 *   inForce: { from: day('2026-01-01'), until: null },
 *   actsThrough: { roles: [], because: [] },
 *   duties: [{ ...duty, reach: { ownBody: true } }],
 *   rights: [],
 * }
 * const appointed = { id: 'a-1', holder: 'u17', role: 'executor', body: 'roads', from: day('2026-02-01'), until: null }
 * const centre = { charter, appointments: [appointed], delegations: [] }
 * const appeals = [{ number: 'A-1', concern: 'appeals', body: 'roads' }, { number: 'A-2', concern: 'appeals', body: 'schools' }]
 * visibleTo(centre, { actor: 'u17', at: day('2026-03-01') }, appeals).map(({ number }) => number) //=> ['A-1']
 */
export function visibleTo<Subject extends MaySubject>(
  centre: Centre,
  { actor, at, action = 'see' }: Viewer,
  subjects: readonly Subject[],
): readonly Subject[] {
  const held = entitlementsOf(centre, { actor, at });
  return subjects.filter((subject) => held.some((entitlement) => allows(entitlement, { action, subject }, centre)));
}
