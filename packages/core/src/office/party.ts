/** Name of a role, scoped to its charter: a coordinator heads the administration in one and chairs a committee in another. */
export type RoleId = string;

/**
 * Who is outside the centre.
 *
 * - `head-of-municipality`, `head-of-administration`, `administration`, `bodies`: as the words say; `bodies` with the
 *   organisations under them.
 * - `regional-centre`: the control centre of the region.
 * - `alert-chat`: the chat in which the members of the centre and the region tell each other of risks.
 */
export type Outsider =
  | 'head-of-municipality'
  | 'head-of-administration'
  | 'deputy-heads'
  | 'administration'
  | 'bodies'
  | 'organisations'
  | 'regional-centre'
  | 'citizens'
  | 'target-groups'
  | 'media'
  | 'alert-chat';

/** Who owes, holds or receives something: a role of the charter, the centre as a whole, or somebody outside. */
export type Party =
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'centre' }
  | { readonly kind: 'outside'; readonly who: Outsider };
