import type { AssumptionName } from '../source/clause.ts';
import { byAssumption, type Ground } from '../source/decision.ts';
import type { CharterDuty, Reach } from './charter-duty.ts';
import { byRole } from './charter-parts.ts';
import type { Charter } from './charter.ts';
import { rolesBehind } from './grant.ts';
import type { Party, RoleId } from './party.ts';
import { superiorsOf } from './superiors.ts';

/**
 * Why nobody of the centre is accountable for a duty.
 *
 * - `owed-outside`: somebody outside owes it. `owed-by-nobody`: the centre owes it and acts through no role.
 * - `unknown-role`: it is owed by a role that the charter lacks. `nobody-over-all`: several owe it, and nobody is over all.
 */
export type Unaccountable = 'owed-outside' | 'owed-by-nobody' | 'unknown-role' | 'nobody-over-all';

/** The one role that answers for a duty, and by what. */
export interface Accountable {
  readonly party: Party;
  readonly inferredBy: AssumptionName | null;
  readonly because: readonly Ground[];
}

/** Finds the one role that answers for a duty, or says why there is none. */
export function accountableFor(
  duty: CharterDuty,
  charter: Charter,
): Accountable | { readonly unaccountable: Unaccountable } {
  if (duty.owedBy.kind === 'outside') return { unaccountable: 'owed-outside' };
  const roles = [...new Set(rolesBehind(duty.owedBy, charter))];
  const known = new Set(charter.roles.map(({ id }) => id));
  if (roles.length === 0) return { unaccountable: 'owed-by-nobody' };
  if (!roles.every((role) => known.has(role))) return { unaccountable: 'unknown-role' };
  const line = lineOver(roles, charter).filter((role) => known.has(role));
  return byAccount(line, duty, charter) ?? byPlace(line, roles, charter) ?? { unaccountable: 'nobody-over-all' };
}

/** The roles at or above all of these, from the nearest up. */
function lineOver(roles: readonly RoleId[], charter: Charter): readonly RoleId[] {
  const [first = [], ...more] = roles.map((role) => [role, ...superiorsOf(role, charter)]);
  return first.filter((role) => more.every((line) => line.includes(role)));
}

/** The nearest in the line that owes an account of all that the duty concerns. */
function byAccount(line: readonly RoleId[], duty: CharterDuty, charter: Charter): Accountable | null {
  const accounts = charter.duties.filter((account) => account.action === 'account-for' && covers(account, duty));
  for (const role of line) {
    const account = accounts.find(({ owedBy }) => rolesBehind(owedBy, charter).includes(role));
    if (account === undefined) continue;
    const reading = account === duty ? null : 'accounting-covers-its-concerns';
    return answering(role, account.because, reading);
  }
  return null;
}

/** By where the role stands: over the one that owes it, itself at the top, or over all of several. */
function byPlace(line: readonly RoleId[], roles: readonly RoleId[], charter: Charter): Accountable | null {
  const [nearest, above] = line;
  if (nearest === undefined) return null;
  if (roles.length > 1) return answering(nearest, groundsOf(nearest, charter), 'accountable-is-the-nearest-over-all');
  return above === undefined
    ? answering(nearest, groundsOf(nearest, charter), 'accountable-is-the-top-role-itself')
    : answering(above, groundsOf(nearest, charter), 'accountable-is-the-role-above');
}

function answering(role: RoleId, because: readonly Ground[], reading: AssumptionName | null): Accountable {
  const grounds = reading === null ? because : [...because, byAssumption(reading)];
  return { party: byRole(role), inferredBy: reading, because: grounds };
}

function groundsOf(role: RoleId, { roles }: Charter): readonly Ground[] {
  return roles.find(({ id }) => id === role)?.because ?? [];
}

function covers(account: CharterDuty, duty: CharterDuty): boolean {
  return duty.concerns.every((concern) => account.concerns.includes(concern)) && contains(account.reach, duty.reach);
}

function contains(wide: Reach, narrow: Reach): boolean {
  const systems = narrow.systems?.every((system) => wide.systems?.includes(system) ?? true) ?? false;
  return (
    (wide.systems === undefined || systems) &&
    (wide.ownBlock !== true || narrow.ownBlock === true) &&
    (wide.ownBody !== true || narrow.ownBody === true)
  );
}
