import { questionOf, type AppealEvent } from '../appeal/appeal-event.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';

/** How a promise ended as far as a log tells; that its day has passed no log needs to tell. */
export type PromiseEnd =
  | { readonly how: 'kept' | 'broken'; readonly at: Instant }
  | { readonly how: 'moved'; readonly at: Instant; readonly to: CivilDate };

/** One promise to do something by a day. */
export interface GivenPromise {
  readonly appeal: string;
  readonly question: number;
  /** When it was given. */
  readonly given: Instant;
  readonly by: CivilDate;
  readonly end: PromiseEnd | null;
}

/**
 * Folds one event of a log into the promises that it tells of.
 *
 * Promised for another day, the earlier promise has moved; for the same day, it stands as it was. What was called broken
 * may still be kept or moved. An answer that the problem is gone keeps the promise.
 *
 * @param promises - The promises so far, in the order in which they were given; of none, an empty list.
 * @param event - The next event of the history.
 * @returns The promises after it; the same list when it tells of none.
 * @assumption solved-keeps-the-promise
 * @example
 * const stamp = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0, question: 1 }
 * const given = advancePromises([], { ...stamp, kind: 'promised', by: day('2026-06-15') })
 * advancePromises(given, { ...stamp, kind: 'promised', by: day('2026-07-01') }).map(({ end }) => end?.how ?? 'open') //=> ['moved', 'open']
 * advancePromises(given, { ...stamp, kind: 'answered', outcome: 'solved' })[0].end.how //=> 'kept'
 */
export function advancePromises(promises: readonly GivenPromise[], event: AppealEvent): readonly GivenPromise[] {
  const at = event.occurredAt;
  switch (event.kind) {
    case 'promised':
      return promisedAgain(promises, event);
    case 'promise-kept':
      return ended(promises, event, { how: 'kept', at });
    case 'promise-broken':
      return ended(promises, event, { how: 'broken', at });
    case 'answered':
      return event.outcome === 'solved' ? ended(promises, event, { how: 'kept', at }) : promises;
    default:
      return promises;
  }
}

function promisedAgain(
  promises: readonly GivenPromise[],
  event: Extract<AppealEvent, { readonly kind: 'promised' }>,
): readonly GivenPromise[] {
  const { appeal, question, by, occurredAt: given } = event;
  const last = lastOf(promises, question);
  if (last?.end === null && last.by === by) return promises;
  const moved = ended(promises, event, { how: 'moved', at: given, to: by });
  return [...moved, { appeal, question, given, by, end: null }];
}

function ended(promises: readonly GivenPromise[], event: AppealEvent, end: PromiseEnd): readonly GivenPromise[] {
  const last = lastOf(promises, questionOf(event));
  if (last === undefined || !mayEnd(last, end)) return promises;
  return promises.map((promise) => (promise === last ? { ...promise, end } : promise));
}

function mayEnd({ end: before }: GivenPromise, { how }: PromiseEnd): boolean {
  return before === null || (before.how === 'broken' && how !== 'broken');
}

function lastOf(promises: readonly GivenPromise[], question: number | null): GivenPromise | undefined {
  return promises.findLast((promise) => promise.question === question);
}
