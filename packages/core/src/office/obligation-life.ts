import { recordedTooEarly } from '../appeal/entry-faults.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { OBLIGATION_MOVES, type ObligationEvent } from './obligation-event.ts';
import { isHeld, obstacleTo } from './obligation-obstacle.ts';
import type { ObligationRefusal } from './obligation-refusal.ts';
import type { ObligationState } from './obligation-state.ts';

/**
 * Decides whether something may be written about an obligation.
 *
 * Whether whoever wants it may do it is asked of `may`; here is only what fits what came before.
 *
 * @param state - What was written so far adds up to.
 * @param command - The entry that is to be made.
 * @returns The entries to keep: the one asked for, or none when it is there already, word for word.
 * @refuses `obligation-out-of-turn` — it cannot come at this stage, or before the obligation was given.
 * @refuses `another-obligation` — it is about another one.
 * @refuses `two-contents` — an entry of that id is there, and tells something else.
 * @refuses `not-an-event` — it is no entry at all, such as `null`.
 * @refuses `not-an-instant` — a moment that is no whole number.
 * @refuses `malformed` — its reader would refuse it: terms of nothing, a name that is empty, a field that it has not.
 * @refuses `recorded-too-early` — it would be recorded before it happens; from elsewhere it is folded as it is told.
 * @refuses `not-the-latest` — the fold would put it before what is there; what was learned late is added to the log and folded.
 * @refuses `wrong-evidence` — done, yet shown by something else than was wanted.
 * @refuses `term-not-extended` — there is no term to lengthen.
 * @example
 * const stamp = { id: 'e2', obligation: 'o-1', occurredAt: 5, recordedAt: 5, by: 'u1' }
 * decideObligation(NO_OBLIGATION, { ...stamp, kind: 'accepted' }).refusal
 * //=> { kind: 'obligation-out-of-turn', event: 'e2', happening: 'accepted', stage: 'awaited', legal: ['given'] }
 */
export function decideObligation(
  state: ObligationState,
  command: ObligationEvent,
): Result<readonly ObligationEvent[], ObligationRefusal> {
  if (isHeld(state, command)) return success([]);
  const obstacle = obstacleTo(state, command) ?? recordedTooEarly(command);
  return obstacle === null ? success([command]) : refuse(obstacle);
}

/**
 * Adds an entry to what the log of an obligation adds up to.
 *
 * @param state - What was written so far adds up to.
 * @param event - The next entry; one that does not fit what came before, or that its reader would refuse, leaves the state
 * as it is.
 * @returns The state after it.
 * @example
 * const terms = obligationBy(PETROVSK_56P.rights[0], { kind: 'information-request', term: null })
 * const given = { id: 'e1', obligation: 'o-1', occurredAt: 1, recordedAt: 1, by: 'u1', kind: 'given', terms }
 * evolveObligation(NO_OBLIGATION, given).stage //=> 'given'
 * evolveObligation(NO_OBLIGATION, { ...given, terms: {} }).stage //=> 'awaited'
 */
export function evolveObligation(state: ObligationState, event: ObligationEvent): ObligationState {
  if (obstacleTo(state, event) !== null) return state;
  const stage = OBLIGATION_MOVES[state.stage][event.kind] ?? state.stage;
  const moved = { ...state, stage, entries: [...state.entries, event.id], held: [...state.held, event] };
  switch (event.kind) {
    case 'given':
      return { ...moved, obligation: event.obligation, terms: event.terms, givenAt: event.occurredAt };
    case 'extended':
      return { ...moved, extension: state.extension + event.count };
    case 'done':
      return { ...moved, done: { at: event.occurredAt, proof: event.proof } };
    case 'returned':
      return { ...moved, done: null, effect: null };
    case 'effect-observed':
      return { ...moved, effect: event.effect };
    default:
      return moved;
  }
}
