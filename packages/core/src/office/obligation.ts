import type { Ground } from '../source/decision.ts';
import type { Term } from '../time/term.ts';
import type { Action, Concern } from './action.ts';
import type { CharterDuty, CharterRight, Evidence } from './charter-duty.ts';
import type { Party } from './party.ts';

/**
 * What a centre asks of others, and others of it; one shape serves them all.
 *
 * - `assignment`: somebody was told to do something. `meeting-decision`: a meeting told it.
 * - `information-request`: the centre asks. `incoming-request`: the centre is asked, as by the regional centre.
 * - `plan-item`: stands in a plan of work. `measure`: is to be carried out, and that is controlled.
 * - `recommendation`: advice to a body, with its effect. `data-correction`: a body is asked to mend what it told.
 */
export type ObligationKind =
  | 'assignment'
  | 'meeting-decision'
  | 'information-request'
  | 'incoming-request'
  | 'plan-item'
  | 'measure'
  | 'recommendation'
  | 'data-correction';

/** Something that somebody owes once: who, what, until when, and by what it will be seen. */
export interface Obligation {
  readonly kind: ObligationKind;
  /** Who asked for it, and sees that it is done. */
  readonly from: Party;
  readonly owedBy: Party;
  /** Which body and which block, where it is theirs. */
  readonly body: string | null;
  readonly block: string | null;
  readonly action: Action;
  readonly concern: Concern;
  /** The host's own opaque name of what it is about: a case, a meeting, a row of a plan; no personal data belongs here. */
  readonly about: string | null;
  /** The duty or right of the charter that it rests on. */
  readonly grant: string | null;
  /** How long after it was given; a last day always lasts until midnight. Without a term it is due on no day. */
  readonly term: Omit<Term, 'ends'> | null;
  readonly evidence: Evidence;
  readonly because: readonly Ground[];
}

/** What an obligation has of its own; the rest comes from the duty or right that it rests on. */
export type ObligationParts = Pick<Obligation, 'kind' | 'term'> &
  Partial<Omit<Obligation, 'kind' | 'term' | 'grant' | 'because'>>;

/**
 * Makes an obligation out of a duty of a charter, or out of a right to ask others for something.
 *
 * A duty that answers a request is owed to whoever asks; by a right it is the others who owe, and a letter shows it done.
 *
 * @param grant - The duty or right; its clause is that of the obligation.
 * @param parts - What the obligation has of its own.
 * @returns The obligation.
 * @example
 * const duty = charterDuty({
 *   id: 'answer-region',
 *   owedBy: byRole('head'),
 *   action: 'report',
 *   concerns: ['information'],
 *   when: { kind: 'request', from: outside('regional-centre') },
 *   evidence: { kind: 'report', genre: 'regional-centre-answer' },
 *   because: [byClause('own', 'п. 4.2', 'A')],
 * })
 * const asked = obligationBy(duty, { kind: 'incoming-request', term: workingDays(3), about: 'letter 17' })
 * asked.from //=> { kind: 'outside', who: 'regional-centre' }
 * asked.owedBy //=> { kind: 'role', role: 'head' }
 * asked.because //=> [byClause('own', 'п. 4.2', 'A')]
 */
export function obligationBy(grant: CharterDuty | CharterRight, parts: ObligationParts): Obligation {
  const { id, action, concerns, because } = grant;
  const sides = 'owedBy' in grant ? sidesOfDuty(grant) : sidesOfRight(grant);
  // a duty and a right are about one thing at least
  const concern = concerns[0] ?? 'information';
  return { ...sides, body: null, block: null, action, concern, about: null, ...parts, grant: id, because };
}

type Sides = Pick<Obligation, 'from' | 'owedBy' | 'evidence'>;

function sidesOfDuty({ owedBy, when, to, evidence }: CharterDuty): Sides {
  const from = when.kind === 'request' ? when.from : to[0];
  return { from: from ?? { kind: 'centre' }, owedBy, evidence };
}

function sidesOfRight({ heldBy, towards: [owedBy] }: CharterRight): Sides {
  return { from: heldBy, owedBy: owedBy ?? { kind: 'outside', who: 'bodies' }, evidence: { kind: 'letter' } };
}
