import type { Ground } from '../source/decision.ts';
import { dayIn, isWorked, type CalendarYear, type SpecialDay } from './calendar-year.ts';

/** Which of two days wins when one is worked and the other is not. */
export type Prevailing = 'off' | 'worked';

/** Puts together the years that two calendars share: each special day of either, with the grounds of both. */
export function combinedYears(
  a: readonly CalendarYear[],
  b: readonly CalendarYear[],
  prevailing: Prevailing,
): readonly CalendarYear[] {
  return a.flatMap((year) => {
    const other = b.find((found) => found.year === year.year);
    return other === undefined ? [] : [combinedYear(year, other, prevailing)];
  });
}

function combinedYear(a: CalendarYear, b: CalendarYear, prevailing: Prevailing): CalendarYear {
  const dates = [...new Set([...a.days, ...b.days].map(({ date }) => date))].toSorted((x, y) => x - y);
  return {
    year: a.year,
    provisional: a.provisional || b.provisional,
    days: dates.map((date) => combinedDay(dayIn(a, date), dayIn(b, date), prevailing)),
    presidential: a.presidential.filter(({ date }) => b.presidential.some((found) => found.date === date)),
    because: together(a.because, b.because),
  };
}

function combinedDay(a: SpecialDay, b: SpecialDay, prevailing: Prevailing): SpecialDay {
  const because = together(a.because, b.because);
  if (isWorked(a.kind) === isWorked(b.kind)) return { ...plainerLast(a, b), because };
  return { ...(isWorked(a.kind) === (prevailing === 'worked') ? a : b), because };
}

/** Of two days that are both worked or both off, the one that more is said about. */
function plainerLast(a: SpecialDay, b: SpecialDay): SpecialDay {
  return a.kind === 'working' || a.kind === 'weekend' ? b : a;
}

function together(a: readonly Ground[], b: readonly Ground[]): readonly Ground[] {
  const known = new Set(a.map((ground) => JSON.stringify(ground)));
  return [...a, ...b.filter((ground) => !known.has(JSON.stringify(ground)))];
}
