import type { Instant } from '../time/instant.ts';
import type { AppealEvent } from './appeal-event.ts';
import type { RefusedEvent } from './appeal-state.ts';
import { conflictOf } from './event-conflict.ts';
import type { EventFault } from './event-fault.ts';
import { ownEvents } from './own-events.ts';
import { recordedBy, type OwnLog } from './take-entries.ts';
import { voidingFault } from './voiding.ts';

/**
 * Names what no fold over a log counts: events of another appeal than most, second contents of one id, and voidings that
 * name no entry.
 *
 * Whose log it is the sound events say; where as many are of another appeal, the one that came in.
 *
 * The replay, the clocks and the times of the stages go on without them, by one definition.
 *
 * @param log - Events in any order, delivered any number of times.
 * @param knownAt - The moment of knowledge; everything recorded when left out.
 * @returns Each of them once, with the reason; `stateOf` tells them among its refused.
 * @example
 * const came = { id: 'e1', appeal: 'A-1', occurredAt: 1, recordedAt: 1, kind: 'registered' }
 * const strays = strayIn([came, { ...came, recordedAt: 9, kind: 'closed' }])
 * strays.map(({ event, refusal }) => [event.kind, refusal.kind]) //=> [['closed', 'another-content']]
 */
export function strayIn(log: readonly AppealEvent[], knownAt?: Instant): readonly RefusedEvent[] {
  return strayOf(ownEvents(recordedBy(log, knownAt)));
}

/** The same of a log that was parted before. */
export function strayOf({ subject, own, foreign, conflicts }: OwnLog<AppealEvent>): readonly RefusedEvent[] {
  return [
    ...foreign.map((event) => ({ event, refusal: ofAnother(event, subject ?? '') })),
    ...conflicts.map((two) => ({ event: two.sent, refusal: conflictOf(two) })),
    ...own.flatMap((event) => {
      const refusal = voidingFault(event);
      return refusal === null ? [] : [{ event, refusal }];
    }),
  ];
}

function ofAnother({ appeal }: AppealEvent, expected: string): EventFault {
  return { kind: 'several-appeals', appeals: [expected, appeal] };
}
