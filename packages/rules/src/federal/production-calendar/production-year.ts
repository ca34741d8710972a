import {
  addDays,
  byAssumption,
  byClause,
  day,
  dayParts,
  invariant,
  weekdayOf,
  type CalendarYear,
  type CivilDate,
  type Ground,
  type SpecialDay,
} from '@otklik/core';
import { statutoryHolidays } from './statute.ts';
import { dayOff, shortDays, statutoryTransfers, workedWeekend, type Transfer } from './transfer.ts';
import type { Move, PresidentialDays, YearDecree } from './year-decree.ts';

/**
 * Derives a year's production calendar from the Labour Code and the decree on its days off.
 *
 * The decree holds only its moves; holidays, moves by the Code itself and short days follow from the Code. Of the
 * weekend days that fall on 1-8 January only those that the decree names are moved.
 *
 * @param decree - What the decree says; a move that does not lead from a weekend to a working day breaks the invariant.
 * @returns The year with the grounds of every special day.
 * @clause tk-rf ст. 112 ч. 1
 * @clause tk-rf ст. 112 ч. 2
 * @clause tk-rf ст. 112 ч. 5
 * @clause tk-rf ст. 95 ч. 1
 * @clause order-588n п. 1
 * @assumption presidential-days-stay-working
 * @example
 * const year = productionYear({ year: 2026, act: 'pp-rf-1466-2025', at: 'п. 1', grade: 'B', moves: [['2026-01-03', '2026-01-09']], presidential: [] })
 * dayIn(year, day('2026-01-09')).kind //=> 'transferred-day-off'
 * dayIn(year, day('2026-05-11')).kind //=> 'transferred-day-off'
 * dayIn(year, day('2026-05-08')).kind //=> 'short'
 */
export function productionYear(decree: YearDecree): CalendarYear {
  const source = byClause(decree.act, decree.at, decree.grade);
  const presidential = decree.presidential.flatMap(presidentialDays);
  const policy = presidential.length > 0 ? [byAssumption('presidential-days-stay-working')] : [];
  return {
    year: decree.year,
    provisional: false,
    days: specialDays(decree.year, transfersBy(decree, source)),
    presidential,
    because: [byClause('tk-rf', 'ст. 112', 'B'), source, ...policy],
  };
}

/**
 * Derives a year that has no decree yet from the Labour Code alone.
 *
 * @param year - The year, 1 to 9999; anything else breaks the invariant.
 * @returns The year, marked provisional: the decree will move the days off that fall on 1-8 January.
 * @clause tk-rf ст. 112
 * @assumption year-without-decree
 * @example
 * provisionalYear(2028).provisional //=> true
 * dayIn(provisionalYear(2028), day('2028-06-12')).kind //=> 'holiday'
 */
export function provisionalYear(year: number): CalendarYear {
  invariant(Number.isInteger(year) && year >= 1 && year <= 9999, `a year from 1 to 9999; got ${String(year)}`);
  const because = [byClause('tk-rf', 'ст. 112', 'B'), byAssumption('year-without-decree')];
  return { year, provisional: true, days: specialDays(year, []), presidential: [], because };
}

function transfersBy(decree: YearDecree, source: Ground): readonly Transfer[] {
  const holidays = new Set(statutoryHolidays(decree.year).map(({ date }) => date));
  return decree.moves.map(([from, to]: Move): Transfer => {
    const move = { from: day(from), to: day(to) };
    const sound = weekdayOf(move.from) > 5 && weekdayOf(move.to) <= 5 && !holidays.has(move.to);
    invariant(sound, `a move from a weekend day to a working day; got ${from} to ${to}`);
    return { ...move, because: [byClause('tk-rf', `ст. 112 ч. ${partOf(move.from)}`, 'B'), source] };
  });
}

/** Part 2 lets the Government move weekend days of 1-8 January; any other move is for a rational use of days off. */
function partOf(from: CivilDate): 2 | 5 {
  return dayParts(from).month === 1 ? 2 : 5;
}

function specialDays(year: number, byDecree: readonly Transfer[]): readonly SpecialDay[] {
  const holidays = statutoryHolidays(year);
  const worked = byDecree.filter(({ from }) => !holidays.some(({ date }) => date === from)).map(workedWeekend);
  const transfers = [...byDecree, ...statutoryTransfers(holidays, byDecree)];
  const off = [...holidays, ...transfers.map(dayOff)];
  return [...off, ...worked, ...shortDays(year, off)].toSorted((a, b) => a.date - b.date);
}

function presidentialDays({ act, at, grade, days }: PresidentialDays): readonly SpecialDay[] {
  const [first, last] = [day(days[0]), day(days[1])];
  const because = [byClause(act, at, grade)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    date: addDays(first, index),
    kind: 'presidential-non-working',
    shortened: false,
    worksAs: null,
    because,
  }));
}
