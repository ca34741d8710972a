import type { AppointmentIssue } from './appointment-issue.ts';
import type { Centre, Delegation } from './centre.ts';
import { holdsOn } from './entitlement.ts';

/** One thing handed from one holder to another. */
interface Hand {
  readonly delegation: Delegation;
  readonly from: string;
  readonly to: string;
}

/**
 * Finds what is handed round to whoever handed it over, each circle once: told from its first delegation and on its first day.
 *
 * Where circles share delegations some are told and not all of them; with those mended, the others are told.
 */
export function circlesOf({ appointments, delegations }: Centre): readonly AppointmentIssue[] {
  const holders = new Map(appointments.map(({ id, holder }) => [id, holder] as const));
  const place = new Map(delegations.map((delegation, index) => [delegation, index] as const));
  const hands = delegations.flatMap((delegation): readonly Hand[] => {
    const from = holders.get(delegation.of);
    return from === undefined ? [] : [{ delegation, from, to: delegation.to }];
  });
  return handedAlike(hands).flatMap(({ things, by }) => {
    const rounds = roundsOf(by);
    return things.flatMap((grant) => rounds.map((round) => issueOf(grant, round, place)));
  });
}

/** What is handed over by the same delegations is walked over once. */
function handedAlike(
  hands: readonly Hand[],
): readonly { readonly things: readonly string[]; readonly by: readonly Hand[] }[] {
  const things = [...new Set(hands.flatMap(({ delegation }) => delegation.entrusted))];
  const alike = new Map<string, { things: string[]; by: readonly Hand[] }>();
  for (const thing of things) {
    const by = hands.filter(({ delegation }) => delegation.entrusted.includes(thing));
    const key = JSON.stringify(by.map((hand) => hands.indexOf(hand)));
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { things: [thing], by });
    else known.things.push(thing);
  }
  return [...alike.values()];
}

function issueOf(grant: string, { circle, on }: Round, place: ReadonlyMap<Delegation, number>): AppointmentIssue {
  const first = Math.min(...circle.map(({ delegation }) => place.get(delegation) ?? 0));
  const start = circle.findIndex(({ delegation }) => place.get(delegation) === first);
  const delegations = [...circle.slice(start), ...circle.slice(0, start)].map(({ delegation }) => delegation.id);
  return { kind: 'delegation-circle', grant, delegations, on, path: ['delegations', first] };
}

interface Round {
  readonly circle: readonly Hand[];
  readonly on: Delegation['from'];
}

/** The circles of one thing, by the days on which something begins. */
function roundsOf(hands: readonly Hand[]): readonly Round[] {
  const days = [...new Set(hands.map(({ delegation }) => delegation.from))].toSorted((a, b) => a - b);
  const found = new Map<string, Round>();
  for (const on of days)
    for (const circle of circlesIn(hands.filter(({ delegation }) => holdsOn(delegation, on)))) {
      const key = JSON.stringify(circle.map(({ delegation }) => delegation.id).toSorted());
      if (!found.has(key)) found.set(key, { circle, on });
    }
  return [...found.values()];
}

/** Walks on from each holder once. */
function circlesIn(hands: readonly Hand[]): readonly (readonly Hand[])[] {
  const onward = new Map<string, Hand[]>();
  for (const hand of hands) onward.set(hand.from, [...(onward.get(hand.from) ?? []), hand]);
  const done = new Set<string>();
  return [...onward.keys()].flatMap((start) => (done.has(start) ? [] : circlesFrom(start, onward, done)));
}

/** Where a walk stands: how it came there, and how many hands of it were followed. */
interface Stand {
  readonly holder: string;
  readonly by: readonly Hand[];
  followed: number;
}

/** Follows every hand once, stepping back where none is left; one that leads back into the way closes a circle. */
function circlesFrom(
  start: string,
  onward: ReadonlyMap<string, readonly Hand[]>,
  done: Set<string>,
): readonly (readonly Hand[])[] {
  const circles: (readonly Hand[])[] = [];
  const way: Stand[] = [{ holder: start, by: [], followed: 0 }];
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const hand = onward.get(here.holder)?.[here.followed];
    here.followed += 1;
    if (hand === undefined) {
      done.add(here.holder);
      way.pop();
      continue;
    }
    const met = way.findIndex(({ holder }) => holder === hand.to);
    if (met !== -1) circles.push([...way.slice(met + 1).flatMap(({ by }) => by), hand]);
    else if (!done.has(hand.to)) way.push({ holder: hand.to, by: [hand], followed: 0 });
  }
  return circles;
}
