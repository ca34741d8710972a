import { refuse, type Result } from '../basis/result.ts';
import type { Clock } from './clock.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import { readAll } from './reading.ts';
import { runningOf } from './running-of.ts';
import type { RulePack } from './rule-pack.ts';
import { stateFault } from './state-fault.ts';
import type { WantsReplay } from './wants-replay.ts';

/**
 * Reads the clocks of a state that was made event by event, as a host does that keeps it between events.
 *
 * @param fold - The state after the events so far.
 * @param pack - The rules that it was begun with.
 * @param facts - The calendar and the moment asked about; nothing may have happened after it.
 * @returns The same as `clocksAt` of the same events.
 * @refuses `not-a-question` — the number of the question is no whole number from one.
 * @refuses `impossible-pack` — a number of the pack is none, such as NaN.
 * @refuses `another-edition` — the case is pinned to another edition of the pack.
 * @refuses `not-in-force` — the pack was not in force when the case came in.
 * @refuses `extension-refused` — an extension came after the last moment.
 * @refuses `wants-replay` — the state was begun with another pack or edition, or a moment before the last event was asked about, or one question of several.
 * @refuses `outside-calendar` — an event, the moment asked about or a deadline leaves the calendar.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * readClocks(beginClocks(LAW_59), LAW_59, { calendar, asOf: moment('2026-04-20T12:00', msk) }) //=> { ok: true, value: [] }
 */
export function readClocks(
  fold: ClockFold,
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly Clock[], ClockRefusal | WantsReplay> {
  const fault = stateFault(fold, pack, facts);
  if (fault !== null) return refuse(fault);
  return readAll(runningOf(fold, pack, facts));
}
