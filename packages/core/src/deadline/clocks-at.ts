import type { AppealEvent } from '../appeal/appeal-event.ts';
import type { Result } from '../basis/result.ts';
import type { Clock } from './clock.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import { readAll } from './reading.ts';
import { runningAt } from './running.ts';
import type { RulePack } from './rule-pack.ts';

/**
 * Reads every clock of a pack that an appeal has started.
 *
 * A fold over the appeal's history: events may come late, twice and in any order, and what `strayIn` names does not count,
 * such as an event of another appeal. A clock that does not apply to the
 * item is left out, and so is a general one where its exception applies.
 *
 * @param log - The events of one appeal.
 * @param pack - The rules; in the edition that the case is pinned to, if it is.
 * @param facts - The calendar, the moment asked about, and the moment of knowledge.
 * @returns The clocks in the order of the pack, none before anything happened.
 * @refuses `out-of-turn` — an event that cannot happen at the stage of the case.
 * @refuses `extension-refused` — an extension that the pack does not allow.
 * @refuses `not-an-instant` — a moment that is no whole number, such as NaN.
 * @refuses `not-a-question` — the number of the question is no whole number from one.
 * @refuses `impossible-pack` — a number of the pack is none, such as NaN.
 * @refuses `another-edition` — the case is pinned to another edition of the pack.
 * @refuses `not-in-force` — the pack was not in force when the case came in, and the case is not pinned to it.
 * @refuses `outside-calendar` — an event, the moment asked about or a deadline leaves the calendar.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = (text) => ({ appeal: 'A-1', id: text, occurredAt: moment(text, msk), recordedAt: moment(text, msk) })
 * const log = [
 *   { ...at('2026-04-09T10:00'), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
 *   { ...at('2026-04-10T10:00'), kind: 'registered' },
 * ]
 * const clocks = unwrap(clocksAt(log, LAW_59, { calendar, asOf: moment('2026-04-20T12:00', msk) }))
 * clocks.map(({ clock, state }) => [clock, state]) //=> [['registration', 'stopped-in-time'], ['consideration', 'running']]
 * clocks[1].spent //=> 10
 * clocks[1].remaining //=> 20
 * formatMoment(clocks[1].next[0].latestSafe, msk) //=> '2026-05-08T16:00:00+03:00'
 */
export function clocksAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly Clock[], ClockRefusal> {
  const running = runningAt(log, pack, facts);
  return running.ok ? readAll(running.value) : running;
}
