import type { Fact } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { RoleId } from './party.ts';

/** What appointments and delegations name: parts of the charter, and each other. */
export type AppointmentPart = 'role' | 'block' | 'body' | 'appointment' | 'grant';

/**
 * What is wrong with the appointments and delegations of a centre.
 *
 * - `doubled-name`: two bear one name. `unknown-name`: one speaks of what there is not; a charter that lists no blocks, or no
 *   bodies, leaves them to its centre. `upside-down`: it ends before it begins. `not-a-day`: an end is no day of a calendar.
 * - `held-twice`: a role that one holds is held by two at once, or one holds a role twice in one place. `acting-beside`:
 *   somebody acts for a holder who is not away. Both tell the first other and the first day.
 * - `unplaced`: a duty within the own block or body reaches nothing, since the appointment names none.
 * - `entrusts-nothing`, `entrusted-beyond`: a delegation hands over nothing, or what the role of its appointment lacks.
 * - `outlives-appointment`: it holds on days on which its appointment does not. `handed-on`: it hands over another delegation.
 * - `delegation-circle`: one thing is handed round to whoever handed it over, on the day told.
 */
export type AppointmentFault =
  | { readonly kind: 'doubled-name'; readonly name: string }
  | { readonly kind: 'unknown-name'; readonly of: AppointmentPart; readonly name: string }
  | { readonly kind: 'upside-down'; readonly from: CivilDate; readonly until: CivilDate }
  | { readonly kind: 'not-a-day'; readonly value: Fact['value'] }
  | ({ readonly kind: 'held-twice' } & RoleBeside)
  | ({ readonly kind: 'acting-beside' } & RoleBeside)
  | { readonly kind: 'unplaced'; readonly lacks: 'block' | 'body'; readonly duty: string }
  | { readonly kind: 'entrusts-nothing' }
  | { readonly kind: 'entrusted-beyond'; readonly grant: string; readonly role: RoleId }
  | { readonly kind: 'outlives-appointment'; readonly from: CivilDate; readonly until: CivilDate | null }
  | { readonly kind: 'handed-on'; readonly delegation: string }
  | {
      readonly kind: 'delegation-circle';
      readonly grant: string;
      readonly delegations: readonly string[];
      readonly on: CivilDate;
    };

/** Which role, by which other appointment too, from which day. */
export interface RoleBeside {
  readonly role: RoleId;
  readonly beside: string;
  readonly on: CivilDate;
}

/** One such thing, and where: fields and places in lists. */
export type AppointmentIssue = AppointmentFault & { readonly path: readonly (string | number)[] };
