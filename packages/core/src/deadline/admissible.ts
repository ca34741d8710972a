import type { Channel } from '../appeal/vocabulary.ts';
import { byFact, type Decision } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { ClosedChannel, RulePack } from './rule-pack.ts';

/** Which channel an item came by, and on which day. */
export interface ChannelQuestion {
  readonly channel: Channel;
  readonly on: CivilDate;
}

/**
 * Tells whether an item of a pack may come by a channel on a day.
 *
 * @param pack - The rules.
 * @param question - The channel and the day.
 * @returns False from the day on which the pack closed the channel.
 * @example
 * isAdmissible(LAW_59, { channel: 'email', on: day('2025-03-29') }) //=> true
 * isAdmissible(LAW_59, { channel: 'email', on: day('2025-03-30') }) //=> false
 */
export function isAdmissible(pack: RulePack, question: ChannelQuestion): boolean {
  return closing(pack, question) === undefined;
}

/**
 * Tells whether an item of a pack may come by a channel on a day, and by which clause not.
 *
 * @param pack - The rules.
 * @param question - The channel and the day.
 * @returns The answer of `isAdmissible` with the clause that closed the channel.
 * @example
 * const { answer, grounds } = explainAdmissible(LAW_59, { channel: 'email', on: day('2026-04-09') })
 * answer //=> false
 * grounds.some(({ kind, clause }) => kind === 'clause' && clause.act === 'fz-547') //=> true
 */
export function explainAdmissible(pack: RulePack, question: ChannelQuestion): Decision<boolean> {
  const closed = closing(pack, question);
  return { answer: closed === undefined, grounds: [byFact('channel', question.channel), ...(closed?.because ?? [])] };
}

function closing({ closedChannels }: RulePack, { channel, on }: ChannelQuestion): ClosedChannel | undefined {
  return closedChannels.find((closed) => closed.channel === channel && on >= closed.since);
}
