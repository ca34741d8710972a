import { byFact, type Decision, type Ground } from '../source/decision.ts';
import { shownValue } from '../source/malformed.ts';
import { formatDay, type CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import type { Centre, Validity } from './centre.ts';
import { entitlementsOf, holdsOn, type Entitlement } from './entitlement.ts';
import { grantsOf, type Grant } from './grant.ts';
import { allows, blockOf, isAbout, isQuestion, missed, takesSystem, type MayQuestion } from './may.ts';

/**
 * Tells whether somebody may do something on a day, and why.
 *
 * For a yes the duty or right with its clause, and the appointment or delegation by which the actor has it; the first that
 * allows is told. For a no what would be needed: a question that is one, a day, a charter in force, an appointment or delegation that has not run out,
 * a subject of the actor's own system, block or body, or one of the roles that have it, each with its clause.
 *
 * @param centre - The charter with the people in it.
 * @param question - Who, what, with what, on which day.
 * @returns The answer of `may` with its grounds.
 * @example
 * const duty = { id: 'rate', owedBy: { kind: 'role', role: 'curator' }, action: 'rate', concerns: ['bodies'], reach: {} }
 * const charter = {
 *   id: 'town',
 *   inForce: { from: day('2026-01-01'), until: null },
 *   actsThrough: { roles: [], because: [] },
 *   duties: [{ ...duty, because: [byClause('town-order', 'п. 4.1', 'A')] }],
 *   rights: [],
 * }
 * const held = { from: day('2026-02-01'), until: day('2026-06-30'), acting: false, because: [] }
 * const centre = { charter, appointments: [{ id: 'a-1', holder: 'u17', role: 'curator', ...held }], delegations: [] }
 * const question = { actor: 'u17', action: 'rate', subject: { concern: 'bodies' } }
 * explainMay(centre, { ...question, at: day('2026-06-30') })
 * //=> { answer: true, grounds: [byFact('duty', 'rate'), byClause('town-order', 'п. 4.1', 'A'), byFact('role', 'curator'), byFact('appointment', 'a-1')] }
 * explainMay(centre, { ...question, at: day('2026-07-01') })
 * //=> { answer: false, grounds: [byFact('appointment-until:a-1', '2026-06-30'), byFact('needs-role', 'curator'), byClause('town-order', 'п. 4.1', 'A')] }
 */
export function explainMay(centre: Centre, question: MayQuestion): Decision<boolean> {
  if (!isQuestion(question)) return { answer: false, grounds: [byFact('no-question', shownValue(question))] };
  const way = entitlementsOf(centre, question).find((held) => allows(held, question, centre));
  return way === undefined
    ? { answer: false, grounds: needed(centre, question) }
    : { answer: true, grounds: grantedBy(way) };
}

function grantedBy({ grant, appointment, delegation }: Entitlement): readonly Ground[] {
  const { id, role, acting, because } = appointment;
  const handed = delegation === null ? [] : [byFact('delegation', delegation.id), ...delegation.because];
  return [
    byFact(grant.kind, grant.id),
    ...grant.because,
    byFact('role', role),
    byFact('appointment', id),
    ...(acting ? [byFact('acting', true)] : []),
    ...because,
    ...handed,
  ];
}

function needed(centre: Centre, question: MayQuestion): readonly Ground[] {
  const { charter } = centre;
  const { action, subject, at } = question;
  if (!holdsOn(charter.inForce, at)) return outOfTime('charter', { id: charter.id, ...charter.inForce }, at);
  const grants = grantsOf(charter).filter((grant) => isAbout(grant, question) && grant.roles.length > 0);
  if (grants.length === 0) return [byFact('given-to-nobody', `${action} ${subject.concern}`)];
  return [...beyondReach(centre, question), ...lapsed(centre, question, grants), ...roleNeeded(grants, question)];
}

/** What the actor has, yet not for this subject. */
function beyondReach(centre: Centre, question: MayQuestion): readonly Ground[] {
  const { subject } = question;
  const held = entitlementsOf(centre, question).filter(({ grant }) => isAbout(grant, question));
  return held.flatMap((entitlement) => {
    const limit = missed(entitlement, subject, centre);
    if (limit === null) return [];
    const asked = limit === 'block' ? blockOf(subject, centre) : subject[limit];
    return [byFact(`not-their-${limit}:${entitlement.grant.id}`, asked ?? null)];
  });
}

/** The appointments and delegations that would do on another day. */
function lapsed(centre: Centre, { actor, at }: MayQuestion, grants: readonly Grant[]): readonly Ground[] {
  const { appointments, delegations } = centre;
  const own = appointments
    .filter(({ holder, role }) => holder === actor && grants.some(({ roles }) => roles.includes(role)))
    .flatMap((appointment) => outOfTime('appointment', appointment, at));
  const handed = delegations
    .filter(({ to, entrusted }) => to === actor && grants.some(({ id }) => entrusted.includes(id)))
    .flatMap((delegation) => {
      const of = appointments.filter(({ id }) => id === delegation.of);
      const ended = of.flatMap((appointment) => outOfTime('appointment', appointment, at));
      return [...outOfTime('delegation', delegation, at), ...ended];
    });
  return [...own, ...handed];
}

function outOfTime(what: string, held: Validity & { readonly id: string }, at: CivilDate): readonly Ground[] {
  const { id, from, until } = held;
  if (holdsOn(held, at)) return [];
  if (!isDay(at)) return [byFact('not-a-day', shownValue(at))];
  const [name, end] = from <= at ? (['until', until] as const) : (['from', from] as const);
  return [isDay(end) ? byFact(`${what}-${name}:${id}`, formatDay(end)) : byFact(`not-a-day:${id}`, shownValue(end))];
}

/** Each role that would do, with the first clause that gives it; the systems to name when none reaches the subject. */
function roleNeeded(grants: readonly Grant[], { subject }: MayQuestion): readonly Ground[] {
  const reaching = grants.filter(({ reach }) => takesSystem(reach.systems, subject.system));
  if (reaching.length === 0)
    return grants.map(({ id, reach }) => byFact(`reaches-systems:${id}`, (reach.systems ?? []).join(' | ')));
  const roles = [...new Set(reaching.flatMap((grant) => grant.roles))];
  return roles.flatMap((role) => {
    const grant = reaching.find((found) => found.roles.includes(role)) as Grant;
    return [byFact('needs-role', role), ...limitsOf(grant), ...grant.because];
  });
}

function limitsOf({ reach: { ownBlock, ownBody } }: Grant): readonly Ground[] {
  return [
    ...(ownBlock === true ? [byFact('within', 'own-block')] : []),
    ...(ownBody === true ? [byFact('within', 'own-body')] : []),
  ];
}
