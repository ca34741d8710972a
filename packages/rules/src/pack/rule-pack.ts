import {
  byFact,
  refuse,
  success,
  type CivilDate,
  type ClockRule,
  type DayOffReading,
  type DueStep,
  type EventKind,
  type Ground,
  type Result,
  type TermUnit,
} from '@otklik/core';

/** A clock as its pack holds it: the reading of a day off is chosen when the clock is taken out. */
export interface PackClock {
  readonly id: string;
  readonly title: string;
  readonly starts: EventKind;
  readonly unit: TermUnit;
  readonly count: number;
  /** What each kind of step rests on, the shift over a day off apart. */
  readonly because: Readonly<Record<Exclude<DueStep['kind'], 'skip-day-off'>, readonly Ground[]>>;
}

/** Rules of one act, or of one setting, with the time they are in force. */
export interface RulePack {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly inForce: { readonly from: CivilDate; readonly until: CivilDate | null };
  readonly clocks: readonly PackClock[];
  /** What a last day that is a day off does when nobody says otherwise, and what each reading rests on. */
  readonly dayOff: {
    readonly usual: DayOffReading;
    readonly because: Readonly<Record<DayOffReading, readonly Ground[]>>;
  };
}

/** Why a pack gives no clock. */
export type PackRefusal =
  | { readonly kind: 'unknown-clock'; readonly pack: string; readonly clock: string; readonly known: readonly string[] }
  | {
      readonly kind: 'not-in-force';
      readonly pack: string;
      readonly on: CivilDate;
      readonly from: CivilDate;
      readonly until: CivilDate | null;
    };

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
 * @assumption day-off-moves-forward
 * @assumption day-off-moves-backward
 * @assumption day-off-stays
 * @example
 * const rule = unwrap(clockOf(LAW_59, { clock: 'consideration', on: day('2026-04-09') }))
 * rule.term //=> { unit: 'calendar-day', count: 30, dayOff: 'forward' }
 * clockOf(LAW_59, { clock: 'acknowledgement', on: day('2026-04-09') }).ok //=> false
 */
export function clockOf(pack: RulePack, question: ClockQuestion): Result<ClockRule, PackRefusal> {
  const { clock, on } = question;
  const { from, until } = pack.inForce;
  if (on < from || (until !== null && on > until))
    return refuse({ kind: 'not-in-force', pack: pack.id, on, from, until });
  const found = pack.clocks.find(({ id }) => id === clock);
  if (found === undefined)
    return refuse({ kind: 'unknown-clock', pack: pack.id, clock, known: pack.clocks.map(({ id }) => id) });
  const dayOff = found.unit === 'calendar-day' ? (question.dayOff ?? pack.dayOff.usual) : 'stay';
  const because = {
    ...found.because,
    'skip-day-off': [byFact('day-off-reading', dayOff), ...pack.dayOff.because[dayOff]],
  };
  return success({
    id: found.id,
    starts: found.starts,
    term: { unit: found.unit, count: found.count, dayOff },
    because,
  });
}
