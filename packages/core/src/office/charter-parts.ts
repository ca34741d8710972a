import type { CharterDuty, CharterRight } from './charter-duty.ts';
import type { Block, Post, Role } from './charter.ts';
import type { Outsider, Party, RoleId } from './party.ts';

/** The parts of a duty that every one names, and those that most leave out. */
export type DutyParts = Omit<CharterDuty, 'reach' | 'when' | 'to'> &
  Partial<Pick<CharterDuty, 'reach' | 'when' | 'to'>>;

/** The parts of a right that every one names, and those that most leave out. */
export type RightParts = Omit<CharterRight, 'reach' | 'towards'> & Partial<Pick<CharterRight, 'reach' | 'towards'>>;

/** The parts of a role that every one names, and those that most leave out. */
export type RoleParts = Pick<Role, 'id' | 'title' | 'because'> & Partial<Role>;

/** The parts of a post that every one names, and those that most leave out. */
export type PostParts = Pick<Post, 'id' | 'title' | 'roles' | 'because'> & Partial<Post>;

/** The parts of a block that every one names, and those that most leave out. */
export type BlockParts = Pick<Block, 'id' | 'title' | 'because'> & Partial<Block>;

/** The centre as a whole, as a party. */
export const THE_CENTRE: Party = { kind: 'centre' };

/**
 * Names a role as a party.
 *
 * @param role - The role of the charter.
 * @returns The party.
 * @example
 * byRole('head') //=> { kind: 'role', role: 'head' }
 */
export function byRole(role: RoleId): Party {
  return { kind: 'role', role };
}

/**
 * Names somebody outside the centre as a party.
 *
 * @param who - Who it is.
 * @returns The party.
 * @example
 * outside('regional-centre') //=> { kind: 'outside', who: 'regional-centre' }
 */
export function outside(who: Outsider): Party {
  return { kind: 'outside', who };
}

/**
 * Declares a duty of a charter; what is left out is the plain case.
 *
 * @param parts - What the duty has of its own.
 * @returns The duty: standing, of unlimited reach, towards nobody in particular.
 * @example
 * const parts = { id: 'rate', owedBy: byRole('head'), action: 'rate', concerns: ['bodies'], because: [] }
 * const duty = charterDuty({ ...parts, evidence: { kind: 'rating', criteria: ['volume', 'timeliness'] } })
 * duty.when //=> { kind: 'standing' }
 * duty.reach //=> {}
 */
export function charterDuty(parts: DutyParts): CharterDuty {
  return { reach: {}, when: { kind: 'standing' }, to: [], ...parts };
}

/**
 * Declares a right of a charter; what is left out is the plain case.
 *
 * @param parts - What the right has of its own.
 * @returns The right: of unlimited reach, towards nobody in particular.
 * @example
 * charterRight({ id: 'ask', heldBy: THE_CENTRE, action: 'request', concerns: ['information'], because: [] }).towards //=> []
 */
export function charterRight(parts: RightParts): CharterRight {
  return { reach: {}, towards: [], ...parts };
}

/**
 * Declares a role of a charter; what is left out is the plain case.
 *
 * @param parts - What the role has of its own.
 * @returns The role: held by one, bearing no duty of the clocks, under nobody.
 * @example
 * charterRole({ id: 'curator', title: 'Куратор МЦУ', because: [] }).answersTo //=> null
 */
export function charterRole(parts: RoleParts): Role {
  return { bears: [], answersTo: null, several: false, ...parts };
}

/**
 * Declares a post that holds roles.
 *
 * @param parts - What the post has of its own.
 * @returns The post, of no block unless one is named.
 * @example
 * charterPost({ id: 'chief-of-staff', title: 'Руководитель аппарата', roles: ['head'], because: [] }).block //=> null
 */
export function charterPost(parts: PostParts): Post {
  return { block: null, ...parts };
}

/**
 * Declares a thematic block.
 *
 * @param parts - What the block has of its own.
 * @returns The block, without topics of its own unless they are named.
 * @example
 * charterBlock({ id: 'roads', title: 'Дороги', because: [] }).topics //=> []
 */
export function charterBlock(parts: BlockParts): Block {
  return { topics: [], ...parts };
}
