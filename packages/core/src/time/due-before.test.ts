import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byFact, type Step } from '../source/decision.ts';
import { bothReadings } from './both-readings.ts';
import { calendarIn } from './calendar.fixture.ts';
import { addDays, day, type CivilDate } from './civil-date.ts';
import { addMonths } from './civil-month.ts';
import { dueBefore, explainDueBefore } from './due-before.ts';
import { due } from './due.ts';
import { elapsed } from './elapsed.ts';
import { formatMoment, moment, type Instant } from './instant.ts';
import { endingAt } from './term-arithmetic.ts';
import { calendarDays, calendarMonths, clockHours, workingDays, workingHours, type Term } from './term.ts';
import { localDay, startOfDay } from './working-calendar.ts';
import { zone } from './zone.ts';

const MSK = zone('Europe/Moscow');
const CALENDAR = calendarIn('Europe/Moscow');

describe('not later than', () => {
  test('two working days before a Friday is the end of Wednesday', () => {
    expect(lastBefore('2026-05-22T15:00', workingDays(2))).toBe('2026-05-20T23:59:59+03:00');
  });

  test('two working days before a Wednesday after the May holidays is the end of the short Friday', () => {
    expect(lastBefore('2026-05-13T15:00', workingDays(2))).toBe('2026-05-08T23:59:59+03:00');
    const inOffice = endingAt(workingDays(2), 'end-of-operations');
    expect(lastBefore('2026-05-13T15:00', inOffice)).toBe('2026-05-08T16:29:59+03:00');
  });

  test('a working day before a day off is the working day before it', () => {
    expect(lastBefore('2026-05-09T15:00', workingDays(1))).toBe('2026-05-08T23:59:59+03:00');
  });

  test('three days before goes back, or forward to the event at most, or stays', () => {
    expect(lastBefore('2026-05-13T15:00', calendarDays(3, 'backward'))).toBe('2026-05-08T23:59:59+03:00');
    expect(lastBefore('2026-05-13T15:00', calendarDays(3, 'stay'))).toBe('2026-05-10T23:59:59+03:00');
    expect(lastBefore('2026-05-13T15:00', calendarDays(3, 'forward'))).toBe('2026-05-12T23:59:59+03:00');
    expect(lastBefore('2026-05-11T15:00', calendarDays(1, 'forward'))).toBe('2026-05-11T15:00:00+03:00');
  });

  test('a month before bears the same number, or is the last day of a shorter month', () => {
    expect(lastBefore('2026-05-20T15:00', calendarMonths(1, 'stay'))).toBe('2026-04-20T23:59:59+03:00');
    expect(lastBefore('2026-03-31T15:00', calendarMonths(1, 'stay'))).toBe('2026-02-28T23:59:59+03:00');
  });

  test('eight working hours before is the latest moment that leaves them whole', () => {
    expect(lastBefore('2026-05-12T12:00', workingHours(8))).toBe('2026-05-08T11:00:00+03:00');
    expect(lastBefore('2026-05-13T08:30', workingHours(8))).toBe('2026-05-12T08:30:00+03:00');
  });

  test('a day and night before is the same time on the day before', () => {
    expect(lastBefore('2026-05-10T15:00', clockHours(24))).toBe('2026-05-09T15:00:00+03:00');
  });

  test('no time before is the event itself', () => {
    expect(lastBefore('2026-05-13T15:00', workingDays(0))).toBe('2026-05-13T15:00:00+03:00');
  });
});

describe('the steps back', () => {
  test('name the days off on the way and what they were', () => {
    const found = explainDueBefore(moment('2026-05-13T15:00', MSK), calendarDays(3, 'backward'), CALENDAR);
    const steps = unwrap(found).grounds as readonly Step[];
    expect(steps.map(({ name }) => name)).toEqual([
      'day-of-event',
      'count-days-back',
      'skip-day-off',
      'skip-day-off',
      'end-of-day',
    ]);
    expect(steps[1]?.because).toEqual([byFact('unit', 'calendar-day'), byFact('count', 3)]);
    expect(steps[3]?.because).toEqual([byFact('day-kind', 'holiday')]);
  });
});

