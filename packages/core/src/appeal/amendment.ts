import type { AppealEvent, AppealHappening, EventStamp } from './appeal-event.ts';
import { partOf, standingCopies } from './standing-copies.ts';

/**
 * What is to be set right in a log.
 *
 * - `void`: an entry was made in error; what voids a voiding brings the entry back, and takes away the copy of a correction.
 * - `correct`: an entry was wrong in part; it is voided and a right copy is added, at the moment given.
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
  const stamp = { id, appeal, occurredAt, recordedAt, ...(amendment.personal && { personal: amendment.personal }) };
  if (amendment.kind === 'add-late') return [{ ...stamp, ...amendment.happened }];
  // with a correction what it put in place goes too, or the entry would stand beside its copy
  const struck = [amendment.event, ...standingCopies(log, amendment.event)];
  const [first, ...others] = struck.map((event): AppealHappening => ({ kind: 'voided', event }));
  const parts = amendment.kind === 'void' ? [first, ...others] : [first, amendment.right, ...others];
  return parts.map((happening, at) => ({
    ...(at === 1 && amendment.kind === 'correct' ? stamp : { id, appeal, occurredAt, recordedAt }),
    ...(happening as AppealHappening),
    id: at === 0 ? id : partOf(id, at + 1),
  }));
}
