import type { AdmissionTable } from '../appeal/admissible.ts';
import type { Regime } from '../appeal/vocabulary.ts';
import type { ClosedChannel } from './rule-pack.ts';

/**
 * Reads off a table of admissions which channels were closed, for a pack to name them.
 *
 * A channel that was never open is not among them, nor one that opened again.
 *
 * @param table - The table of admissions.
 * @param regime - For which kind of item.
 * @returns The channels in the order of the table, each since when and by what.
 * @example
 * closedChannelsOf(CHANNEL_ADMISSION, 'appeal').map(({ channel, since }) => [channel, formatDay(since)])
 * //=> [['email', '2025-03-30']]
 */
export function closedChannelsOf({ rows }: AdmissionTable, regime: Regime): readonly ClosedChannel[] {
  return rows
    .filter(({ answer, when }) => answer === 'not-admitted' && when.regime?.includes(regime) === true)
    .flatMap(({ when: { channel = [], on }, because }) => {
      const since = on?.to === null ? on.from : null;
      return since === null ? [] : channel.map((closed) => ({ channel: closed, regime, since, because }));
    });
}
