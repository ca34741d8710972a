import { secondContent, type MalformedEntry, type SecondContent } from '../appeal/entry-faults.ts';
import { momentFault, type NotAnEvent, type NotAnInstant } from '../appeal/event-fault.ts';
import { issuesBy } from '../appeal/field-issues.ts';
import { noEntry } from '../appeal/no-entry.ts';
import {
  differingParts,
  isEntry,
  ownLog,
  recordedBy,
  weight,
  type OwnLog,
  type SubjectOf,
} from '../appeal/take-entries.ts';
import type { Instant } from '../time/instant.ts';
import type { RiskEvent } from './risk-event.ts';
import { ENTRY } from './risk-fields.ts';
import type { RiskState } from './risk-state.ts';

/** Says what is wrong with an entry whatever came before it: its reader would refuse it. */
export function formFault(event: RiskEvent): NotAnEvent | NotAnInstant | MalformedEntry | null {
  const fault = noEntry(event) ?? momentFault(event);
  if (fault !== null) return fault;
  const issues = issuesBy(ENTRY.rule, event);
  return issues.length === 0 ? null : { kind: 'malformed', event: event.id, issues };
}

/** Whether an entry is there already, word for word. */
export function isHeld(state: RiskState, event: RiskEvent): boolean {
  const before = isEntry(event) ? heldAs(state, event) : undefined;
  return before !== undefined && differingParts(before, event).length === 0;
}

/** Says that an entry of that id is there, and tells something else. */
export function contentFault(state: RiskState, sent: RiskEvent): SecondContent<RiskEvent> | null {
  const held = heldAs(state, sent);
  return held === undefined ? null : secondContent({ held, sent, differ: differingParts(held, sent) });
}

function heldAs({ held }: RiskState, event: RiskEvent): RiskEvent | undefined {
  return held.find(({ id, risk }) => id === event.id && risk === event.risk);
}

/** Parts the entries of one risk from what must not count with them, as it was known at a moment. */
export function ownRiskLog(log: readonly RiskEvent[], knownAt?: Instant): OwnLog<RiskEvent> {
  return ownLog(recordedBy(log, knownAt), riskOf, weightOf);
}

const riskOf: SubjectOf<RiskEvent> = ({ risk }) => risk;

/** An entry that could never count has no word in whose log it is. */
function weightOf(event: RiskEvent): number {
  return weight(formFault(event) === null, event.kind === 'detected');
}
