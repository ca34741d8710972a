import { refuse, success, type Result } from '../basis/result.ts';
import { eventsOf, type Amendment } from './amendment.ts';
import type { AppealEvent } from './appeal-event.ts';
import { addedFault, type AddedFault } from './added-fault.ts';
import type { RefusedEvent } from './appeal-state.ts';
import { noEntry } from './no-entry.ts';
import { stateOf } from './state-of.ts';
import { strikingFault, type StrikingFault } from './striking-fault.ts';
import { entriesOf } from './take-entries.ts';

export type { Amendment } from './amendment.ts';

/** Why a log was not amended. */
export type AmendRefusal =
  AddedFault | StrikingFault | { readonly kind: 'breaks-history'; readonly refused: readonly RefusedEvent[] };

/**
 * Corrects a log without removing anything: entries are voided and added, and what follows must still be in turn.
 *
 * @param log - The log of one appeal, in any order.
 * @param amendment - What is to be set right. The copy of a corrected entry bears the id of the amendment with `+2`; what else
 * is struck along, that with the next number.
 * @returns The events to be added to the log. What followed a corrected entry at its very moment is struck and told again after
 * the right copy, so that a notice never stands before what it tells of.
 * @refuses `not-an-event` — it is no amendment at all, such as `null`, or bears no id.
 * @refuses `malformed` — its reader would refuse what is to be added.
 * @refuses `unknown-event` — the log has no entry of that id.
 * @refuses `struck-already` — that entry was voided or corrected before; the voiding is named, a right copy bears its id with `+2`.
 * @refuses `recorded-before-entry` — it would be recorded before the entry that it is to strike.
 * @refuses `two-copies` — an entry would stand beside its right copy: what stands there now is to be voided first.
 * @refuses `id-taken` — an entry of that id is in the log.
 * @refuses `recorded-too-early` — it would be recorded before it happens.
 * @refuses `breaks-history` — entries could not be any more that could be before; they are named with the reasons.
 * @example
 * const stamp = (id, hour) => ({ id, appeal: 'A-1', occurredAt: hour, recordedAt: hour })
 * const log = [
 *   { ...stamp('e1', 1), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
 *   { ...stamp('e2', 2), kind: 'paused', reason: 'applicant' },
 *   { ...stamp('e3', 3), kind: 'resumed' },
 * ]
 * const right = { kind: 'paused', reason: 'documents' }
 * const events = unwrap(amend(log, { ...stamp('e4', 2), recordedAt: 9, kind: 'correct', event: 'e2', right }))
 * events.map(({ id, kind }) => [id, kind]) //=> [['e4', 'voided'], ['e4+2', 'paused']]
 * const { refusal } = amend(log, { ...stamp('e4', 9), kind: 'void', event: 'e2' })
 * refusal.refused.map(({ event }) => event.id) //=> ['e3']
 */
export function amend(log: readonly AppealEvent[], amendment: Amendment): Result<readonly AppealEvent[], AmendRefusal> {
  const none = noEntry(amendment);
  if (none !== null) return refuse(none);
  const entries = entriesOf(log);
  const state = stateOf(entries);
  const added = eventsOf(amendment, entries);
  const fault = addedFault(added, state) ?? strikingFault(entries, added);
  if (fault !== null) return refuse(fault);
  const before = new Set(state.refused.map(({ event }) => event.id));
  const refused = stateOf([...entries, ...added]).refused.filter(({ event }) => !before.has(event.id));
  return refused.length === 0 ? success(added) : refuse({ kind: 'breaks-history', refused });
}
