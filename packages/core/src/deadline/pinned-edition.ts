import type { AppealEvent } from '../appeal/appeal-event.ts';
import { isBy } from '../appeal/compare-moments.ts';
import { ownHistory } from '../appeal/own-history.ts';
import type { ClockFacts } from './clock-facts.ts';

/**
 * Tells to which edition of a pack a case is pinned.
 *
 * @param log - The events of the appeal.
 * @param pack - The name of the pack.
 * @param facts - At which moment, and as it was known at which moment.
 * @returns The edition of the last pin, or `null` when there is none.
 * @example
 * const at = (hour) => ({ appeal: 'A-1', id: `e${hour}`, occurredAt: hour, recordedAt: hour })
 * const log = [1, 2].map((hour) => ({ ...at(hour), kind: 'pinned', pack: 'fz-59', edition: `edition ${hour}` }))
 * pinnedEdition(log, 'fz-59', { asOf: 1 }) //=> 'edition 1'
 * pinnedEdition(log, 'fz-59', { asOf: 2 }) //=> 'edition 2'
 * pinnedEdition(log, 'fz-8', { asOf: 2 }) //=> null
 */
export function pinnedEdition(
  log: readonly AppealEvent[],
  pack: string,
  { asOf, knownAt }: Pick<ClockFacts, 'asOf' | 'knownAt'>,
): string | null {
  const history = ownHistory(log, knownAt);
  const last = history.findLast(
    (event) => event.kind === 'pinned' && event.pack === pack && isBy(event.occurredAt, asOf),
  );
  return last?.kind === 'pinned' ? last.edition : null;
}