describe('a term before an event is refused', () => {
  const event = moment('2026-01-12T10:00', MSK);

  test.each([calendarDays(30, 'stay'), calendarMonths(1, 'stay'), workingDays(5), workingHours(50), clockHours(1000)])(
    'when it begins before the calendar: %o',
    (term) => {
      const refusal = { kind: 'outside-calendar', ...CALENDAR.span, asked: null };
      expect(dueBefore(event, term, CALENDAR)).toEqual({ ok: false, refusal });
      expect(explainDueBefore(event, term, CALENDAR)).toEqual({ ok: false, refusal });
    },
  );

  test('when the event lies outside, or the term is less than nothing', () => {
    const asked = CALENDAR.span.until;
    expect(dueBefore(asked, workingDays(1), CALENDAR)).toMatchObject({ refusal: { kind: 'outside-calendar', asked } });
    expect(dueBefore(event, { ...workingDays(1), count: -1 }, CALENDAR)).toMatchObject({
      refusal: { kind: 'impossible-term' },
    });
  });
});

describe('both readings of a term', () => {
  test('are one when the last day is worked', () => {
    const { legal, control } = unwrap(
      bothReadings(moment('2026-04-10T10:00', MSK), calendarDays(28, 'stay'), CALENDAR),
    );
    expect(legal).toEqual(control);
  });

  test('are refused together', () => {
    const late = moment('2027-12-20T10:00', MSK);
    expect(bothReadings(late, calendarDays(30, 'stay'), CALENDAR).ok).toBe(false);
  });
});

const events = fc
  .integer({ min: moment('2026-08-01T00:00', MSK), max: CALENDAR.span.until - 1 })
  .map((instant) => instant as Instant);
const dayOffs = fc.constantFrom('forward' as const, 'backward' as const, 'stay' as const);
const terms: fc.Arbitrary<Term> = fc
  .tuple(fc.nat(60), dayOffs, fc.constantFrom('midnight' as const, 'end-of-operations' as const))
  .chain(([count, dayOff, ends]) =>
    fc.constantFrom<Term>(
      endingAt(calendarDays(count, dayOff), ends),
      endingAt(calendarMonths(count % 4, dayOff), ends),
      endingAt(workingDays(count), ends),
      workingHours(count / 4),
      clockHours(count),
    ),
  );

