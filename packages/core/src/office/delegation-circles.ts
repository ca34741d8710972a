import type { CivilDate } from '../time/civil-date.ts';
import type { AppointmentIssue } from './appointment-issue.ts';
import type { Centre, Delegation } from './centre.ts';
import { holdsOn } from './entitlement.ts';

/** One thing handed from one holder to another. */
interface Hand {
  readonly delegation: string;
  readonly from: string;
  readonly to: string;
}

/** Finds what is handed round to whoever handed it over: each circle once, told from its first delegation and on its first day. */
export function circlesOf(centre: Centre): readonly AppointmentIssue[] {
  const { delegations } = centre;
  const things = [...new Set(delegations.flatMap(({ entrusted }) => entrusted))];
  const days = [...new Set(delegations.map(({ from }) => from))].toSorted((a, b) => a - b);
  const all = things.flatMap((grant) =>
    days.flatMap((on) =>
      circlesIn(handsOn(centre, grant, on)).map((circle): AppointmentIssue => {
        const path = ['delegations', delegations.findIndex(({ id }) => id === circle[0])];
        return { kind: 'delegation-circle', grant, delegations: circle, on, path };
      }),
    ),
  );
  const keys = all.map((issue) => JSON.stringify({ ...issue, on: null }));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** Who hands a thing to whom on a day. */
function handsOn({ appointments, delegations }: Centre, grant: string, on: CivilDate): readonly Hand[] {
  const given = (delegation: Delegation): readonly Hand[] => {
    const of = appointments.find(({ id }) => id === delegation.of);
    return of === undefined ? [] : [{ delegation: delegation.id, from: of.holder, to: delegation.to }];
  };
  return delegations
    .filter((delegation) => delegation.entrusted.includes(grant) && holdsOn(delegation, on))
    .flatMap(given);
}

/** From each delegation the shortest way back to whoever handed it over, when no earlier one stands in it. */
function circlesIn(hands: readonly Hand[]): readonly (readonly string[])[] {
  return hands.flatMap((first, index) => {
    const way = wayBack(first, hands.slice(index));
    return way === null ? [] : [way.map(({ delegation }) => delegation)];
  });
}

function wayBack(first: Hand, hands: readonly Hand[]): readonly Hand[] | null {
  const seen = new Set([first.to]);
  let ways: readonly (readonly Hand[])[] = [[first]];
  while (ways.length > 0) {
    const back = ways.find((way) => way.at(-1)?.to === first.from);
    if (back !== undefined) return back;
    ways = ways.flatMap((way) => onward(way, hands, seen));
  }
  return null;
}

function onward(way: readonly Hand[], hands: readonly Hand[], seen: Set<string>): readonly (readonly Hand[])[] {
  const next = hands.filter(({ from, to }) => from === way.at(-1)?.to && !seen.has(to));
  for (const { to } of next) seen.add(to);
  return next.map((hand) => [...way, hand]);
}
