import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import type { Evidence } from './charter-duty.ts';
import {
  OBLIGATION_MOVES,
  type Effect,
  type ObligationEvent,
  type ObligationEventKind,
  type ObligationStage,
} from './obligation-event.ts';
import type { Obligation } from './obligation.ts';

/** What the log of an obligation adds up to. */
export interface ObligationState {
  readonly stage: ObligationStage;
  /** Its name and terms; `null` until it is given. */
  readonly obligation: string | null;
  readonly terms: Obligation | null;
  readonly givenAt: Instant | null;
  /** Units by which its term was lengthened, all together. */
  readonly extension: number;
  readonly done: { readonly at: Instant; readonly proof: string } | null;
  readonly effect: Effect | null;
  /** Names of the entries that it is made of. */
  readonly entries: readonly string[];
}

/** An entry that cannot come at this stage, with those that can. */
export interface ObligationOutOfTurn {
  readonly kind: 'obligation-out-of-turn';
  readonly event: string;
  readonly happening: string;
  readonly stage: ObligationStage;
  readonly legal: readonly ObligationEventKind[];
}

/** An entry of another obligation. */
export interface AnotherObligation {
  readonly kind: 'another-obligation';
  readonly event: string;
  readonly expected: string;
  readonly found: string;
}

/** It was to be shown by one thing and was shown by another. */
export interface WrongEvidence {
  readonly kind: 'wrong-evidence';
  readonly event: string;
  readonly expected: Evidence['kind'];
  readonly found: Evidence['kind'];
}

/** It has no term that could be lengthened, or not by so much. */
export interface TermNotExtended {
  readonly kind: 'term-not-extended';
  readonly event: string;
  readonly count: number;
  readonly why: 'no-term' | 'not-a-whole-number-above-zero';
}

/** Why an entry is not taken. */
export type ObligationRefusal = ObligationOutOfTurn | AnotherObligation | WrongEvidence | TermNotExtended;

/** An obligation that nothing was written about yet. */
export const NO_OBLIGATION: ObligationState = {
  stage: 'awaited',
  obligation: null,
  terms: null,
  givenAt: null,
  extension: 0,
  done: null,
  effect: null,
  entries: [],
};

/**
 * Decides whether something may be written about an obligation.
 *
 * Whether whoever wants it may do it is asked of `may`; here is only what fits what came before.
 *
 * @param state - What was written so far adds up to.
 * @param command - The entry that is to be made.
 * @returns The entries to keep: the one asked for, or none when it is there already.
 * @refuses `obligation-out-of-turn` — it cannot come at this stage, or before the obligation was given.
 * @refuses `another-obligation` — it is about another one.
 * @refuses `wrong-evidence` — done, yet shown by something else than was wanted.
 * @refuses `term-not-extended` — there is no term, or the length is no whole number above zero.
 * @example
 * const stamp = { id: 'e2', obligation: 'o-1', occurredAt: 5, recordedAt: 5, by: 'u1' }
 * decideObligation(NO_OBLIGATION, { ...stamp, kind: 'accepted' }).refusal
 * //=> { kind: 'obligation-out-of-turn', event: 'e2', happening: 'accepted', stage: 'awaited', legal: ['given'] }
 */
export function decideObligation(
  state: ObligationState,
  command: ObligationEvent,
): Result<readonly ObligationEvent[], ObligationRefusal> {
  if (state.entries.includes(command.id)) return success([]);
  const obstacle = obstacleTo(state, command);
  return obstacle === null ? success([command]) : refuse(obstacle);
}

/**
 * Adds an entry to what the log of an obligation adds up to.
 *
 * @param state - What was written so far adds up to.
 * @param event - An entry that `decideObligation` let pass; any other leaves the state as it is.
 * @returns The state after it.
 * @example
 * const given = { id: 'e1', obligation: 'o-1', occurredAt: 1, recordedAt: 1, by: 'u1', kind: 'given', terms: { term: null } }
 * evolveObligation(NO_OBLIGATION, given).stage //=> 'given'
 * evolveObligation(NO_OBLIGATION, { ...given, kind: 'accepted' }).stage //=> 'awaited'
 */
export function evolveObligation(state: ObligationState, event: ObligationEvent): ObligationState {
  const stage = OBLIGATION_MOVES[state.stage][event.kind];
  if (stage === undefined || state.entries.includes(event.id)) return state;
  const moved = { ...state, stage, entries: [...state.entries, event.id] };
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

function obstacleTo(state: ObligationState, command: ObligationEvent): ObligationRefusal | null {
  const { id: event, kind: happening, occurredAt } = command;
  if (state.obligation !== null && command.obligation !== state.obligation)
    return { kind: 'another-obligation', event, expected: state.obligation, found: command.obligation };
  const stage = state.givenAt !== null && occurredAt < state.givenAt ? 'awaited' : state.stage;
  const legal = Object.keys(OBLIGATION_MOVES[stage]) as readonly ObligationEventKind[];
  if (stage !== state.stage || !legal.includes(happening))
    return { kind: 'obligation-out-of-turn', event, happening, stage, legal };
  return state.terms === null ? null : wanting(state.terms, command);
}

function wanting({ evidence, term }: Obligation, command: ObligationEvent): WrongEvidence | TermNotExtended | null {
  const { id: event } = command;
  if (command.kind === 'done' && command.evidence !== evidence.kind)
    return { kind: 'wrong-evidence', event, expected: evidence.kind, found: command.evidence };
  if (command.kind !== 'extended') return null;
  const { count } = command;
  if (term === null) return { kind: 'term-not-extended', event, count, why: 'no-term' };
  const isLength = Number.isSafeInteger(count) && count > 0;
  return isLength ? null : { kind: 'term-not-extended', event, count, why: 'not-a-whole-number-above-zero' };
}