describe('laws of counting back', () => {
  test('nothing is due after its event', () => {
    fc.assert(fc.property(events, terms, (event, term) => unwrap(dueBefore(event, term, CALENDAR)).last <= event));
  });

  test('a later event never asks for anything earlier', () => {
    fc.assert(
      fc.property(events, fc.nat(10 * 86_400_000), terms, (event, later, term) => {
        const next = Math.min(event + later, CALENDAR.span.until - 1) as Instant;
        return unwrap(dueBefore(event, term, CALENDAR)).last <= unwrap(dueBefore(next, term, CALENDAR)).last;
      }),
    );
  });

  test('a longer term never ends later', () => {
    fc.assert(
      fc.property(events, terms, fc.nat(3), (event, term, more) => {
        const longer = { ...term, count: term.count + more };
        return unwrap(dueBefore(event, longer, CALENDAR)).last <= unwrap(dueBefore(event, term, CALENDAR)).last;
      }),
    );
  });

  test('a walk from day to day finds the same last day', () => {
    fc.assert(
      fc.property(events, terms, (event, term) => {
        fc.pre(!term.unit.endsWith('minute'));
        const { last } = unwrap(dueBefore(event, term, CALENDAR));
        expect(localDay(CALENDAR, last)).toBe(walkedBack(localDay(CALENDAR, event), term));
      }),
    );
  });

  test('as much time lies between the last moment and the event as the term says', () => {
    fc.assert(
      fc.property(events, fc.nat(400), (event, quarters) => {
        for (const term of [workingHours(quarters / 4), clockHours(quarters / 4)]) {
          const { last } = unwrap(dueBefore(event, term, CALENDAR));
          expect(elapsed({ from: last, to: event }, term.unit, CALENDAR)).toEqual({ ok: true, value: term.count });
        }
      }),
    );
  });

  test('the steps lead from the event to the last moment without a gap, and the answer is the unexplained one', () => {
    fc.assert(
      fc.property(events, terms, (event, term) => {
        const { answer, grounds } = unwrap(explainDueBefore(event, term, CALENDAR));
        const steps = grounds as readonly Step[];
        expect(answer).toEqual(unwrap(dueBefore(event, term, CALENDAR)));
        expect(steps.map(({ from }) => from)).toEqual([event, ...steps.slice(0, -1).map(({ to }) => to)]);
        expect(steps.at(-1)?.to).toBe(answer.last);
      }),
    );
  });

  test('the steps add up to the last moment, and without any one that moves they do not', () => {
    fc.assert(
      fc.property(events, terms, (event, term) => {
        const { answer, grounds } = unwrap(explainDueBefore(event, term, CALENDAR));
        const moves = (grounds as readonly Step[]).filter(
          ({ name }) => name !== 'day-of-event' && name !== 'end-of-day',
        );
        const lengths = moves.map(({ from, to }) => to - from);
        const isTime = term.unit.endsWith('minute');
        const [first, end] = isTime
          ? [event, answer.last]
          : [localDay(CALENDAR, event), localDay(CALENDAR, answer.last)];
        const total = (left: readonly number[]): number => left.reduce((sum, length) => sum + length, first);
        expect(total(lengths)).toBe(end);
        for (const [index, length] of lengths.entries())
          if (length !== 0) expect(total(lengths.toSpliced(index, 1))).not.toBe(end);
      }),
    );
  });

  test('an answer that reaches into the year without a decree is provisional', () => {
    const decreed = startOfDay(CALENDAR, day('2027-01-01'));
    fc.assert(
      fc.property(events, terms, (event, term) => {
        expect(unwrap(dueBefore(event, term, CALENDAR)).provisional).toBe(event >= decreed);
      }),
    );
  });
});

describe('laws of both readings', () => {
  const starts = fc
    .integer({ min: CALENDAR.span.from, max: moment('2027-06-30T00:00', MSK) })
    .map((instant) => instant as Instant);

  test('the control date is never later than the nominal end, nor the legal one earlier', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        const { legal, control } = unwrap(bothReadings(start, term, CALENDAR));
        expect(legal.nominal).toBe(control.nominal);
        expect(control.last).toBeLessThanOrEqual(legal.last);
        expect(legal).toEqual(unwrap(due(start, { ...term, dayOff: 'forward' }, CALENDAR)));
      }),
    );
  });
});

function lastBefore(event: string, term: Term): string {
  return formatMoment(unwrap(dueBefore(moment(event, MSK), term, CALENDAR)).last, MSK);
}

function walkedBack(event: CivilDate, term: Term): CivilDate {
  let date = nominalBack(event, term);
  if (term.dayOff === 'stay') return date;
  const [way, farthest] = term.dayOff === 'backward' ? [-1, Infinity] : [1, event];
  while (date !== farthest && !isWorked(date)) date = addDays(date, way);
  return date;
}

function nominalBack(event: CivilDate, { unit, count }: Term): CivilDate {
  if (unit === 'month') return addMonths(event, -count);
  let [date, left] = [event, count];
  while (left > 0) {
    date = addDays(date, -1);
    if (unit === 'calendar-day' || isWorked(date)) left -= 1;
  }
  return date;
}

/** By the list of special days and the week alone. */
function isWorked(date: CivilDate): boolean {
  const special = CALENDAR.years.flatMap(({ days }) => days).find((known) => known.date === date);
  const weekday = new Date(date * 86_400_000).getUTCDay();
  if (special === undefined) return weekday > 0 && weekday < 6;
  return special.kind === 'short' || special.kind === 'working-weekend';
}
