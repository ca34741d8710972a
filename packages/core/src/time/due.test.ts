import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { calendarIn, YEARS } from './calendar.fixture.ts';
import { addDays, day, formatDay, type CivilDate } from './civil-date.ts';
import { due, elapsed, walkDue, type DueStep } from './due.ts';
import { formatMoment, moment, type Instant } from './instant.ts';
import { calendarDays, clockHours, workingDays, workingHours, type Term, type TermUnit } from './term.ts';
import { localDay, startOfDay } from './working-calendar.ts';
import { zone } from './zone.ts';

const MSK = zone('Europe/Moscow');
const BARNAUL = zone('Asia/Barnaul');
const CALENDAR = calendarIn('Europe/Moscow');
const IN_BARNAUL = calendarIn('Asia/Barnaul');

describe('thirty days from the registration', () => {
  test('end on Victory Day, when the end stays where it falls', () => {
    expect(lastOf('2026-04-09T10:00', calendarDays(30, 'stay'))).toBe('2026-05-09T23:59:59+03:00');
  });

  test('move over the week-end and the transferred day off, when the end moves forward', () => {
    expect(lastOf('2026-04-09T10:00', calendarDays(30, 'forward'))).toBe('2026-05-12T23:59:59+03:00');
  });

  test('move to the short day before, when the end moves backward', () => {
    expect(lastOf('2026-04-09T10:00', calendarDays(30, 'backward'))).toBe('2026-05-08T23:59:59+03:00');
  });

  test('move over the New Year holidays', () => {
    expect(lastOf('2026-12-02T10:00', calendarDays(30, 'forward'))).toBe('2027-01-11T23:59:59+03:00');
    expect(lastOf('2026-12-01T10:00', calendarDays(30, 'forward'))).toBe('2027-01-11T23:59:59+03:00');
    expect(lastOf('2026-12-01T10:00', calendarDays(30, 'backward'))).toBe('2026-12-30T23:59:59+03:00');
  });

  test('are counted from the day that ends in Barnaul, also a minute before midnight', () => {
    const start = moment('2026-04-09T23:59', BARNAUL);
    const { last } = unwrap(due(start, calendarDays(30, 'stay'), IN_BARNAUL));
    expect(formatMoment(last, BARNAUL)).toBe('2026-05-09T23:59:59+07:00');
    const sameInMoscow = unwrap(due(start, calendarDays(31, 'stay'), CALENDAR));
    expect(formatMoment(sameInMoscow.last, MSK)).toBe('2026-05-10T23:59:59+03:00');
  });

  test('last until the last millisecond of the last day', () => {
    const { last } = unwrap(due(moment('2026-04-09T10:00', MSK), calendarDays(1, 'stay'), CALENDAR));
    expect(last + 1).toBe(startOfDay(CALENDAR, day('2026-04-11')));
  });
});

describe('a term', () => {
  test('of working days counts the days that are worked', () => {
    expect(lastOf('2026-05-08T16:00', workingDays(1))).toBe('2026-05-12T23:59:59+03:00');
    expect(lastOf('2027-02-19T16:00', workingDays(1))).toBe('2027-02-20T23:59:59+03:00');
  });

  test('of working hours runs over lunch, a short evening and the days off', () => {
    expect(lastOf('2026-05-08T11:00', workingHours(8))).toBe('2026-05-12T12:00:00+03:00');
  });

  test('of clock hours runs at night and on days off', () => {
    expect(lastOf('2026-05-09T23:30', clockHours(24))).toBe('2026-05-10T23:30:00+03:00');
  });

  test('of no length ends with the day of the event, or at its moment', () => {
    expect(lastOf('2026-05-08T11:00', calendarDays(0, 'forward'))).toBe('2026-05-08T23:59:59+03:00');
    expect(lastOf('2026-05-09T11:00', workingDays(0))).toBe('2026-05-09T23:59:59+03:00');
    expect(lastOf('2026-05-09T11:00', workingHours(0))).toBe('2026-05-09T11:00:00+03:00');
  });

  test('that holds days off only does not end before the event when it is read backward', () => {
    expect(lastOf('2026-05-09T11:00', calendarDays(1, 'backward'))).toBe('2026-05-09T23:59:59+03:00');
  });
});

describe('a deadline outside the calendar is refused', () => {
  const { span } = CALENDAR;

  test('when the event lies before it or after it', () => {
    for (const asked of [span.from - 1, span.until] as Instant[]) {
      expect(due(asked, workingDays(1), CALENDAR)).toEqual({
        ok: false,
        refusal: { kind: 'outside-calendar', ...span, asked },
      });
    }
  });

  test.each([calendarDays(30, 'stay'), workingDays(30), workingHours(300), clockHours(24 * 30)])(
    'when the term runs past its end: %o',
    (term) => {
      expect(due(moment('2027-12-20T10:00', MSK), term, CALENDAR)).toEqual({
        ok: false,
        refusal: { kind: 'outside-calendar', ...span, asked: null },
      });
    },
  );

  test('when the last day of its last year is a day off and the end moves forward', () => {
    const only2026 = calendarIn('Europe/Moscow', YEARS.slice(0, 1));
    const start = moment('2026-12-24T10:00', MSK);
    expect(due(start, calendarDays(7, 'forward'), only2026)).toEqual({
      ok: false,
      refusal: { kind: 'outside-calendar', ...only2026.span, asked: null },
    });
    expect(due(start, calendarDays(7, 'stay'), only2026).ok).toBe(true);
  });

  test('when elapsed time is asked of a moment outside', () => {
    expect(elapsed({ from: span.from, to: span.until }, 'calendar-day', CALENDAR)).toEqual({
      ok: false,
      refusal: { kind: 'outside-calendar', ...span, asked: span.until },
    });
  });
});

