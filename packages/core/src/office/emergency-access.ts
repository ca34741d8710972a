import { refuse, success, type Result } from '../basis/result.ts';
import type { Ground } from '../source/decision.ts';
import { isDay } from '../time/is-day.ts';
import type { Appointment, Centre, Validity } from './centre.ts';
import { holdsOn } from './entitlement.ts';
import { explainMay } from './explain-may.ts';
import { isQuestion, type MayQuestion } from './may.ts';
import type { RoleId } from './party.ts';
import { superiorsOf } from './superiors.ts';

/** An entry of the journal: somebody did in an emergency what they may not. */
export interface EmergencyEntry extends MayQuestion {
  readonly kind: 'emergency-access';
  /** The host's own name of the reason. */
  readonly reason: string;
  /** What would have been needed. */
  readonly missing: readonly Ground[];
  /** The roles next above those of the actor that somebody holds and the actor does not, then or later: they look at it afterwards. */
  readonly reviewedBy: readonly RoleId[];
}

/** Why nobody is let through: nothing asked that can be, allowed anyway, no reason given, no charter in force, nobody of the centre, or nobody above. */
export interface NoEmergency {
  readonly kind: 'no-emergency-access';
  readonly actor: string;
  readonly why: 'no-question' | 'allowed-anyway' | 'no-reason' | 'not-in-force' | 'not-of-the-centre' | 'nobody-above';
}

/**
 * Lets somebody of the centre do in an emergency what they may not, for an entry in the journal.
 *
 * It decides nothing about permissions: `may` goes on to say no. The host keeps the entry and lets this one thing pass.
 *
 * @param centre - The charter with the people in it.
 * @param question - What is to be done in the emergency.
 * @param reason - The host's own name of the reason; no empty one will do.
 * @returns The entry to keep, with what was missing and who looks at it afterwards.
 * @refuses `no-emergency-access` — nothing is asked that can be, it is allowed anyway, there is no reason, the charter is not in force or the actor holds
 *   no role on that day, or nobody else who is appointed is above the actor's roles to look at it.
 * @example
 * const duty = charterDuty({ id: 'mend', owedBy: byRole('desk'), action: 'maintain', concerns: ['systems'], because: [] })
 * const roles = [{ id: 'head', answersTo: 'curator' }, { id: 'curator', answersTo: null }, { id: 'desk', answersTo: 'head' }]
 * const inForce = { from: day('2026-01-01'), until: null }
 * const charter = { inForce, roles, actsThrough: { roles: [] }, duties: [duty], rights: [] }
 * const held = { id: 'a-1', holder: 'u17', role: 'head', from: day('2026-02-01'), until: null }
 * const above = { ...held, id: 'a-2', holder: 'u5', role: 'curator' }
 * const centre = { charter, appointments: [held, above], delegations: [] }
 * const question = { actor: 'u17', action: 'maintain', subject: { concern: 'systems' }, at: day('2026-03-01') }
 * const entry = unwrap(emergencyAccess(centre, question, 'outage 12'))
 * entry.reviewedBy //=> ['curator']
 * entry.missing //=> [byFact('needs-role', 'desk')]
 * emergencyAccess(centre, question, '').refusal //=> { kind: 'no-emergency-access', actor: 'u17', why: 'no-reason' }
 */
export function emergencyAccess(
  centre: Centre,
  question: MayQuestion,
  reason: string,
): Result<EmergencyEntry, NoEmergency> {
  if (!isQuestion(question)) return refuse({ kind: 'no-emergency-access', actor: '', why: 'no-question' });
  const { actor, at } = question;
  const { charter, appointments } = centre;
  const { answer, grounds: missing } = explainMay(centre, question);
  const held = appointments.filter((appointment) => appointment.holder === actor && holdsOn(appointment, at));
  const reviewedBy = isDay(at) ? reviewersOf(held, centre, question) : [];
  const isInForce = holdsOn(charter.inForce, at);
  const why = answer
    ? 'allowed-anyway'
    : obstacle(reason, { isInForce, roles: held.length, reviewers: reviewedBy.length });
  return why === null
    ? success({ kind: 'emergency-access', ...question, reason, missing, reviewedBy })
    : refuse({ kind: 'no-emergency-access', actor, why });
}

/** For each role that is held the next one above that somebody else holds: whoever looks at it, then or later, is not the actor. */
function reviewersOf(
  held: readonly Appointment[],
  { charter, appointments, delegations }: Centre,
  { actor, at }: MayQuestion,
): readonly RoleId[] {
  const isStill = ({ until }: Validity): boolean => until === null || until >= at;
  const handed = delegations.filter((delegation) => delegation.to === actor && isStill(delegation)).map(({ of }) => of);
  const isOwn = ({ id, holder }: Appointment): boolean => holder === actor || handed.includes(id);
  const own = new Set(
    appointments.filter((appointment) => isOwn(appointment) && isStill(appointment)).map(({ role }) => role),
  );
  const known = new Set(charter.roles.map(({ id }) => id));
  const filled = new Set(
    appointments.filter((appointment) => holdsOn(appointment, at) && !isOwn(appointment)).map(({ role }) => role),
  );
  const above = held.flatMap(({ role }) =>
    superiorsOf(role, charter)
      .filter((superior) => known.has(superior) && filled.has(superior) && !own.has(superior))
      .slice(0, 1),
  );
  return [...new Set(above)];
}

interface Standing {
  readonly isInForce: boolean;
  readonly roles: number;
  readonly reviewers: number;
}

function obstacle(reason: string, { isInForce, roles, reviewers }: Standing): NoEmergency['why'] | null {
  if (typeof reason !== 'string' || reason.trim() === '') return 'no-reason';
  if (!isInForce) return 'not-in-force';
  if (roles === 0) return 'not-of-the-centre';
  return reviewers === 0 ? 'nobody-above' : null;
}
