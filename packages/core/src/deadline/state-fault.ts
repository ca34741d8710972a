import { isWithin } from '../time/stretch.ts';
import { localDay } from '../time/working-calendar.ts';
import type { OutsideCalendar } from '../time/working-time.ts';
import { readFault } from './asked-fault.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import type { RulePack } from './rule-pack.ts';
import { replayByPack, replayToRead, type Latest, type WantsReplay } from './wants-replay.ts';

/** Says why a state that is made event by event cannot be read by a pack, as a fold of its events would be refused. */
export function stateFault(fold: ClockFold, pack: RulePack, facts: ClockFacts): ClockRefusal | WantsReplay | null {
  return (
    replayByPack(fold, pack) ??
    readFault(pack, facts) ??
    replayToRead(fold.latest, facts) ??
    strayFault(fold.latest, facts) ??
    editionFault(fold, pack, facts)
  );
}

/** Events come in order and none after the moment asked about: if any stands outside the calendar, the first does. */
function strayFault(latest: Latest | null, { calendar: { span } }: ClockFacts): OutsideCalendar | null {
  if (latest === null || isWithin(span, latest.first)) return null;
  return { kind: 'outside-calendar', ...span, asked: latest.first };
}

/** Says why a case does not go by an edition: it is pinned to another, or came in when this one was not in force. */
export function editionFault(
  { pinned, arrived }: ClockFold,
  pack: RulePack,
  { calendar }: ClockFacts,
): ClockRefusal | null {
  if (pinned === pack.edition || arrived === null) return null;
  if (pinned !== null) return { kind: 'another-edition', pack: pack.id, pinned, given: pack.edition };
  const { from, until } = pack.inForce;
  const on = localDay(calendar, arrived);
  return on < from || (until !== null && on > until) ? { kind: 'not-in-force', pack: pack.id, on, from, until } : null;
}
