import type { AppealEvent } from '../appeal/appeal-event.ts';
import { success, type Result } from '../basis/result.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import { lostIn, type ExtensionRefused } from './extension.ts';
import type { RulePack } from './rule-pack.ts';
import { caseAt } from './running.ts';

/**
 * Names the extensions that no clock of an appeal has any more.
 *
 * A clock was lengthened, and then turned out to be none for the item: it was found to be of another matter, say. The
 * clocks that are its own are read as ever; what was granted is told here, and by `explainClocks` as the fact `extension-lost`.
 *
 * @param log - The events of one appeal.
 * @param pack - The rules.
 * @param facts - The calendar, the moment asked about, and the moment of knowledge.
 * @returns What would be said of each such extension if it were granted now, in the order of the pack; none as a rule.
 * @refuses `out-of-turn` — an event that cannot happen at the stage of the case.
 * @refuses `extension-refused` — an extension that the pack did not allow when it was granted.
 * @refuses `not-an-instant` — a moment that is no whole number, such as NaN.
 * @refuses `not-a-question` — the number of the question is no whole number from one.
 * @refuses `impossible-pack` — a number of the pack is none, such as NaN.
 * @refuses `another-edition` — the case is pinned to another edition of the pack.
 * @refuses `not-in-force` — the pack was not in force when the case came in.
 * @refuses `outside-calendar` — an event or the moment asked about leaves the calendar.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = (text) => ({ appeal: 'A-1', id: text, occurredAt: moment(text, msk), recordedAt: moment(text, msk) })
 * const log = [
 *   { ...at('2026-04-09T10:00'), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
 *   { ...at('2026-04-09T10:05'), kind: 'registered' },
 *   { ...at('2026-05-05T10:00'), kind: 'extended', pack: 'fz-59', clock: 'consideration', count: 10, by: 'head' },
 *   { ...at('2026-05-06T10:00'), kind: 'qualified', matter: 'court-decision' },
 * ]
 * const facts = { calendar, asOf: moment('2026-05-06T12:00', msk) }
 * unwrap(lostExtensions(log, LAW_59, facts)).map(({ clock, event, why }) => [clock, event, why])
 * //=> [['consideration', '2026-05-05T10:00', 'not-running']]
 * unwrap(clocksAt(log, LAW_59, facts)).map(({ clock }) => clock) //=> ['registration', 'court-decision']
 */
export function lostExtensions(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly ExtensionRefused[], ClockRefusal> {
  const fold = caseAt(log, pack, facts);
  return fold.ok ? success(lostIn(fold.value, pack)) : fold;
}
