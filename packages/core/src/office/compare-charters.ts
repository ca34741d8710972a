import { CHANNELS, type Channel } from '../appeal/vocabulary.ts';
import type { Ground } from '../source/decision.ts';
import type { Action, Concern } from './action.ts';
import type { Reach } from './charter-duty.ts';
import { ACTIONS, CONCERNS } from './charter-lists.ts';
import type { Charter } from './charter.ts';
import { takesSystem } from './may.ts';
import type { Party } from './party.ts';

/** A duty or right by which a charter has something. */
export interface GivenBy {
  readonly id: string;
  readonly kind: 'duty' | 'right';
  /** Who owes or holds it, somebody outside among them. */
  readonly party: Party;
  readonly because: readonly Ground[];
}

/** What one charter has and the other lacks. */
export interface CharterDifference {
  readonly action: Action;
  readonly concern: Concern;
  /** The channels in which; `null` is a thing of no channel. */
  readonly channels: readonly (Channel | null)[];
  /** Whether the other has nothing of that action and concern, or has it in other channels. */
  readonly extent: 'whole' | 'part';
  readonly by: readonly GivenBy[];
}

/** What both charters have. */
export interface CharterMatch {
  readonly action: Action;
  readonly concern: Concern;
  readonly channels: readonly (Channel | null)[];
  readonly first: readonly GivenBy[];
  readonly second: readonly GivenBy[];
}

/** How two charters stand to each other. */
export interface CharterComparison {
  readonly onlyFirst: readonly CharterDifference[];
  readonly onlySecond: readonly CharterDifference[];
  readonly both: readonly CharterMatch[];
}

interface Given extends GivenBy {
  readonly action: Action;
  readonly concerns: readonly Concern[];
  readonly reach: Reach;
}

const PLACES: readonly (Channel | null)[] = [...CHANNELS, null];

/**
 * Compares two charters over every action, concern and channel: what one has and the other lacks, both ways.
 *
 * Duties and rights count alike, those of somebody outside among them; each is named with its kind, its party and its
 * clauses. Whether something reaches only the own block or body is not compared, since blocks are each charter's own.
 *
 * @param first - One charter.
 * @param second - The other.
 * @returns The differences and what both have, in the order of actions and concerns.
 * @example
 * const { onlyFirst, onlySecond } = compareCharters(PESTOVO_1728, PETROVSK_56P)
 * const of = (list, concern) => list.filter((found) => found.concern === concern).map(({ action, by }) => [action, by[0].id])
 * of(onlyFirst, 'campaigns') //=> [['propose', 'propose-campaigns'], ['prevent', 'run-campaigns']]
 * of(onlySecond, 'information-security') //=> [['protect', 'protect-information']]
 * compareCharters(PESTOVO_1728, PESTOVO_1728).onlyFirst //=> []
 */
export function compareCharters(first: Charter, second: Charter): CharterComparison {
  const given = [givenIn(first), givenIn(second)] as const;
  const cells = ACTIONS.flatMap((action) => CONCERNS.flatMap((concern) => cellOf({ action, concern }, ...given)));
  return {
    onlyFirst: cells.flatMap(({ asked, one, other }) => lacking(asked, one, other)),
    onlySecond: cells.flatMap(({ asked, one, other }) => lacking(asked, other, one)),
    both: cells.flatMap(({ asked, one, other }) => shared(asked, one, other)),
  };
}

type Cell = Pick<CharterMatch, 'action' | 'concern'>;

interface Filled {
  readonly asked: Cell;
  readonly one: readonly Given[];
  readonly other: readonly Given[];
}

/** What either gives of an action and concern; none where neither does. */
function cellOf(asked: Cell, first: readonly Given[], second: readonly Given[]): readonly Filled[] {
  const about = (given: readonly Given[]): readonly Given[] =>
    given.filter(({ action, concerns }) => action === asked.action && concerns.includes(asked.concern));
  const [one, other] = [about(first), about(second)];
  return one.length + other.length === 0 ? [] : [{ asked, one, other }];
}

function lacking(asked: Cell, having: readonly Given[], other: readonly Given[]): readonly CharterDifference[] {
  const reached = channelsOf(other);
  const channels = channelsOf(having).filter((channel) => !reached.includes(channel));
  if (channels.length === 0) return [];
  return [{ ...asked, channels, extent: reached.length === 0 ? 'whole' : 'part', by: reaching(having, channels) }];
}

function shared(asked: Cell, one: readonly Given[], other: readonly Given[]): readonly CharterMatch[] {
  const reached = channelsOf(other);
  const channels = channelsOf(one).filter((channel) => reached.includes(channel));
  if (channels.length === 0) return [];
  return [{ ...asked, channels, first: reaching(one, channels), second: reaching(other, channels) }];
}

function channelsOf(given: readonly Given[]): readonly (Channel | null)[] {
  return PLACES.filter((channel) => given.some((grant) => isReached(grant, channel)));
}

function reaching(given: readonly Given[], channels: readonly (Channel | null)[]): readonly GivenBy[] {
  return given
    .filter((grant) => channels.some((channel) => isReached(grant, channel)))
    .map(({ id, kind, party, because }) => ({ id, kind, party, because }));
}

function isReached({ reach }: Given, channel: Channel | null): boolean {
  return takesSystem(reach.systems, channel ?? undefined);
}

function givenIn({ duties, rights }: Charter): readonly Given[] {
  return [
    ...duties.map(({ owedBy, ...duty }): Given => ({ ...duty, kind: 'duty', party: owedBy })),
    ...rights.map(({ heldBy, ...right }): Given => ({ ...right, kind: 'right', party: heldBy })),
  ];
}
