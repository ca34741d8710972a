import type { AppealEvent, AppealHappening, EventStamp } from './appeal-event.ts';
import { isBy } from './compare-moments.ts';
import { countedHistory } from './counted-history.ts';
import { partOf, standingCopies } from './standing-copies.ts';
import { stateOf } from './state-of.ts';

/**
 * What is to be set right in a log.
 *
 * - `void`: an entry was made in error; what voids a voiding brings the entry back, and takes away the copy of a correction.
 * - `correct`: an entry was wrong in part; it is voided and a right copy is added, at the moment given; what followed it at that very
 *   moment is told again after the copy.
 * - `add-late`: something happened earlier and was learned now.
 */
export type Amendment = EventStamp &
  (
    | { readonly kind: 'void'; readonly event: string }
    | { readonly kind: 'correct'; readonly event: string; readonly right: AppealHappening }
    | { readonly kind: 'add-late'; readonly happened: AppealHappening }
  );

/** The events that an amendment adds to a log. */
export function eventsOf(amendment: Amendment, log: readonly AppealEvent[]): readonly AppealEvent[] {
  const { id, appeal, occurredAt, recordedAt } = amendment;
  const bare = { appeal, occurredAt, recordedAt };
  const stamp = { ...bare, ...(amendment.personal && { personal: amendment.personal }) };
  if (amendment.kind === 'add-late') return [{ id, ...stamp, ...amendment.happened }];
  const strike = (event: string): Part => ({ ...bare, kind: 'voided', event });
  // with a correction what it put in place goes too, or the entry would stand beside its copy
  const others = standingCopies(log, amendment.event).map(strike);
  const told: readonly Part[] =
    amendment.kind === 'void'
      ? others
      : [
          { ...stamp, ...amendment.right },
          ...followersOf(amendment, log).flatMap(({ id: follower, ...same }) => [
            strike(follower),
            { ...same, recordedAt },
          ]),
          ...others,
        ];
  return [strike(amendment.event), ...told].map((part, at) => ({ ...part, id: at === 0 ? id : partOf(id, at + 1) }));
}

type Part = Omit<EventStamp, 'id'> & AppealHappening;

/**
 * What came after an entry at its very moment. A right copy is recorded later and would come after it, so that a notice
 * would come before what it tells of: it is told again after the copy.
 */
function followersOf(
  { event, occurredAt, recordedAt }: Extract<Amendment, { readonly kind: 'correct' }>,
  log: readonly AppealEvent[],
): readonly AppealEvent[] {
  const history = countedHistory(log, stateOf(log));
  const at = history.findIndex(({ id }) => id === event);
  if (history[at]?.occurredAt !== occurredAt) return [];
  return history.slice(at + 1).filter((later) => later.occurredAt === occurredAt && isBy(later.recordedAt, recordedAt));
}
