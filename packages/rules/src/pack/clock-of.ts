import {
  refuse,
  ruleOf,
  success,
  termFault,
  type CivilDate,
  type ClockRule,
  type DayOffReading,
  type ImpossibleTerm,
  type NotAChoice,
  type NotADay,
  type NotInForce,
  type Result,
  type RulePack,
} from '@otklik/core';

/** A clock that a pack has not. */
export interface UnknownClock {
  readonly kind: 'unknown-clock';
  readonly pack: string;
  readonly clock: string;
  readonly known: readonly string[];
}

/** Why a pack gives no clock. */
export type PackRefusal = UnknownClock | NotInForce | NotADay | NotAChoice | ImpossibleTerm;

/** Which clock is wanted, on which day, and by which reading of a day off; the pack's usual one when left out. */
export interface ClockQuestion {
  readonly clock: string;
  readonly on: CivilDate;
  readonly dayOff?: DayOffReading | undefined;
}

/**
 * Takes a clock out of a pack, with one reading of a day off fixed in it.
 *
 * @param pack - The rules.
 * @param question - Which clock, for an event of which day, by which reading.
 * @returns The clock rule, ready for `clockDue` and `explainClockDue`.
 * @refuses `unknown-clock` — the pack has no such clock.
 * @refuses `not-in-force` — the pack was not in force on that day.
 * @refuses `not-a-day` — the day is no whole number, such as NaN.
 * @refuses `not-a-choice` — the reading of a day off is none.
 * @refuses `impossible-term` — the pack counts by what is no number.
 * @assumption day-off-moves-forward
 * @assumption day-off-moves-backward
 * @assumption day-off-stays
 * @example
 * const rule = unwrap(clockOf(LAW_59, { clock: 'consideration', on: day('2026-04-09') }))
 * rule.term //=> { unit: 'calendar-day', count: 30, dayOff: 'forward' }
 * clockOf(LAW_59, { clock: 'acknowledgement', on: day('2026-04-09') }).ok //=> false
 */
export function clockOf(pack: RulePack, { clock, on, dayOff }: ClockQuestion): Result<ClockRule, PackRefusal> {
  if (!Number.isSafeInteger(on)) return refuse({ kind: 'not-a-day', text: String(on) });
  const { from, until } = pack.inForce;
  if (on < from || (until !== null && on > until))
    return refuse({ kind: 'not-in-force', pack: pack.id, on, from, until });
  const found = pack.clocks.find(({ id }) => id === clock);
  if (found === undefined)
    return refuse({ kind: 'unknown-clock', pack: pack.id, clock, known: pack.clocks.map(({ id }) => id) });
  const rule = ruleOf(pack, found, dayOff);
  const fault = termFault(rule.term);
  return fault === null ? success(rule) : refuse(fault);
}
