import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { calendarIn, YEARS } from './calendar.fixture.ts';
import { addDays, day, dayParts, formatDay, type CivilDate } from './civil-date.ts';
import { due, walkDue, type Due, type DueStep } from './due.ts';
import { elapsed } from './elapsed.ts';
import { dayAt, formatMoment, moment, type Instant } from './instant.ts';
import { addTerms, endingAt } from './term-arithmetic.ts';
import {
  readTerm,
  calendarDays,
  calendarMonths,
  calendarYears,
  clockHours,
  workingDays,
  workingHours,
  type Term,
  type TermUnit,
} from './term.ts';
import { DAY_OFF_READINGS } from './term-fault.ts';
import { localDay, startOfDay, type WorkingCalendar } from './working-calendar.ts';
import { zone } from './zone.ts';

const DAY = 86_400_000;
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

  test('of months ends on the number of the day of the event', () => {
    expect(lastOf('2026-04-15T10:00', calendarMonths(1, 'stay'))).toBe('2026-05-15T23:59:59+03:00');
    expect(lastOf('2026-04-09T10:00', calendarMonths(1, 'forward'))).toBe('2026-05-12T23:59:59+03:00');
    expect(lastOf('2026-04-15T10:00', calendarYears(1, 'stay'))).toBe('2027-04-15T23:59:59+03:00');
  });

  test('of months ends on the last day of a month without that number', () => {
    expect(lastOf('2026-01-31T10:00', calendarMonths(1, 'stay'))).toBe('2026-02-28T23:59:59+03:00');
    expect(lastOf('2026-03-31T10:00', calendarMonths(1, 'forward'))).toBe('2026-04-30T23:59:59+03:00');
  });

  test('till the end of operations lasts until the last shift of its last day ends', () => {
    expect(lastOf('2026-05-05T10:00', endingAt(workingDays(2), 'end-of-operations'))).toBe('2026-05-07T17:29:59+03:00');
    expect(lastOf('2026-05-05T10:00', endingAt(workingDays(3), 'end-of-operations'))).toBe('2026-05-08T16:29:59+03:00');
    expect(lastOf('2026-05-05T10:00', endingAt(workingDays(3), 'midnight'))).toBe('2026-05-08T23:59:59+03:00');
  });

  test('till the end of operations lasts until midnight of a day without shifts', () => {
    const stays = endingAt(calendarDays(30, 'stay'), 'end-of-operations');
    expect(lastOf('2026-04-09T10:00', stays)).toBe('2026-05-09T23:59:59+03:00');
  });

  test('till the end of operations is not over before an event in the evening of its last day', () => {
    const none = endingAt(workingDays(0), 'end-of-operations');
    expect(lastOf('2026-05-05T20:00', none)).toBe('2026-05-05T20:00:00+03:00');
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

describe('where the clocks changed', () => {
  const [barnaul, saratov] = ['Asia/Barnaul', 'Europe/Saratov'].map((name) =>
    calendarIn(name, [{ year: 2016, provisional: false, days: [], presidential: [], because: [] }]),
  ) as [WorkingCalendar, WorkingCalendar];
  const ends = (calendar: WorkingCalendar, start: string, term: Term): string =>
    formatMoment(unwrap(due(moment(start, calendar.zone), term, calendar)).last, calendar.zone);

  test('a day and night from the evening of 26 March 2016 in Barnaul ends an hour later by the clock', () => {
    expect(ends(barnaul, '2016-03-26T20:00', clockHours(24))).toBe('2016-03-27T21:00:00+07:00');
    expect(ends(saratov, '2016-12-03T20:00', clockHours(24))).toBe('2016-12-04T21:00:00+04:00');
  });

  test('days, months and working hours go by the wall', () => {
    expect(ends(barnaul, '2016-03-26T20:00', calendarDays(1, 'stay'))).toBe('2016-03-27T23:59:59+07:00');
    expect(ends(barnaul, '2016-02-27T20:00', calendarMonths(1, 'forward'))).toBe('2016-03-28T23:59:59+07:00');
    expect(ends(barnaul, '2016-03-25T16:30', workingHours(2))).toBe('2016-03-28T09:30:00+07:00');
    expect(ends(saratov, '2016-12-02T16:30', workingHours(2))).toBe('2016-12-05T09:30:00+04:00');
    expect(ends(saratov, '2016-12-02T16:30', workingDays(1))).toBe('2016-12-05T23:59:59+04:00');
  });

  test('days go by the wall and minutes by the clock, from any moment around the change', () => {
    const around = fc.integer({ min: -10 * DAY, max: 10 * DAY });
    const changes = [
      [barnaul, Date.UTC(2016, 2, 26, 20)],
      [saratov, Date.UTC(2016, 11, 3, 23)],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...changes), around, fc.nat(12), ([calendar, change], shift, count) => {
        const start = (change + shift) as Instant;
        const days = unwrap(due(start, calendarDays(count, 'stay'), calendar)).last;
        const midnight = formatDay(addDays(dayAt(start, calendar.zone), count + 1));
        expect(formatMoment((days + 1) as Instant, calendar.zone).slice(0, 19)).toBe(`${midnight}T00:00:00`);
        const hours = unwrap(due(start, clockHours(count), calendar)).last;
        expect(hours - start).toBe(count * 3_600_000);
        expect(elapsed({ from: start, to: days }, 'calendar-day', calendar)).toEqual({ ok: true, value: count });
      }),
    );
  });

  test('eight days hold an hour less than eight times twenty-four', () => {
    const [from, to] = ['2016-03-21T00:00', '2016-03-29T00:00'].map((text) => moment(text, BARNAUL)) as [
      Instant,
      Instant,
    ];
    expect(elapsed({ from, to }, 'clock-minute', barnaul)).toEqual({ ok: true, value: 8 * 1440 - 60 });
    expect(elapsed({ from, to }, 'calendar-day', barnaul)).toEqual({ ok: true, value: 8 });
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

  test('when the event is no number', () => {
    const asked = Number.NaN as Instant;
    expect(due(asked, workingDays(1), CALENDAR)).toEqual({
      ok: false,
      refusal: { kind: 'not-an-instant', of: 'moment', value: 'NaN' },
    });
  });

  test('when elapsed time is asked of a moment outside', () => {
    expect(elapsed({ from: span.from, to: span.until }, 'calendar-day', CALENDAR)).toEqual({
      ok: false,
      refusal: { kind: 'outside-calendar', ...span, asked: span.until },
    });
  });
});

describe('a term that cannot be counted is refused', () => {
  const units: readonly TermUnit[] = ['calendar-day', 'working-day', 'month', 'working-minute', 'clock-minute'];
  const counts = [-1, Number.NaN, Infinity, -Infinity];
  const wrong = units.flatMap((unit) => counts.map((count) => [unit, count] as const));

  test.each([...wrong, ['calendar-day', 1.5] as const, ['month', 0.5] as const])('%s, %d', (unit, count) => {
    const term: Term = { unit, count, dayOff: 'stay' };
    expect(due(moment('2026-05-12T10:00', MSK), term, CALENDAR)).toEqual({
      ok: false,
      refusal: { kind: 'impossible-term', unit, count },
    });
  });
});

describe('a term whose words are none of the known is refused', () => {
  test.each([
    ['unit', { unit: 'fortnight', count: 1, dayOff: 'stay' }, 'fortnight'],
    ['dayOff', { unit: 'month', count: 1, dayOff: 'sideways' }, 'sideways'],
    ['dayOff', { unit: 'calendar-day', count: 1 }, 'undefined'],
    ['ends', { unit: 'working-day', count: 1, dayOff: 'stay', ends: 'dusk' }, 'dusk'],
  ])('by its %s', (of, term, value) => {
    const refused = due(moment('2026-05-12T10:00', MSK), term as Term, CALENDAR);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-a-choice', of, value } });
  });

  test('and no length is counted in an unknown unit, or backwards', () => {
    const [from, to] = [moment('2026-05-12T10:00', MSK), moment('2026-05-13T10:00', MSK)];
    expect(elapsed({ from, to }, 'fortnight' as TermUnit, CALENDAR)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-a-choice', value: 'fortnight' },
    });
    for (const unit of UNITS)
      expect(elapsed({ from: to, to: from }, unit, CALENDAR)).toEqual({
        ok: false,
        refusal: { kind: 'end-before-start', from: to, to: from },
      });
  });
});

const UNITS: readonly TermUnit[] = ['calendar-day', 'working-day', 'month', 'working-minute', 'clock-minute'];
const COUNTS: Readonly<Record<TermUnit, (drawn: number) => number>> = {
  'calendar-day': (drawn) => drawn,
  'working-day': (drawn) => drawn,
  month: (drawn) => drawn % 4,
  'working-minute': (drawn) => drawn * 7,
  'clock-minute': (drawn) => drawn * 7,
};
const starts = fc
  .integer({ min: CALENDAR.span.from, max: moment('2027-06-30T00:00', MSK) })
  .map((instant) => instant as Instant);
const dayOffs = fc.constantFrom('forward' as const, 'backward' as const, 'stay' as const);
const ends = fc.constantFrom('midnight' as const, 'end-of-operations' as const);
const terms: fc.Arbitrary<Term> = fc
  .tuple(fc.constantFrom(...UNITS), fc.nat(90), dayOffs, ends)
  .map(([unit, count, dayOff, end]) => ({ unit, count: COUNTS[unit](count), dayOff, ends: end }));

describe('laws of deadlines', () => {
  test('the time elapsed up to the nominal end is the term', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        const { nominal } = unwrap(due(start, term, CALENDAR));
        expect(elapsed({ from: start, to: nominal }, term.unit, CALENDAR)).toEqual({ ok: true, value: term.count });
      }),
    );
  });

  test('terms in a row end where their sum ends, by days and by working time', () => {
    const units = fc.constantFrom<TermUnit>('calendar-day', 'working-day', 'working-minute', 'clock-minute');
    fc.assert(
      fc.property(starts, units, fc.nat(45), fc.nat(45), (start, unit, first, second) => {
        const term = (drawn: number): Term => ({ unit, count: COUNTS[unit](drawn), dayOff: 'stay' });
        const halfway = unwrap(due(start, term(first), CALENDAR)).nominal;
        const whole = unwrap(due(start, addTerms(term(first), term(second)), CALENDAR)).nominal;
        expect(unwrap(due(halfway, term(second), CALENDAR)).nominal).toBe(whole);
      }),
    );
  });

  test('months in a row end no later than their sum, for a short month cuts the number of the day', () => {
    fc.assert(
      fc.property(starts, fc.nat(2), fc.nat(2), (start, first, second) => {
        const after = (from: Instant, count: number): Instant =>
          unwrap(due(from, calendarMonths(count, 'stay'), CALENDAR)).nominal;
        return after(after(start, first), second) <= after(start, first + second);
      }),
    );
    const january = moment('2026-01-31T10:00', MSK);
    const february = unwrap(due(january, calendarMonths(1, 'stay'), CALENDAR)).nominal;
    expect(formatDay(localDay(CALENDAR, unwrap(due(february, calendarMonths(1, 'stay'), CALENDAR)).last))).toBe(
      '2026-03-28',
    );
    expect(lastOf('2026-01-31T10:00', calendarMonths(2, 'stay'))).toBe('2026-03-31T23:59:59+03:00');
  });

  test('the end moves to the nearest working day on its side, and no other lies between', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        fc.pre(term.unit === 'calendar-day' || term.unit === 'month');
        const { nominal, last } = unwrap(due(start, term, CALENDAR));
        const [zero, counted, moved] = [start, nominal, last].map((at) => localDay(CALENDAR, at)) as [
          CivilDate,
          CivilDate,
          CivilDate,
        ];
        const [low, high] = [Math.min(counted, moved), Math.max(counted, moved)];
        const passed = Array.from({ length: high - low + 1 }, (_, index) => addDays(low as CivilDate, index));
        expect(passed.filter((date) => date !== moved && isWorked(date))).toEqual([]);
        if (term.dayOff !== 'stay') expect(isWorked(moved) || moved === zero).toBe(true);
      }),
    );
  });

  test('the moves add up to the deadline, and without any one that moves they do not', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        const steps: DueStep[] = [];
        const { last } = unwrap(walkDue({ start, term, calendar: CALENDAR }, (step) => steps.push(step)));
        const moves = steps.filter(({ kind }) => kind !== 'day-zero' && kind !== 'end-of-day');
        const lengths = moves.map(({ from, to }) => to - from);
        const isTime = term.unit.endsWith('minute');
        const [first, end] = isTime ? [start, last] : [localDay(CALENDAR, start), localDay(CALENDAR, last)];
        const total = (left: readonly number[]): number => left.reduce((sum, length) => sum + length, first);
        expect(total(lengths)).toBe(end);
        for (const [index, length] of lengths.entries())
          if (length !== 0) expect(total(lengths.toSpliced(index, 1))).not.toBe(end);
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
    );
  });

  test('a term till the end of operations is never longer than one till midnight, and ends on the same day', () => {
    fc.assert(
      fc.property(starts, terms, (start, term) => {
        const [early, late] = (['end-of-operations', 'midnight'] as const).map((end) =>
          unwrap(due(start, { ...term, ends: end }, CALENDAR)),
        ) as [Due, Due];
        expect(localDay(CALENDAR, early.last)).toBe(localDay(CALENDAR, late.last));
        return early.last <= late.last && early.nominal <= late.nominal;
      }),
    );
  });

  test('a longer term never falls due earlier', () => {
    fc.assert(
      fc.property(starts, terms, fc.nat(20), (start, term, more) => {
        const longer = { ...term, count: term.count + COUNTS[term.unit](more) };
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
        fc.pre(!term.unit.endsWith('minute'));
        const { last } = unwrap(due(start, term, CALENDAR));
        expect(formatDay(localDay(CALENDAR, last))).toBe(formatDay(walkedDay(localDay(CALENDAR, start), term)));
      }),
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
    if (isCounted(unit, zero, date)) left -= 1;
  }
  if (dayOff === 'stay') return date;
  const [way, farthest] = dayOff === 'forward' ? [1, Infinity] : [-1, zero];
  while (date !== farthest && !isWorked(date)) date = addDays(date, way);
  return date;
}

function isCounted(unit: TermUnit, zero: CivilDate, date: CivilDate): boolean {
  if (unit === 'month') return endsMonth(zero, date);
  return unit === 'calendar-day' || isWorked(date);
}

/** Whether a month after a day is over: its number has come, or the month ends without it. */
function endsMonth(zero: CivilDate, date: CivilDate): boolean {
  const [number, found] = [dayParts(zero).day, dayParts(date).day];
  return found === number || (found < number && dayParts(addDays(date, 1)).day === 1);
}

/** By the list of special days and the week alone. */
function isWorked(date: CivilDate): boolean {
  const special = CALENDAR.years.flatMap(({ days }) => days).find((known) => known.date === date);
  const weekday = new Date(date * 86_400_000).getUTCDay();
  if (special === undefined) return weekday > 0 && weekday < 6;
  return special.kind === 'short' || special.kind === 'working-weekend';
}

test('no working days end on the day of the event; on a day off its reading decides, as it does for no calendar days', () => {
  const DAY_OFF = ['2026-05-09T10:00', '2026-05-10T10:00', '2026-05-11T10:00'];
  for (const text of [...DAY_OFF, '2026-05-12T10:00'])
    for (const dayOff of DAY_OFF_READINGS) {
      const asked = due(moment(text, MSK), { ...workingDays(0), dayOff }, CALENDAR);
      expect(asked).toEqual(due(moment(text, MSK), calendarDays(0, dayOff), CALENDAR));
      const isMoved = dayOff === 'forward' && DAY_OFF.includes(text);
      expect(formatMoment(unwrap(asked).last, MSK).slice(0, 10)).toBe(isMoved ? '2026-05-12' : text.slice(0, 10));
    }
  expect(due(moment('2026-05-09T10:00', MSK), workingDays(0), CALENDAR)).toEqual(
    due(moment('2026-05-09T10:00', MSK), calendarDays(0, 'stay'), CALENDAR),
  );
  expect(unwrap(readTerm('0 working-days', 'backward')).dayOff).toBe('backward');
  const odd = due(moment('2026-05-09T10:00', MSK), { ...workingDays(0), dayOff: 'next' as never }, CALENDAR);
  expect(odd).toMatchObject({ ok: false, refusal: { kind: 'not-a-choice', of: 'dayOff' } });
});
