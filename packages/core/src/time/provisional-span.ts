import type { CalendarYear } from './calendar-year.ts';
import { dayOf, type CivilDate } from './civil-date.ts';
import type { Span } from './stretch.ts';
import { atClock } from './wall-clock.ts';
import type { ZoneTable } from './zone.ts';

/** Finds the spans of the years that are provisional, by the midnights of a zone. */
export function provisionalSpans(years: readonly CalendarYear[], clocks: ZoneTable): readonly Span[] {
  return years
    .filter(({ provisional }) => provisional)
    .map(({ year }) => ({
      from: midnight(dayOf({ year, month: 1, day: 1 }), clocks),
      until: midnight(dayAfter(year), clocks),
    }));
}

/** Tells whether the time between two moments, both included, reaches into one of some spans. */
export function reachesInto(spans: readonly Span[], first: number, last: number): boolean {
  let at = 0;
  while (at < spans.length && !meets(spans[at] as Span, first, last)) at += 1;
  return at < spans.length;
}

function meets({ from, until }: Span, first: number, last: number): boolean {
  return first < until && last >= from;
}

function dayAfter(year: number): number {
  return (dayOf({ year, month: 12, day: 31 }) as CivilDate) + 1;
}

function midnight(date: number | null, clocks: ZoneTable): Span['from'] {
  return atClock(clocks, date as CivilDate, 0);
}
