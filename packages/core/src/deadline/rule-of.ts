import { byFact, type Ground } from '../source/decision.ts';
import { countsDays, readsDayOff, type DayOffReading } from '../time/term.ts';
import type { ClockRule } from './clock-rule.ts';
import type { PackClock, RulePack } from './rule-pack.ts';

/**
 * Takes one clock of a pack as a plain rule, with one reading of a day off fixed in it.
 *
 * @param pack - The rules.
 * @param clock - One of its clocks.
 * @param dayOff - The reading; the pack's usual one when left out. Only calendar days, months and no working days at all have one.
 * @returns The rule, ready for `clockDue` and `explainClockDue`.
 * @example
 * ruleOf(LAW_59, LAW_59.clocks[0], 'stay').term //=> { unit: 'calendar-day', count: 3, dayOff: 'stay' }
 */
export function ruleOf(pack: RulePack, clock: PackClock, dayOff: DayOffReading = pack.dayOff.usual): ClockRule {
  const { id, starts, unit, count, because } = clock;
  const reading = readsDayOff(unit, count) ? dayOff : 'stay';
  return {
    id,
    starts: starts.event,
    term: { unit, count, dayOff: reading },
    because: {
      ...pack.counting,
      'count-days': countsDays(unit) ? because : [],
      'count-time': countsDays(unit) ? [] : because,
      'skip-day-off': [byFact('day-off-reading', reading), ...groundsOf(pack, reading)],
    },
  };
}

/** A reading that types did not hold back has none; the term that bears it is refused when it is counted. */
function groundsOf({ dayOff }: RulePack, reading: DayOffReading): readonly Ground[] {
  return Object.hasOwn(dayOff.because, reading) ? dayOff.because[reading] : [];
}
