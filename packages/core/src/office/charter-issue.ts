import type { Channel } from '../appeal/vocabulary.ts';
import type { Fact } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Charter } from './charter.ts';
import type { RoleId } from './party.ts';

/** A part of a charter that its other parts name by a name of its own. */
export type NamedPart = 'role' | 'block';

/**
 * What is wrong with a charter as it stands, so that no program can go by it.
 *
 * - `doubled-name`: two parts bear one name. `unknown-name`: a part speaks of a role or block that there is not.
 * - `subordination-circle`: roles that answer to each other. `upside-down`: it ends before it begins.
 * - `not-a-day`: its first or its last day is none of a calendar.
 */
export type CharterFault =
  | { readonly kind: 'doubled-name'; readonly name: string }
  | { readonly kind: 'unknown-name'; readonly of: NamedPart; readonly name: string }
  | { readonly kind: 'subordination-circle'; readonly roles: readonly RoleId[] }
  | { readonly kind: 'upside-down'; readonly from: CivilDate; readonly until: CivilDate }
  | { readonly kind: 'not-a-day'; readonly value: Fact['value'] };

/**
 * What a charter leaves open.
 *
 * - `nobody-responsible`: a system in use that nobody is responsible for.
 * - `nobody-owes`: a duty of a role that no post holds, or of a centre that acts through no role.
 * - `idle-role`: a role without duties and rights. `unled-block`: no post of the block owes anything within it.
 * - `without-clause`: a part that names no clause.
 * - `contradiction`: two roles owe the same, yet in another rhythm or by other evidence.
 */
export type CharterGap =
  | { readonly kind: 'nobody-responsible'; readonly channel: Channel }
  | { readonly kind: 'nobody-owes'; readonly duty: string }
  | { readonly kind: 'idle-role'; readonly role: RoleId }
  | { readonly kind: 'unled-block'; readonly block: string }
  | { readonly kind: 'without-clause' }
  | { readonly kind: 'contradiction'; readonly duties: readonly [string, string] };

/** One thing that is wrong with a charter, or that it leaves open, and where: fields and places in lists. */
export type CharterIssue = (CharterFault | CharterGap) & { readonly path: readonly (string | number)[] };

/** An issue by which a charter cannot be gone by. */
export type CharterFaultIssue = Extract<CharterIssue, CharterFault>;

const FAULTS: readonly CharterIssue['kind'][] = [
  'doubled-name',
  'unknown-name',
  'subordination-circle',
  'upside-down',
  'not-a-day',
] satisfies readonly CharterFault['kind'][];

/**
 * Tells whether an issue makes a charter useless to a program, or only names what the charter leaves open.
 *
 * @param issue - The issue.
 * @returns Whether it is a fault.
 * @example
 * isCharterFault({ kind: 'doubled-name', name: 'head', path: ['roles', 1, 'id'] }) //=> true
 * isCharterFault({ kind: 'idle-role', role: 'head', path: ['roles', 1] }) //=> false
 */
export function isCharterFault(issue: CharterIssue): issue is CharterFaultIssue {
  return FAULTS.includes(issue.kind);
}

/** The lists of a charter, each with its place. */
export type Listed = 'roles' | 'posts' | 'blocks' | 'bodies' | 'systems' | 'duties' | 'rights';

/** Looks at each member of a list of a charter, with the path to it. */
export function eachOf<Name extends Listed>(
  charter: Charter,
  list: Name,
  look: (part: Charter[Name][number], path: CharterIssue['path']) => readonly CharterIssue[],
): readonly CharterIssue[] {
  const parts: readonly Charter[Name][number][] = charter[list];
  return parts.flatMap((part, index) => look(part, [list, index]));
}
