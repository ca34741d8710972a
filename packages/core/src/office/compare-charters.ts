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

/** Whose a thing is, seen from whoever holds the role: another's, or of the own block, of the own body, or of both. */
export type Belonging = 'of-others' | 'of-own-block' | 'of-own-body' | 'of-own-block-and-body';

/** What one charter has and the other lacks. */
export interface CharterDifference {
  readonly action: Action;
  readonly concern: Concern;
  /** The channels in which; `null` is a thing of no channel. */
  readonly channels: readonly (Channel | null)[];
  /** Whose things: a duty within the own block or body reaches no others. */
  readonly things: readonly Belonging[];
  /** Whether the other has nothing of that action and concern, or has it in other channels or for other things. */
  readonly extent: 'whole' | 'part';
  readonly by: readonly GivenBy[];
}

/** What both charters have. */
export interface CharterMatch {
  readonly action: Action;
  readonly concern: Concern;
  readonly channels: readonly (Channel | null)[];
  readonly things: readonly Belonging[];
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

const CHANNELS_AND_NONE: readonly (Channel | null)[] = [...CHANNELS, null];
const OWN_BLOCK: readonly Belonging[] = ['of-own-block', 'of-own-block-and-body'];
const OWN_BODY: readonly Belonging[] = ['of-own-body', 'of-own-block-and-body'];
const BELONGINGS: readonly Belonging[] = ['of-others', 'of-own-block', 'of-own-body', 'of-own-block-and-body'];

/**
 * Compares two charters over every action, concern, channel and belonging: what one has and the other lacks, both ways.
 *
 * Duties and rights count alike, those of somebody outside among them; each is named with its kind, its party and its
 * clauses. What reaches only the own block or body is less than what reaches everything: which blocks and bodies there are
 * is each charter's own and not compared. An action and concern is told once for all channels that differ in the same things.
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
  const extent = CHANNELS_AND_NONE.some((channel) => thingsOf(other, channel).length > 0) ? 'part' : 'whole';
  const places = placesBy((channel) => {
    const reached = thingsOf(other, channel);
    return thingsOf(having, channel).filter((thing) => !reached.includes(thing));
  });
  return places.map((place) => ({ ...asked, ...place, extent, by: reaching(having, place) }));
}

function shared(asked: Cell, one: readonly Given[], other: readonly Given[]): readonly CharterMatch[] {
  const places = placesBy((channel) => {
    const reached = thingsOf(other, channel);
    return thingsOf(one, channel).filter((thing) => reached.includes(thing));
  });
  return places.map((place) => ({ ...asked, ...place, first: reaching(one, place), second: reaching(other, place) }));
}

type Place = Pick<CharterMatch, 'channels' | 'things'>;

/** Puts the channels together that have the same things; those without any are left out. */
function placesBy(thingsIn: (channel: Channel | null) => readonly Belonging[]): readonly Place[] {
  const places = new Map<string, { readonly channels: (Channel | null)[]; readonly things: readonly Belonging[] }>();
  for (const channel of CHANNELS_AND_NONE) {
    const things = thingsIn(channel);
    const known = places.get(things.join());
    if (known !== undefined) known.channels.push(channel);
    else if (things.length > 0) places.set(things.join(), { channels: [channel], things });
  }
  return [...places.values()];
}

function thingsOf(given: readonly Given[], channel: Channel | null): readonly Belonging[] {
  return BELONGINGS.filter((thing) => given.some((grant) => isReached(grant, channel, thing)));
}

function reaching(given: readonly Given[], { channels, things }: Place): readonly GivenBy[] {
  return given
    .filter((grant) => channels.some((channel) => things.some((thing) => isReached(grant, channel, thing))))
    .map(({ id, kind, party, because }) => ({ id, kind, party, because }));
}

function isReached({ reach }: Given, channel: Channel | null, thing: Belonging): boolean {
  const inBlock = reach.ownBlock !== true || OWN_BLOCK.includes(thing);
  const inBody = reach.ownBody !== true || OWN_BODY.includes(thing);
  return takesSystem(reach.systems, channel ?? undefined) && inBlock && inBody;
}

function givenIn({ duties, rights }: Charter): readonly Given[] {
  return [
    ...duties.map(({ owedBy, ...duty }): Given => ({ ...duty, kind: 'duty', party: owedBy })),
    ...rights.map(({ heldBy, ...right }): Given => ({ ...right, kind: 'right', party: heldBy })),
  ];
}
