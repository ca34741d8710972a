import type { AppealEvent } from '../appeal/appeal-event.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { byFact, type Decision, type Ground } from '../source/decision.ts';
import type { Due } from '../time/due.ts';
import type { Clock } from './clock.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import { readAll } from './reading.ts';
import { unpinnedAt } from './running.ts';
import type { RulePack } from './rule-pack.ts';

/** A clock before and after a move to another edition; `null` where an edition has no such clock for the case. */
export interface MovedClock {
  readonly clock: string;
  readonly before: Due | null;
  readonly after: Due | null;
}

/** The edition that a case leaves and the one that it goes to. */
export interface Editions {
  readonly from: RulePack;
  readonly to: RulePack;
}

/** Why nothing was compared: the two are no editions of one pack. */
export interface OtherPacks {
  readonly kind: 'other-packs';
  readonly from: string;
  readonly to: string;
}

/**
 * Compares the deadlines of a case by two editions of a pack, whichever it is pinned to.
 *
 * An extension is judged as `clocksAt` judges it: by the edition that the case was pinned to then, and where it was pinned
 * to none, by each of the two.
 *
 * @param log - The events of the appeal.
 * @param editions - The edition that the case leaves and the one that it goes to.
 * @param facts - The calendar, the moment asked about, and the moment of knowledge.
 * @returns The clocks that differ, with one step a deadline that moves, and the facts of each clock that only one edition has.
 * @refuses `other-packs` — the two are no editions of one pack.
 * @refuses `out-of-turn` — an event that cannot happen at the stage of the case.
 * @refuses `extension-refused` — an extension that one of the editions does not allow, granted while the case was pinned to none.
 * @refuses `not-an-instant` — a moment that is no whole number.
 * @refuses `not-a-question` — the number of the question is no whole number from one.
 * @refuses `impossible-pack` — a number of the pack is none, such as NaN.
 * @refuses `outside-calendar` — a moment or a deadline leaves the calendar.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = (text) => ({ appeal: 'A-1', id: text, occurredAt: moment(text, msk), recordedAt: moment(text, msk) })
 * const log = [
 *   { ...at('2026-04-09T10:00'), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
 *   { ...at('2026-04-09T10:05'), kind: 'registered' },
 * ]
 * const faster = { ...LAW_59, edition: 'faster', clocks: LAW_59.clocks.map((clock) => ({ ...clock, count: Math.min(clock.count, 20) })) }
 * const { answer } = unwrap(explainMove(log, { from: LAW_59, to: faster }, { calendar, asOf: moment('2026-04-20T12:00', msk) }))
 * answer.map(({ clock, after }) => [clock, formatMoment(after.last, msk)]) //=> [['consideration', '2026-04-29T23:59:59+03:00']]
 */
export function explainMove(
  log: readonly AppealEvent[],
  editions: Editions,
  facts: ClockFacts,
): Result<Decision<readonly MovedClock[]>, ClockRefusal | OtherPacks> {
  const [from, to] = [editions.from.id, editions.to.id];
  if (from !== to) return refuse({ kind: 'other-packs', from, to });
  const before = clocksOf(log, editions.from, facts);
  if (!before.ok) return before;
  const after = clocksOf(log, editions.to, facts);
  if (!after.ok) return after;
  const ids = [...new Set([...before.value, ...after.value].map(({ clock }) => clock))];
  const answer = ids
    .map((clock) => ({ clock, before: dueIn(before.value, clock), after: dueIn(after.value, clock) }))
    .filter((moved) => moved.before?.last !== moved.after?.last);
  return success({ answer, grounds: answer.flatMap((moved) => moveOf(moved, editions)) });
}

function dueIn(clocks: readonly Clock[], id: string): Due | null {
  return clocks.find(({ clock }) => clock === id)?.due ?? null;
}

function clocksOf(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly Clock[], ClockRefusal> {
  const running = unpinnedAt(log, pack, facts);
  return running.ok ? readAll(running.value) : running;
}

function moveOf({ clock, before, after }: MovedClock, { from, to }: Editions): readonly Ground[] {
  const because = [from, to].flatMap((pack) => pack.clocks.find(({ id }) => id === clock)?.because ?? []);
  const facts = [byFact('edition', from.edition), byFact('new-edition', to.edition), ...because];
  if (before === null) return [byFact('clock-added', clock), ...facts];
  if (after === null) return [byFact('clock-dropped', clock), ...facts];
  const step = { kind: 'step', name: 'move', from: before.last, to: after.last, scale: 'instant' } as const;
  return [{ ...step, because: [byFact('clock', clock), ...facts] }];
}
