import type { Ground } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Charter } from './charter.ts';
import type { RoleId } from './party.ts';

/** From which day until which a thing holds, both included; open when `null`. */
export interface Validity {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** Somebody holds a role for a time. */
export interface Appointment extends Validity {
  readonly id: string;
  /** The host's own opaque name of whoever holds it; no personal data belongs here. */
  readonly holder: string;
  readonly role: RoleId;
  readonly block: string | null;
  readonly body: string | null;
  /** Holds it for somebody who is away. */
  readonly acting: boolean;
  /** The order by which it was made. */
  readonly because: readonly Ground[];
}

/** A holder of a role hands some of its duties and rights to another for a time. */
export interface Delegation extends Validity {
  readonly id: string;
  /** The appointment whose duties are handed over; what it has lost, the delegation loses too. */
  readonly of: string;
  readonly to: string;
  /** Names of duties and rights of the charter. */
  readonly entrusted: readonly string[];
  readonly because: readonly Ground[];
}

/** A charter with the people in it. */
export interface Centre {
  readonly charter: Charter;
  readonly appointments: readonly Appointment[];
  readonly delegations: readonly Delegation[];
}
