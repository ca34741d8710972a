import { notTheLatest, secondContent, type MalformedEntry, type SecondContent } from '../appeal/entry-faults.ts';
import { momentFault, type NotAnEvent, type NotAnInstant } from '../appeal/event-fault.ts';
import { issuesBy } from '../appeal/field-issues.ts';
import { noEntry } from '../appeal/no-entry.ts';
import { differingParts, isEntry } from '../appeal/take-entries.ts';
import { ENTRY } from './obligation-fields.ts';
import { OBLIGATION_MOVES, type ObligationEvent, type ObligationEventKind } from './obligation-event.ts';
import type {
  AnotherObligation,
  ObligationOutOfTurn,
  ObligationRefusal,
  TermNotExtended,
  WrongEvidence,
} from './obligation-refusal.ts';
import type { ObligationState } from './obligation-state.ts';

/** Says why an entry cannot be taken, or `null` when it can; one that is there already cannot be taken again. */
export function obstacleTo(state: ObligationState, command: ObligationEvent): ObligationRefusal | null {
  return (
    formFault(command) ??
    contentFault(state, command) ??
    subjectFault(state, command) ??
    turnFault(state, command) ??
    notTheLatest(state.held.at(-1) ?? null, command) ??
    termsFault(state, command)
  );
}

/** Says what is wrong with an entry whatever came before it: its reader would refuse it. */
export function formFault(command: ObligationEvent): NotAnEvent | NotAnInstant | MalformedEntry | null {
  const fault = noEntry(command) ?? momentFault(command);
  if (fault !== null) return fault;
  const issues = issuesBy(ENTRY.rule, command);
  return issues.length === 0 ? null : { kind: 'malformed', event: command.id, issues };
}

function subjectFault(
  { obligation }: ObligationState,
  { id, obligation: found }: ObligationEvent,
): AnotherObligation | null {
  if (obligation === null || found === obligation) return null;
  return { kind: 'another-obligation', event: id, expected: obligation, found };
}

function turnFault(state: ObligationState, { id, kind, occurredAt }: ObligationEvent): ObligationOutOfTurn | null {
  const stage = state.givenAt !== null && occurredAt < state.givenAt ? 'awaited' : state.stage;
  const legal = Object.keys(OBLIGATION_MOVES[stage]) as readonly ObligationEventKind[];
  const hasTurn = stage === state.stage && legal.includes(kind);
  return hasTurn ? null : { kind: 'obligation-out-of-turn', event: id, happening: kind, stage, legal };
}

/** Whether an entry is there already, word for word. */
export function isHeld(state: ObligationState, event: ObligationEvent): boolean {
  const before = isEntry(event) ? heldAs(state, event) : undefined;
  return before !== undefined && differingParts(before, event).length === 0;
}

function contentFault(state: ObligationState, sent: ObligationEvent): SecondContent<ObligationEvent> | null {
  const held = heldAs(state, sent);
  return held === undefined ? null : secondContent({ held, sent, differ: differingParts(held, sent) });
}

function heldAs({ held }: ObligationState, event: ObligationEvent): ObligationEvent | undefined {
  return held.find(({ id, obligation }) => id === event.id && obligation === event.obligation);
}

function termsFault({ terms }: ObligationState, command: ObligationEvent): WrongEvidence | TermNotExtended | null {
  if (terms === null) return null;
  const { id: event } = command;
  const { evidence, term } = terms;
  if (command.kind === 'done' && command.evidence !== evidence.kind)
    return { kind: 'wrong-evidence', event, expected: evidence.kind, found: command.evidence };
  if (command.kind !== 'extended' || term !== null) return null;
  return { kind: 'term-not-extended', event, count: command.count, why: 'no-term' };
}
