import type { Channel } from '../appeal/vocabulary.ts';
import type { Clock } from '../deadline/clock.ts';
import type { Instant } from '../time/instant.ts';
import type { Charter } from './charter.ts';
import { rolesBehind } from './grant.ts';
import type { ObligationState } from './obligation-state.ts';
import type { ObligationReading } from './obligation-standing.ts';
import type { Obligation } from './obligation.ts';
import type { RoleId } from './party.ts';

/** Something with a deadline that somebody in the centre must see to. */
export interface Watched {
  /** The same for the same deadline however often it is looked at. */
  readonly key: string;
  /** The roles that must see to it; none where the charter gives it to nobody. */
  readonly bearers: readonly RoleId[];
  /** The block that it belongs to; its posts are told before those of others. */
  readonly block: string | null;
  readonly standing: 'calm' | 'at-risk' | 'overdue';
  readonly lateDays: number;
  readonly last: Instant | null;
}

/** A clock of a case, with what the charter needs to know of the case. */
export interface CaseClock {
  /** The host's own name of the case. */
  readonly case: string;
  readonly clock: Clock;
  /** The system that it lies in: of several roles that bear the duty, whoever is responsible for it. */
  readonly system?: Channel | undefined;
  readonly block?: string | undefined;
}

/**
 * Looks at a clock of a case as something that roles of a charter must see to.
 *
 * @param charter - Its roles say which kinds of duty they bear.
 * @param item - The clock and its case.
 * @returns What is watched; a clock that was stopped, or stands still, is calm.
 * @example
 * const roles = [{ id: 'curator', bears: ['curator'] }, { id: 'desk', bears: ['registrar', 'executor'] }]
 * const clock = { pack: 'fz-59', clock: 'registration', owedBy: 'registrar', started: 7, state: 'overdue', late: { calendarDays: 2 }, due: { last: 9 } }
 * const watched = watchedClock({ roles, systems: [] }, { case: 'A-1', clock })
 * watched.key //=> 'A-1/fz-59/registration/7'
 * watched.bearers //=> ['desk']
 * watched.lateDays //=> 2
 */
export function watchedClock(charter: Charter, item: CaseClock): Watched {
  const { clock, block = null } = item;
  const { pack, clock: name, started, state, atRisk, late, due } = clock;
  const standing = state === 'overdue' ? 'overdue' : atRisk ? 'at-risk' : 'calm';
  const lateDays = state === 'overdue' ? (late?.calendarDays ?? 0) : 0;
  const key = `${item.case}/${pack}/${name}/${started}`;
  return { key, bearers: bearersOf(charter, item), block, standing, lateDays, last: due.last };
}

/**
 * Looks at an obligation as something that roles of a charter must see to: those who owe it, or, when somebody outside
 * does, those who asked for it.
 *
 * @param charter - The charter.
 * @param state - What the log of the obligation adds up to.
 * @param reading - How it stands.
 * @returns What is watched.
 * @example
 * const terms = { owedBy: outside('bodies'), from: byRole('head'), block: 'roads' }
 * const reading = { standing: 'overdue', due: { last: 9 }, late: { calendarDays: 1 } }
 * const watched = watchedObligation({ actsThrough: { roles: [] } }, { obligation: 'o-1', givenAt: 3, terms }, reading)
 * watched.bearers //=> ['head']
 * watched.key //=> 'o-1/3'
 */
export function watchedObligation(charter: Charter, state: ObligationState, reading: ObligationReading): Watched {
  const { obligation, givenAt, terms } = state;
  return {
    key: `${obligation}/${givenAt}`,
    bearers: terms === null ? [] : answerable(terms, charter),
    block: terms?.block ?? null,
    ...dangerOf(reading),
  };
}

function answerable({ owedBy, from }: Obligation, charter: Charter): readonly RoleId[] {
  const owing = rolesBehind(owedBy, charter);
  return owing.length > 0 ? owing : rolesBehind(from, charter);
}

function dangerOf({ standing, due, late }: ObligationReading): Pick<Watched, 'standing' | 'lateDays' | 'last'> {
  const last = due?.last ?? null;
  if (standing === 'overdue') return { standing, lateDays: late?.calendarDays ?? 0, last };
  return { standing: standing === 'at-risk' ? standing : 'calm', lateDays: 0, last };
}

function bearersOf({ roles, systems }: Charter, { clock, system }: CaseClock): readonly RoleId[] {
  const bearing = roles.filter(({ bears }) => bears.includes(clock.owedBy)).map(({ id }) => id);
  const responsible = systems.filter(({ channel }) => channel === system).map((found) => found.responsible);
  const ofSystem = bearing.filter((role) => responsible.includes(role));
  return ofSystem.length > 0 ? ofSystem : bearing;
}
