import { notAnEvent } from '../appeal/event-fault.ts';
import { secondContent } from '../appeal/entry-faults.ts';
import { ownLog, recordedBy, weight, type SubjectOf } from '../appeal/take-entries.ts';
import type { Instant } from '../time/instant.ts';
import type { ObligationEvent } from './obligation-event.ts';
import { evolveObligation } from './obligation-life.ts';
import { formFault, obstacleTo } from './obligation-obstacle.ts';
import type { AnotherObligation, ObligationRefusal } from './obligation-refusal.ts';
import { NO_OBLIGATION, type ObligationState } from './obligation-state.ts';

/** What a log adds up to, and the entries of it that could not be taken. */
export interface ObligationFold {
  readonly state: ObligationState;
  readonly refused: readonly ObligationRefusal[];
}

/**
 * Adds up the log of an obligation.
 *
 * The order of delivery and delivering twice change nothing: entries count in the order in which things happened. One that
 * does not fit is set aside with its reason, and the others stand. The log is of the obligation that most sound entries
 * are about, of equal numbers the one that was given; of two contents of one id the one recorded first counts.
 *
 * @param log - Entries about one obligation.
 * @param knownAt - As it was known at which moment; everything recorded when left out.
 * @returns The state, and why entries were set aside.
 * @example
 * const stamp = { obligation: 'o-1', occurredAt: 1, recordedAt: 1, by: 'u1' }
 * const terms = obligationBy(PETROVSK_56P.rights[0], { kind: 'information-request', term: null })
 * const given = { ...stamp, id: 'e1', kind: 'given', terms }
 * const done = { ...stamp, id: 'e2', occurredAt: 9, recordedAt: 9, kind: 'done', evidence: 'letter', proof: 'letter 18' }
 * const { state, refused } = foldObligation([done, given, done, { ...stamp, id: 'e3', kind: 'accepted', occurredAt: 20 }])
 * state.stage //=> 'done'
 * refused.map(({ kind }) => kind) //=> ['obligation-out-of-turn']
 * foldObligation([done, given], 5).state.stage //=> 'given'
 */
export function foldObligation(log: readonly ObligationEvent[], knownAt?: Instant): ObligationFold {
  const { subject, own, foreign, conflicts, strange } = ownLog(recordedBy(log, knownAt), obligationOf, weightOf);
  const refused: ObligationRefusal[] = [];
  const state = own.reduce((before, event) => {
    const obstacle = obstacleTo(before, event);
    if (obstacle !== null) refused.push(obstacle);
    return obstacle === null ? evolveObligation(before, event) : before;
  }, NO_OBLIGATION);
  const stray = foreign.map((event) => ofAnother(event, subject ?? ''));
  return { state, refused: [...refused, ...stray, ...conflicts.map(secondContent), ...strange.map(notAnEvent)] };
}

/** An entry that could never count has no word in whose log it is. */
function weightOf(event: ObligationEvent): number {
  return weight(formFault(event) === null, event.kind === 'given');
}

const obligationOf: SubjectOf<ObligationEvent> = ({ obligation }) => obligation;

function ofAnother({ id, obligation }: ObligationEvent, expected: string): AnotherObligation {
  return { kind: 'another-obligation', event: id, expected, found: obligation };
}
