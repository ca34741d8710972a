import { may, type Action, type Appointment, type Channel, type Charter, type Concern } from '@otklik/core';
import { placesIn } from './charter-parts.fixture.ts';

/** What a holder of a role is asked about. */
export interface Asked {
  readonly role: string;
  readonly action: Action;
  readonly concerns: readonly Concern[];
  readonly systems: readonly Channel[];
  /** Limited to the block or body of whoever holds the role. */
  readonly own: 'block' | 'body' | undefined;
}

/**
 * Asks the charter as an application would: may whoever holds the role do it, by this clause alone, and nobody else?
 * Each concern is asked about, in each system of the reach and, where there are any, in none and in another.
 */
export function mayByClause(charter: Charter, at: string, asked: Asked): boolean {
  const { role, action, concerns, systems, own } = asked;
  const centre = { charter: byClauseAlone(charter, at), appointments: appointmentsOf(charter, role), delegations: [] };
  const within = systems.length === 0 ? [undefined] : systems;
  const beyond = systems.length === 0 ? [] : [undefined, 'phone' as const];
  const ask = (actor: string, concern: Concern, system: Channel | undefined, whose = 'own') =>
    may(centre, {
      actor,
      action,
      subject: { concern, system, block: `${whose}-block`, body: `${whose}-body` },
      at: charter.inForce.from,
    });
  return concerns.every(
    (concern) =>
      within.every(
        (system) =>
          ask('holder', concern, system) &&
          !ask('stranger', concern, system) &&
          ask('holder', concern, system, 'other') === (own === undefined),
      ) && beyond.every((system) => !ask('holder', concern, system)),
  );
}

/** A charter with those duties and rights only that cite a place. */
export function byClauseAlone(charter: Charter, at: string): Charter {
  const cites = ({ because }: Charter['duties'][number] | Charter['rights'][number]) =>
    placesIn(because, charter).includes(at);
  return { ...charter, duties: charter.duties.filter(cites), rights: charter.rights.filter(cites) };
}

function appointmentsOf({ inForce }: Charter, role: string): readonly Appointment[] {
  const appointed = { block: 'own-block', body: 'own-body', acting: false, because: [], ...inForce };
  return [
    { id: 'a-1', holder: 'holder', role, ...appointed },
    { id: 'a-2', holder: 'stranger', role: 'no-such-role', ...appointed },
  ];
}
