import type { Centre } from './centre.ts';
import type { Charter } from './charter.ts';

/**
 * Fills every post of a charter, so that the charter can be asked by itself who could do what.
 *
 * Each post is held by a holder of its own name while the charter is in force; roles that no post holds stand empty. A
 * charter does not say of which body a post is, so its own body is called by the post's name.
 *
 * @param charter - The charter.
 * @returns The charter with somebody in each post.
 * @example
 * const { appointments } = filledPosts(PETROVSK_56P)
 * appointments.map(({ holder, role }) => `${holder}: ${role}`)
 * //=> ['head-of-district: curator', 'chief-of-staff: head',
 * // 'personnel-consultant: feedback-specialist', 'personnel-consultant: administrator']
 */
export function filledPosts(charter: Charter): Centre {
  const appointments = charter.posts.flatMap(({ id, roles, block, because }) =>
    roles.map((role) => ({
      id: `${id}/${role}`,
      holder: id,
      role,
      block,
      body: id,
      acting: false,
      because,
      ...charter.inForce,
    })),
  );
  return { charter, appointments, delegations: [] };
}
