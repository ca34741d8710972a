import type { AppealEvent } from '../appeal/appeal-event.ts';
import { countedHistory } from '../appeal/counted-history.ts';
import { stateOf } from '../appeal/state-of.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayAt, type Instant } from '../time/instant.ts';
import type { Zone } from '../time/zone.ts';
import { advancePromises, type GivenPromise } from './given-promise.ts';

/**
 * How a promise stands.
 *
 * - `due`: its day has not passed. `kept`: done. `moved`: another day was promised instead.
 * - `broken`: its day has passed and nothing was told, or it was said to be broken.
 */
export type PromiseStanding = 'due' | 'kept' | 'broken' | 'moved';

/** All standings, in the order of a report. */
export const PROMISE_STANDINGS: readonly PromiseStanding[] = ['kept', 'due', 'moved', 'broken'];

/** A promise as it stands at a moment. */
export interface TrackedPromise extends GivenPromise {
  readonly standing: PromiseStanding;
  /** Kept, or moved, only after its day had passed. */
  readonly late: boolean;
  /** Days until its day, 0 on the day itself, less than 0 after it; `null` of a promise that is kept or moved. */
  readonly daysLeft: number | null;
}

/** As of which moment promises are looked at, and whose days they are. */
export interface PromiseView {
  readonly asOf: Instant;
  readonly zone: Zone;
  /** What was recorded later is not seen; everything when left out. */
  readonly knownAt?: Instant;
}

/**
 * Tells how every promise of an appeal stands at a moment.
 *
 * Events may come in any order and more than once; what happened after the moment, was voided, or could not be does not
 * count. The day itself is still in time.
 *
 * @param log - The events of one appeal.
 * @param view - The moment, the zone, and what is known.
 * @returns The promises in the order in which they were given.
 * @assumption promise-breaks-by-itself
 * @example
 * const msk = zone('Europe/Moscow')
 * const at = (text) => ({ appeal: 'A-1', id: text, occurredAt: moment(text, msk), recordedAt: moment(text, msk) })
 * const log = [
 *   { ...at('2026-05-04T10:00'), kind: 'received', channel: 'post', regime: 'message', repeat: false },
 *   { ...at('2026-05-05T10:00'), kind: 'promised', question: 1, by: day('2026-06-15') },
 *   { ...at('2026-06-20T10:00'), kind: 'promise-kept', question: 1 },
 * ]
 * const on = (text) => trackPromises(log, { asOf: moment(text, msk), zone: msk }).map(({ standing, late }) => [standing, late])
 * on('2026-06-15T23:00') //=> [['due', false]]
 * on('2026-06-16T00:00') //=> [['broken', false]]
 * on('2026-06-20T10:00') //=> [['kept', true]]
 */
export function trackPromises(log: readonly AppealEvent[], view: PromiseView): readonly TrackedPromise[] {
  const { asOf, knownAt } = view;
  // a later event may void an earlier one, so what is not yet known is left out first, what has not happened last
  const history = countedHistory(log, stateOf(log, knownAt), knownAt).filter(({ occurredAt }) => occurredAt <= asOf);
  return history.reduce<readonly GivenPromise[]>(advancePromises, []).map((promise) => standingAt(promise, view));
}

/**
 * Tells how one promise stands at a moment.
 *
 * @param promise - The promise, with what is known of its end.
 * @param view - The moment and the zone.
 * @returns The promise with its standing.
 * @example
 * const promise = { appeal: 'A-1', question: 1, given: 0, by: day('2026-06-15'), end: null }
 * const msk = zone('Europe/Moscow')
 * standingAt(promise, { asOf: moment('2026-06-10T10:00', msk), zone: msk }).daysLeft //=> 5
 */
export function standingAt(promise: GivenPromise, { asOf, zone }: PromiseView): TrackedPromise {
  const { end, by } = promise;
  const today = dayAt(asOf, zone);
  const daysLeft = by - today;
  if (end === null) return { ...promise, standing: daysLeft < 0 ? 'broken' : 'due', late: false, daysLeft };
  if (end.how === 'broken') return { ...promise, standing: 'broken', late: false, daysLeft };
  return { ...promise, standing: end.how, late: isAfter(end.at, by, zone), daysLeft: null };
}

/**
 * Counts promises by how they stand; counts of several logs add up.
 *
 * @param promises - Promises of any number of appeals.
 * @returns One count a standing, and how many of the kept were late.
 * @example
 * countPromises([]) //=> { kept: 0, due: 0, moved: 0, broken: 0, keptLate: 0 }
 */
export function countPromises(
  promises: readonly TrackedPromise[],
): Readonly<Record<PromiseStanding | 'keptLate', number>> {
  const count = (wanted: PromiseStanding): number => promises.filter(({ standing }) => standing === wanted).length;
  const keptLate = promises.filter(({ standing, late }) => standing === 'kept' && late).length;
  return { kept: count('kept'), due: count('due'), moved: count('moved'), broken: count('broken'), keptLate };
}

function isAfter(at: Instant, by: CivilDate, zone: Zone): boolean {
  return dayAt(at, zone) > by;
}
