import type { CivilDate } from '../time/civil-date.ts';
import type { Centre } from './centre.ts';
import type { CharterDuty } from './charter-duty.ts';
import { extentOf, placesOn } from './duty-extent.ts';
import { entitlementsOf, holdsOn, type Entitlement } from './entitlement.ts';
import { rolesBehind } from './grant.ts';
import { allows, type MaySubject } from './may.ts';
import type { RoleId } from './party.ts';

/**
 * Why nobody can carry a duty out.
 *
 * - `not-in-force`: the charter is not. `acts-through-nobody`: the centre owes it and acts through no role.
 * - `reaches-nothing`: it concerns nothing, or lies in no system. `nobody-appointed`: its roles stand empty that day.
 * - `beyond-reach`: its roles are held, yet not for this system, block or body.
 */
export type OrphanReason =
  'not-in-force' | 'acts-through-nobody' | 'reaches-nothing' | 'nobody-appointed' | 'beyond-reach';

/** A duty that nobody appointed can carry out, wholly or in part. */
export interface OrphanDuty {
  readonly duty: CharterDuty;
  readonly why: OrphanReason;
  /** The roles that somebody would have to be appointed to. */
  readonly roles: readonly RoleId[];
  /** What it reaches and nobody may do it with; the rest of it is seen to. */
  readonly uncovered: readonly MaySubject[];
  /** Whether nothing of it is seen to. */
  readonly whole: boolean;
}

/**
 * Finds the duties that nobody appointed on a day can carry out: those for which `may` is true of nobody.
 *
 * A duty of the own block or body is looked at in each block and body that the charter or an appointment names. What
 * somebody outside owes is not looked at.
 *
 * @param centre - The charter with the people in it.
 * @param at - The day.
 * @returns Each such duty in the order of the charter, with what of it lies open and which roles would do.
 * @example
 * const held = { block: null, body: null, acting: false, because: [], from: day('2026-01-12'), until: null }
 * const appointments = ['curator', 'head', 'administrator'].map((role) => ({ id: role, holder: role, role, ...held }))
 * const centre = { charter: PETROVSK_56P, appointments, delegations: [] }
 * const orphans = orphanDuties(centre, day('2026-05-20'))
 * orphans.every(({ roles }) => roles.includes('feedback-specialist')) //=> true
 * orphans.find(({ duty }) => duty.id === 'assess-feedback-monthly').uncovered
 * //=> [{ concern: 'answer-quality', system: 'feedback-platform' }, { concern: 'answer-quality', system: 'incident-management' }]
 */
export function orphanDuties(centre: Centre, at: CivilDate): readonly OrphanDuty[] {
  const { charter, appointments } = centre;
  // whoever was entrusted with something has no more of it than whoever entrusted it
  const holders = new Set(appointments.map(({ holder }) => holder));
  const held = [...holders].flatMap((actor) => entitlementsOf(centre, { actor, at }));
  const places = placesOn(centre, at);
  return charter.duties
    .filter(({ owedBy }) => owedBy.kind !== 'outside')
    .flatMap((duty) => {
      const extent = extentOf(duty, places);
      const uncovered = extent.filter((subject) => !isSeenTo({ action: duty.action, subject }, held, centre));
      if (extent.length > 0 && uncovered.length === 0) return [];
      const roles = [...new Set(rolesBehind(duty.owedBy, charter))];
      const why = extent.length === 0 ? 'reaches-nothing' : reasonOf(roles, centre, at);
      return [{ duty, why, roles, uncovered, whole: uncovered.length === extent.length }];
    });
}

function isSeenTo(question: Parameters<typeof allows>[1], held: readonly Entitlement[], centre: Centre): boolean {
  return held.some((entitlement) => allows(entitlement, question, centre));
}

function reasonOf(roles: readonly RoleId[], { charter, appointments }: Centre, at: CivilDate): OrphanReason {
  if (!holdsOn(charter.inForce, at)) return 'not-in-force';
  if (roles.length === 0) return 'acts-through-nobody';
  const filled = appointments.some((appointment) => roles.includes(appointment.role) && holdsOn(appointment, at));
  return filled ? 'beyond-reach' : 'nobody-appointed';
}
