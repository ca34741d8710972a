import type { AppealEvent } from '../appeal/appeal-event.ts';
import { success, type Result } from '../basis/result.ts';
import type { Decision } from '../source/decision.ts';
import type { Clock } from './clock.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import { groundsOf } from './clock-grounds.ts';
import { readRun } from './reading.ts';
import { caseAt } from './running.ts';
import { runningOf } from './running-of.ts';
import type { RulePack } from './rule-pack.ts';

/**
 * Reads every clock of a pack that an appeal has started, and explains each deadline step by step.
 *
 * @param log - The events of one appeal.
 * @param pack - The rules.
 * @param facts - The calendar, the moment asked about, and the moment of knowledge.
 * @returns Each clock as `clocksAt` gives it, with the steps to its last moment: day zero, the term, extensions, what did
 * not count, days off. Each step starts where the one before it ended. Facts of the case stand before them: an extension
 * of a clock that is no more one for the item (`extension-lost`), the channel if the act had closed it (`closed-channel`).
 * @refuses `out-of-turn` — an event that cannot happen at the stage of the case.
 * @refuses `extension-refused` — an extension that the pack does not allow.
 * @refuses `not-an-instant` — a moment that is no whole number, such as NaN.
 * @refuses `not-a-question` — the number of the question is no whole number from one.
 * @refuses `impossible-pack` — a number of the pack is none, such as NaN.
 * @refuses `another-edition` — the case is pinned to another edition of the pack.
 * @refuses `not-in-force` — the pack was not in force when the case came in.
 * @refuses `outside-calendar` — an event, the moment asked about or a deadline leaves the calendar.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = (text) => ({ appeal: 'A-1', id: text, occurredAt: moment(text, msk), recordedAt: moment(text, msk) })
 * const log = [
 *   { ...at('2026-04-09T10:00'), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
 *   { ...at('2026-04-09T10:05'), kind: 'registered' },
 *   { ...at('2026-05-05T10:00'), kind: 'extended', pack: 'fz-59', clock: 'consideration', count: 10, by: 'head' },
 * ]
 * const [, { grounds }] = unwrap(explainClocks(log, LAW_59, { calendar, asOf: moment('2026-05-06T12:00', msk) }))
 * grounds.flatMap(({ kind, name }) => (kind === 'step' ? [name] : [])) //=> ['day-zero', 'count-days', 'extend', 'end-of-day']
 */
export function explainClocks(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly Decision<Clock>[], ClockRefusal> {
  const fold = caseAt(log, pack, facts);
  if (!fold.ok) return fold;
  const decisions: Decision<Clock>[] = [];
  for (const one of runningOf(fold.value, pack, facts)) {
    const clock = readRun(one);
    if (!clock.ok) return clock;
    const grounds = groundsOf(one, clock.value.term, fold.value);
    if (!grounds.ok) return grounds;
    decisions.push({ answer: clock.value, grounds: grounds.value });
  }
  return success(decisions);
}
