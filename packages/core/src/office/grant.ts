import type { Ground } from '../source/decision.ts';
import type { Action, Concern } from './action.ts';
import type { Reach } from './charter-duty.ts';
import type { Charter } from './charter.ts';
import type { Party, RoleId } from './party.ts';

/** What a charter gives to roles, a duty and a right alike: who must, may. */
export interface Grant {
  /** The name of the duty or right in its charter. */
  readonly id: string;
  readonly kind: 'duty' | 'right';
  readonly action: Action;
  readonly concerns: readonly Concern[];
  readonly reach: Reach;
  /** The roles that have it; none when it is somebody's outside the centre. */
  readonly roles: readonly RoleId[];
  /** Its clause, and for what is the centre's as a whole also why those roles act for it. */
  readonly because: readonly Ground[];
}

/**
 * Lists what a charter gives to its roles; what is the centre's as a whole is given to the roles through which it acts.
 *
 * @param charter - The charter.
 * @returns Its duties, then its rights, in its order.
 * @example
 * const duty = { id: 'watch', owedBy: { kind: 'centre' }, action: 'watch', concerns: ['appeals'], reach: {}, because: [] }
 * const charter = { actsThrough: { roles: ['head', 'administrator'], because: [] }, duties: [duty], rights: [] }
 * grantsOf(charter).map(({ id, kind, roles }) => [id, kind, roles]) //=> [['watch', 'duty', ['head', 'administrator']]]
 */
export function grantsOf(charter: Charter): readonly Grant[] {
  const duties = charter.duties.map((duty) => grantOf({ ...duty, kind: 'duty' }, duty.owedBy, charter));
  const rights = charter.rights.map((right) => grantOf({ ...right, kind: 'right' }, right.heldBy, charter));
  return [...duties, ...rights];
}

/**
 * Finds the roles that stand behind a party.
 *
 * @param party - Who owes or holds something.
 * @param charter - The charter.
 * @returns The role itself, the roles through which the centre acts, or none for somebody outside.
 * @example
 * const charter = { actsThrough: { roles: ['head', 'administrator'], because: [] } }
 * rolesBehind({ kind: 'centre' }, charter) //=> ['head', 'administrator']
 * rolesBehind({ kind: 'outside', who: 'citizens' }, charter) //=> []
 */
export function rolesBehind(party: Party, { actsThrough }: Pick<Charter, 'actsThrough'>): readonly RoleId[] {
  if (party.kind === 'role') return [party.role];
  return party.kind === 'centre' ? actsThrough.roles : [];
}

function grantOf(given: Omit<Grant, 'roles'>, party: Party, charter: Charter): Grant {
  const { id, kind, action, concerns, reach } = given;
  const because = party.kind === 'centre' ? [...given.because, ...charter.actsThrough.because] : given.because;
  return { id, kind, action, concerns, reach, roles: rolesBehind(party, charter), because };
}
