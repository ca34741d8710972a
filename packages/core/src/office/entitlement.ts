import type { CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import type { Appointment, Centre, Delegation, Validity } from './centre.ts';
import { grantsOf, type Grant } from './grant.ts';

/** Whose permissions are asked about, and for which day. */
export interface Asker {
  /** The host's own opaque name of whoever acts. */
  readonly actor: string;
  readonly at: CivilDate;
}

/** A duty or right in somebody's hand, and how it came there. */
export interface Entitlement {
  readonly grant: Grant;
  readonly appointment: Appointment;
  /** By which delegation, when the appointment is another's. */
  readonly delegation: Delegation | null;
}

/**
 * Lists what somebody has on a day: by appointments of their own, then by what others handed over.
 *
 * A delegation hands over what its appointment has on that day and nothing else; it lives no longer than the appointment,
 * and what was handed over cannot be handed on. Nothing is had while the charter is not in force.
 *
 * @param centre - The charter with the people in it.
 * @param asker - Who, and on which day.
 * @returns The duties and rights with the way each was come by.
 */
export function entitlementsOf(centre: Centre, { actor, at }: Asker): readonly Entitlement[] {
  const { charter, appointments, delegations } = centre;
  if (!holdsOn(charter.inForce, at)) return [];
  const grants = grantsOf(charter);
  const valid = appointments.filter((appointment) => holdsOn(appointment, at));
  const own = valid
    .filter(({ holder }) => holder === actor)
    .flatMap((appointment) => having({ appointment, delegation: null }, grants));
  const entrusted = delegations
    .filter((delegation) => delegation.to === actor && holdsOn(delegation, at))
    .flatMap((delegation) => {
      const of = valid.filter(({ id }) => id === delegation.of);
      return of.flatMap((appointment) => having({ appointment, delegation }, grants));
    });
  return [...own, ...entrusted];
}

/** Tells whether a thing holds on a day; both ends are included, and on what is no day nothing holds. */
export function holdsOn({ from, until }: Validity, at: CivilDate): boolean {
  return isDay(at) && from <= at && (until === null || at <= until);
}

function having(way: Omit<Entitlement, 'grant'>, grants: readonly Grant[]): readonly Entitlement[] {
  const { appointment, delegation } = way;
  return grants
    .filter(({ roles }) => roles.includes(appointment.role))
    .filter(({ id }) => delegation === null || delegation.entrusted.includes(id))
    .map((grant) => ({ grant, ...way }));
}
