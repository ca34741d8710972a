import { bench, describe } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { addWorkingMinutes } from '../time/working-time.ts';
import { clocksAt } from './clocks-at.ts';
import { CALENDAR, EIGHT_EVENTS, LAST_LOOK, PACK, REGISTERED } from './rule-pack.fixture.ts';

// Budget: the full set of clocks of an appeal with eight events within 20 times one addWorkingMinutes a clock.
const FACTS = { calendar: CALENDAR, asOf: LAST_LOOK };
const CLOCKS = 5;
// one moment again and again is found by a search that the processor knows by heart
const MOMENTS = Array.from(
  { length: 20 * CLOCKS },
  (_, index) => (CALENDAR.span.from + index * 600_000_000) as Instant,
);
/** What was counted is kept, so that no loop is thrown away as useless. */
export let sink = 0;

describe('the full set of clocks of an appeal with eight events', () => {
  bench('twenty addWorkingMinutes a clock', () => {
    for (let count = 0; count < 20 * CLOCKS; count += 1) {
      const due = addWorkingMinutes(REGISTERED.occurredAt, 540, CALENDAR);
      if (due.ok) sink += due.value;
    }
  });

  bench('twenty addWorkingMinutes a clock, each from a moment of its own', () => {
    for (let count = 0; count < 20 * CLOCKS; count += 1) {
      const due = addWorkingMinutes(MOMENTS[count] as Instant, 540, CALENDAR);
      if (due.ok) sink += due.value;
    }
  });

  bench('clocksAt', () => {
    const clocks = clocksAt(EIGHT_EVENTS, PACK, FACTS);
    if (clocks.ok) sink += clocks.value.length;
  });
});
