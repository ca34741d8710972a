import { byAssumption, byFact, type Ground } from '../source/decision.ts';
import { localDay } from '../time/working-calendar.ts';
import type { ClockFold } from './clock-fold.ts';
import { lostIn } from './extension.ts';
import type { ClosedChannel } from './rule-pack.ts';
import type { Running } from './running-clock.ts';
import { fitsArrival, type CameAs } from './trigger.ts';

/** What is to be told of the case as a whole: what was granted to a clock that is none of its own, how it came in. */
export function caseFacts(running: Running, fold: ClockFold): readonly Ground[] {
  const lost = lostIn(fold, running.pack).map(({ clock, event }) => byFact('extension-lost', `${clock}: ${event}`));
  return [...lost, ...closedTo(running, fold)];
}

/**
 * Says that an item of a clock came in by no channel that its pack still admitted, and by what that is so.
 *
 * The clock runs all the same: whether an item is taken up is for the body to say, and a term not kept cannot be had back.
 *
 * @assumption closed-channel-still-counted
 */
function closedTo({ pack, rule, calendar }: Running, { arrived, item }: ClockFold): readonly Ground[] {
  if (arrived === null || pack.closedChannels.length === 0) return [];
  const on = localDay(calendar, arrived);
  const closed = item.arrivals
    .filter((arrival) => fitsArrival(rule.applies, arrival))
    .map((arrival) => pack.closedChannels.find((one) => one.since <= on && isOf(arrival, one)));
  return closed.every((one) => one !== undefined) ? closed.flatMap(groundsOf) : [];
}

function isOf({ regime, channel }: CameAs, closed: ClosedChannel): boolean {
  return closed.channel === channel && (closed.regime === undefined || closed.regime === regime);
}

function groundsOf({ channel, because }: ClosedChannel): readonly Ground[] {
  return [byFact('closed-channel', channel), ...because, byAssumption('closed-channel-still-counted')];
}
