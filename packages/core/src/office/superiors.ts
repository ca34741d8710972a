import type { Charter } from './charter.ts';
import type { RoleId } from './party.ts';

/**
 * Lists who is above a role, from the next one up.
 *
 * @param role - The role to start from; it is not in the list itself.
 * @param charter - The charter.
 * @returns The roles above it; where a charter has them in a circle, each once.
 * @example
 * const roles = [{ id: 'executor', answersTo: 'head' }, { id: 'head', answersTo: 'curator' }, { id: 'curator', answersTo: null }]
 * superiorsOf('executor', { roles }) //=> ['head', 'curator']
 * superiorsOf('curator', { roles }) //=> []
 */
export function superiorsOf(role: RoleId, { roles }: Pick<Charter, 'roles'>): readonly RoleId[] {
  const above = new Map(roles.map(({ id, answersTo }) => [id, answersTo]));
  const found = new Set<RoleId>();
  let next = above.get(role) ?? null;
  while (next !== null && next !== role && !found.has(next)) {
    found.add(next);
    next = above.get(next) ?? null;
  }
  return [...found];
}
