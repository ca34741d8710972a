import { isObject } from '../appeal/field-issues.ts';
import type { Channel } from '../appeal/vocabulary.ts';
import type { Action, Concern } from './action.ts';
import type { Centre } from './centre.ts';
import { entitlementsOf, type Asker, type Entitlement } from './entitlement.ts';
import type { Grant } from './grant.ts';

/** What is asked to be done; `see` is what anybody may who may do anything with the thing. */
export type Asked = Action | 'see';

/** What it is to be done to. A duty of one system, block or body does not reach a subject that names none. */
export interface MaySubject {
  readonly concern: Concern;
  readonly system?: Channel | undefined;
  /** The block it belongs to; the block of its body when left out. */
  readonly block?: string | undefined;
  readonly body?: string | undefined;
}

/** May this actor do this with that on this day? */
export interface MayQuestion extends Asker {
  readonly action: Asked;
  readonly subject: MaySubject;
}

/**
 * Tells whether somebody may do something on a day; whoever must, may.
 *
 * What no duty or right gives is not allowed: the head of the centre has no powers beside those that the charter names.
 *
 * @param centre - The charter with the people in it.
 * @param question - Who, what, with what, on which day.
 * @returns Whether a duty or right that the actor has on that day reaches the subject.
 * @example
 * const duty = { id: 'rate', owedBy: { kind: 'role', role: 'curator' }, action: 'rate', concerns: ['bodies'], because: [] }
 * const charter = {
 *   inForce: { from: day('2026-01-01'), until: null },
 *   actsThrough: { roles: [], because: [] },
 *   duties: [{ ...duty, reach: { systems: ['feedback-platform'] } }],
 *   rights: [],
 * }
 * const appointed = { id: 'a-1', holder: 'u17', role: 'curator', from: day('2026-02-01'), until: day('2026-06-30') }
 * const centre = { charter, appointments: [appointed], delegations: [] }
 * const question = { actor: 'u17', action: 'rate', subject: { concern: 'bodies', system: 'feedback-platform' } }
 * may(centre, { ...question, at: day('2026-06-30') }) //=> true
 * may(centre, { ...question, at: day('2026-07-01') }) //=> false
 * may(centre, { ...question, action: 'see', at: day('2026-06-30') }) //=> true
 */
export function may(centre: Centre, question: MayQuestion): boolean {
  return isQuestion(question) && entitlementsOf(centre, question).some((held) => allows(held, question, centre));
}

/** Tells whether something can be asked at all, whatever the compiler was told. */
export function isQuestion(question: unknown): boolean {
  const { action, subject } = (isObject(question) ? question : {}) as Partial<MayQuestion>;
  return typeof action === 'string' && isObject(subject) && typeof subject.concern === 'string';
}

/** Tells whether something that is had answers a question. */
export function allows(held: Entitlement, question: Pick<MayQuestion, 'action' | 'subject'>, centre: Centre): boolean {
  return isAbout(held.grant, question) && missed(held, question.subject, centre) === null;
}

/** Tells whether a duty or right is about what is asked, whatever its reach. */
export function isAbout({ action, concerns }: Grant, asked: Pick<MayQuestion, 'action' | 'subject'>): boolean {
  return (asked.action === 'see' || action === asked.action) && concerns.includes(asked.subject.concern);
}

/** Says by which of its limits something that is had does not reach a subject. */
export function missed(
  { grant: { reach }, appointment }: Entitlement,
  subject: MaySubject,
  centre: Centre,
): 'system' | 'block' | 'body' | null {
  if (!takesSystem(reach.systems, subject.system)) return 'system';
  if (reach.ownBlock === true && !isOwn(appointment.block, blockOf(subject, centre))) return 'block';
  return reach.ownBody === true && !isOwn(appointment.body, subject.body) ? 'body' : null;
}

/** Tells whether a duty limited to some systems takes in a thing of a system. */
export function takesSystem(systems: readonly Channel[] | undefined, system: Channel | undefined): boolean {
  return systems === undefined || (system !== undefined && systems.includes(system));
}

/** Finds the block of a subject: the one it names, or that of its body. */
export function blockOf({ block, body }: MaySubject, { charter }: Centre): string | undefined {
  if (block !== undefined || body === undefined) return block;
  return charter.bodies.find(({ id }) => id === body)?.block ?? undefined;
}

function isOwn(own: string | null, asked: string | undefined): boolean {
  return own !== null && own === asked;
}