const UNITS: readonly TermUnit[] = ['calendar-day', 'working-day', 'working-minute', 'clock-minute'];
const starts = fc
  .integer({ min: CALENDAR.span.from, max: moment('2027-06-30T00:00', MSK) })
  .map((instant) => instant as Instant);
const dayOffs = fc.constantFrom('forward' as const, 'backward' as const, 'stay' as const);
const terms: fc.Arbitrary<Term> = fc
  .tuple(fc.constantFrom(...UNITS), fc.nat(90), dayOffs)
  .map(([unit, count, dayOff]) => ({ unit, count: unit.endsWith('minute') ? count * 7 : count, dayOff }));

describe('laws of deadlines', () => {
  test('the time elapsed up to the nominal end is the term', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        const { nominal } = unwrap(due(start, term, CALENDAR));
        expect(elapsed({ from: start, to: nominal }, term.unit, CALENDAR)).toEqual({ ok: true, value: term.count });
      }),
    );
  });

  test('registering later never falls due earlier', () => {
    fc.assert(
      fc.property(starts, fc.nat(10 * 86_400_000), terms, (start, later, term) => {
        const [first, second] = [start, (start + later) as Instant].map((at) => unwrap(due(at, term, CALENDAR)));
        return (
          first !== undefined && second !== undefined && first.last <= second.last && first.nominal <= second.nominal
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a longer term never falls due earlier', () => {
    fc.assert(
      fc.property(starts, terms, fc.nat(20), (start, term, more) => {
        const longer = { ...term, count: term.count + more };
        return unwrap(due(start, term, CALENDAR)).last <= unwrap(due(start, longer, CALENDAR)).last;
      }),
    );
  });

  test('backward comes no later than the nominal end, and forward no earlier', () => {
    fc.assert(
      fc.property(starts, fc.nat(90), (start, count) => {
        const lasts = (['backward', 'stay', 'forward'] as const).map((reading) =>
          unwrap(due(start, calendarDays(count, reading), CALENDAR)),
        );
        const [backward, stay, forward] = lasts.map(({ last }) => last) as [Instant, Instant, Instant];
        expect(new Set(lasts.map(({ nominal }) => nominal)).size).toBe(1);
        return backward <= stay && stay <= forward;
      }),
    );
  });

  test('no deadline comes before its event', () => {
    fc.assert(fc.property(starts, terms, (start, term) => unwrap(due(start, term, CALENDAR)).last >= start));
  });

  test('a term of working days ends on a working day and needs no shift', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), dayOffs, (start, count, dayOff) => {
        const { nominal, last } = unwrap(due(start, { unit: 'working-day', count, dayOff }, CALENDAR));
        return nominal === last && isWorked(localDay(CALENDAR, last));
      }),
    );
  });

  test('a deadline is provisional when it reaches the year without a decree, and only then', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        const { nominal, last, provisional } = unwrap(due(start, term, CALENDAR));
        return provisional === Math.max(nominal, last) >= startOfDay(CALENDAR, day('2027-01-01'));
      }),
    );
  });

  test('the walk gives the same deadline, and each of its moves starts where the one before it ended', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        const steps: DueStep[] = [];
        const walked = walkDue({ start, term, calendar: CALENDAR }, (step) => steps.push(step));
        expect(walked).toEqual(due(start, term, CALENDAR));
        expect(steps.map(({ from }) => from)).toEqual([start, ...steps.slice(0, -1).map(({ to }) => to)]);
        expect(steps.at(-1)?.to).toBe(unwrap(walked).last);
      }),
    );
  });

  test('a walk from day to day over a plain list of days off finds the same last day', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        fc.pre(term.unit.endsWith('day'));
        const { last } = unwrap(due(start, term, CALENDAR));
        expect(formatDay(localDay(CALENDAR, last))).toBe(formatDay(walkedDay(localDay(CALENDAR, start), term)));
      }),
      { numRuns: 200 },
    );
  });
});

function lastOf(start: string, term: Term): string {
  return formatMoment(unwrap(due(moment(start, MSK), term, CALENDAR)).last, MSK);
}

function walkedDay(zero: CivilDate, { unit, count, dayOff }: Term): CivilDate {
  let [date, left] = [zero, count];
  while (left > 0) {
    date = addDays(date, 1);
    if (unit === 'calendar-day' || isWorked(date)) left -= 1;
  }
  if (dayOff === 'stay') return date;
  const [way, farthest] = dayOff === 'forward' ? [1, Infinity] : [-1, zero];
  while (date !== farthest && !isWorked(date)) date = addDays(date, way);
  return date;
}

/** By the list of special days and the week alone. */
function isWorked(date: CivilDate): boolean {
  const special = CALENDAR.years.flatMap(({ days }) => days).find((known) => known.date === date);
  const weekday = new Date(date * 86_400_000).getUTCDay();
  if (special === undefined) return weekday > 0 && weekday < 6;
  return special.kind === 'short' || special.kind === 'working-weekend';
}
