import { bench, describe } from 'vitest';
import { addWorkingMinutes } from '../time/working-time.ts';
import { clocksAt } from './clocks-at.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';

// Budget: the full set of clocks of an appeal with eight events within 20 times one addWorkingMinutes a clock.
const LOG = [
  RECEIVED,
  REGISTERED,
  happened('2026-04-09T11:00', { kind: 'assigned', question: 1, body: 'Комитет ЖКХ' }),
  happened('2026-04-09T15:00', { kind: 'answered', question: 1, outcome: 'interim' }),
  happened('2026-04-10T10:00', { kind: 'paused', reason: 'applicant' }),
  happened('2026-04-14T10:00', { kind: 'resumed' }),
  happened('2026-04-20T10:00', { kind: 'draft-sent', question: 1 }),
  happened('2026-04-21T10:00', { kind: 'answered', question: 1, outcome: 'solved' }),
];
const FACTS = { calendar: CALENDAR, asOf: at('2026-04-22T10:00') };
const CLOCKS = 5;
/** What was counted is kept, so that no loop is thrown away as useless. */
export let sink = 0;

describe('the full set of clocks of an appeal with eight events', () => {
  bench('twenty addWorkingMinutes a clock', () => {
    for (let count = 0; count < 20 * CLOCKS; count += 1) {
      const due = addWorkingMinutes(REGISTERED.occurredAt, 540, CALENDAR);
      if (due.ok) sink += due.value;
    }
  });

  bench('clocksAt', () => {
    const clocks = clocksAt(LOG, PACK, FACTS);
    if (clocks.ok) sink += clocks.value.length;
  });
});
