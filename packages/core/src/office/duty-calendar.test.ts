import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byAssumption, byClause, byFact } from '../source/decision.ts';
import { isWorkday } from '../time/calendar-days.ts';
import { calendarIn, YEARS } from '../time/calendar.fixture.ts';
import { addDays, day, formatDay, weekdayOf, type CivilDate } from '../time/civil-date.ts';
import { formatMoment } from '../time/instant.ts';
import { calendarDays, calendarMonths, workingDays, type DayOffReading } from '../time/term.ts';
import { zone } from '../time/zone.ts';
import { agendaFor } from './agenda.ts';
import { appointed, CENTRE, CHARTER } from './centre.fixture.ts';
import type { Rhythm } from './charter-duty.ts';
import { byRole, charterDuty, outside } from './charter-parts.ts';
import type { Charter } from './charter.ts';
import { dutyCalendar, type DutyDate } from './duty-calendar.ts';
import type { DutySpan } from './duty-span.ts';
import { periodAround } from './period.ts';
import { reportsOwed } from './reports-owed.ts';
import { USUAL_RHYTHMS, type RhythmSetting } from './rhythm-setting.ts';

const SARATOV = zone('Europe/Saratov');
const CALENDAR = calendarIn('Europe/Saratov');
const MAY: DutySpan = { from: day('2026-05-01'), until: day('2026-05-31'), calendar: CALENDAR };
const RHYTHMS: readonly Rhythm[] = ['day', 'week', 'month', 'quarter', 'year'];

const review = charterDuty({
  id: 'review',
  owedBy: byRole('head'),
  action: 'assess',
  concerns: ['answer-quality'],
  evidence: { kind: 'report', genre: 'feedback-quality' },
  because: [byClause('vymyshlensk-1', 'п. 4.6', 'A')],
});

/** The town with one duty only, of a rhythm. */
function owing(every: Rhythm, inForce = CHARTER.inForce): Charter {
  return { ...CHARTER, inForce, duties: [{ ...review, when: { kind: 'rhythm', every } }] };
}

function days(charter: Charter, span: DutySpan): readonly string[] {
  return unwrap(dutyCalendar(charter, span)).map((date) => formatDay(date.day));
}

describe('what falls due', () => {
  test('in May is the monthly report and the daily watch', () => {
    const dates = unwrap(dutyCalendar(CHARTER, MAY));
    const monthly = dates.filter(({ duty }) => duty.id === 'indicators');
    expect(dates.length).toBe(32);
    expect(monthly.map((date) => [formatDay(date.day), date.roles, date.posts])).toEqual([
      ['2026-05-29', ['head'], ['chief']],
    ]);
  });

  test.each<readonly [Rhythm, readonly string[]]>([
    ['week', ['2026-05-01', '2026-05-08', '2026-05-15', '2026-05-22', '2026-05-29']],
    ['month', ['2026-05-29']],
    ['quarter', []],
  ])('each %s falls due on the last day of work before its end', (every, expected) => {
    const calm = calendarIn('Europe/Saratov', [
      { year: 2026, provisional: false, days: [], presidential: [], because: [] },
    ]);
    expect(days(owing(every), { ...MAY, calendar: calm })).toEqual(expected);
  });

  test('a quarter and a year end with December', () => {
    const span = { ...MAY, from: day('2026-12-01'), until: day('2026-12-31') };
    expect(days(owing('quarter'), span)).toEqual(['2026-12-30']);
    expect(days(owing('year'), span)).toEqual(['2026-12-30']);
  });

  test.each<readonly [DayOffReading, readonly string[]]>([
    ['backward', ['2026-05-29']],
    ['stay', ['2026-05-31']],
    ['forward', []],
  ])('read %s when the last day is a day off', (dayOff, expected) => {
    expect(days(owing('month'), { ...MAY, rhythms: { ...USUAL_RHYTHMS, dayOff } })).toEqual(expected);
  });

  test('read forward, the last day of May is the first of June', () => {
    const june = { ...MAY, from: day('2026-06-01'), until: day('2026-06-29') };
    expect(days(owing('month'), { ...june, rhythms: { ...USUAL_RHYTHMS, dayOff: 'forward' } })).toEqual(['2026-06-01']);
  });

  test('by a term of the setting, so many days after the period', () => {
    const rhythms = { ...USUAL_RHYTHMS, within: { month: workingDays(3) } };
    const [entry] = unwrap(dutyCalendar(owing('month'), { ...MAY, rhythms }));
    expect(entry?.key).toBe('vymyshlensk/review/2026-04-01');
    expect(entry && formatDay(entry.day)).toBe('2026-05-06');
    expect(entry?.because.slice(1)).toEqual([
      byFact('rhythm', 'every-month'),
      byFact('after-period:working-day', 3),
      byFact('day-off-reading', 'stay'),
    ]);
  });

  test('in January for a year that lies before the calendar: its last day is day zero of the term', () => {
    const later = calendarIn('Europe/Saratov', YEARS.slice(1));
    const rhythms = { ...USUAL_RHYTHMS, within: { year: workingDays(10), month: calendarDays(3, 'stay') } };
    const january = { from: day('2027-01-01'), until: day('2027-01-31'), calendar: later, rhythms };
    expect(days(owing('year'), january)).toEqual(['2027-01-22']);
    expect(days(owing('month'), january)).toEqual(['2027-01-03']);
    expect(days(owing('year'), { ...january, calendar: CALENDAR })).toEqual(['2027-01-22']);
    expect(days(owing('year'), { ...january, from: day('2027-02-01'), until: day('2027-03-31') })).toEqual([]);
  });

  test('by the end of the last shift when the setting says so', () => {
    const rhythms: RhythmSetting = { ...USUAL_RHYTHMS, ends: 'end-of-operations' };
    const [entry] = unwrap(dutyCalendar(owing('month'), { ...MAY, rhythms }));
    expect(entry && formatMoment(entry.due.last, SARATOV)).toBe('2026-05-29T17:29:59+04:00');
  });

  test('daily on days of work alone when the setting says so', () => {
    const rhythms: RhythmSetting = { ...USUAL_RHYTHMS, daily: 'working-days' };
    const dates = unwrap(dutyCalendar(owing('day'), { ...MAY, rhythms }));
    expect(dates.length).toBe(19);
    expect(dates[0]?.because.slice(1)).toEqual([
      byFact('rhythm', 'every-day'),
      byAssumption('daily-means-working-days'),
    ]);
  });

  test('daily on every day, as the word says', () => {
    const dates = unwrap(dutyCalendar(owing('day'), MAY));
    expect(dates.length).toBe(31);
    expect(dates[0]?.because.slice(1)).toEqual([byFact('rhythm', 'every-day'), byAssumption('daily-means-every-day')]);
  });

  test('not at all for a standing duty, unless the setting gives it a rhythm, and the entry says so', () => {
    const charter: Charter = { ...CHARTER, duties: [review] };
    expect(days(charter, MAY)).toEqual([]);
    const [entry] = unwrap(
      dutyCalendar(charter, { ...MAY, rhythms: { ...USUAL_RHYTHMS, given: { review: 'month' } } }),
    );
    expect(entry?.rhythm).toEqual({ every: 'month', by: 'setting' });
    expect(entry?.because).toEqual([
      byClause('vymyshlensk-1', 'п. 4.6', 'A'),
      byFact('rhythm-by-setting', 'every-month'),
      byAssumption('rhythm-ends-with-its-period'),
      byFact('day-off-reading', 'backward'),
    ]);
  });

  test('not oftener than the act says, whatever the setting gives', () => {
    const rhythms: RhythmSetting = { ...USUAL_RHYTHMS, given: { review: 'day' } };
    expect(days(owing('month'), { ...MAY, rhythms })).toEqual(['2026-05-29']);
  });

  test('not before the charter is in force nor after it is over', () => {
    expect(days(owing('month', { from: day('2026-06-01'), until: null }), MAY)).toEqual([]);
    expect(days(owing('month', { from: day('2026-01-01'), until: day('2026-05-30') }), MAY)).toEqual([]);
    expect(days(owing('day', { from: day('2026-05-30'), until: null }), MAY)).toEqual(['2026-05-30', '2026-05-31']);
  });

  test('to nobody of the centre when it is owed outside', () => {
    const charter = owing('month');
    const [duty] = charter.duties;
    const owed = { ...charter, duties: [{ ...(duty as typeof review), owedBy: outside('administration') }] };
    const [entry] = unwrap(dutyCalendar(owed, MAY));
    expect([entry?.roles, entry?.posts]).toEqual([[], []]);
  });
});

describe('an agenda', () => {
  const held = { ...appointed({ id: 'a-1', holder: 'u1', role: 'head' }), until: day('2026-06-15') };
  const entrusted = { id: 'd-1', of: 'a-1', to: 'u2', entrusted: ['indicators'], because: [] };
  const centre = {
    ...CENTRE,
    appointments: [held],
    delegations: [{ ...entrusted, from: day('2026-05-01'), until: day('2026-05-31') }],
  };
  const summer = { ...MAY, from: day('2026-04-01'), until: day('2026-06-30') };

  test.each<readonly [string, readonly string[]]>([
    ['u1', ['2026-04-30', '2026-05-29']],
    ['u2', ['2026-05-29']],
    ['u3', []],
  ])('of %s holds what they hold on that day', (actor, expected) => {
    expect(unwrap(agendaFor(centre, actor, summer)).map((date) => formatDay(date.day))).toEqual(expected);
  });
});

describe('reports owed', () => {
  test('are told with whom they are for, when they fall due, and what they wait for', () => {
    const owed = unwrap(reportsOwed(CHARTER, MAY));
    expect(owed.map(({ genre, to, when, dates }) => [genre, to, when.kind, dates.length])).toEqual([
      ['indicators', [byRole('curator')], 'rhythm', 1],
      ['consolidated-analysis', [outside('head-of-administration')], 'standing', 0],
      ['regional-centre-answer', [outside('regional-centre')], 'request', 0],
    ]);
  });
});

describe('a calendar of duties is refused', () => {
  test('outside the calendar’s years', () => {
    const span = { ...MAY, until: day('2028-01-01') };
    for (const ask of [dutyCalendar, reportsOwed])
      expect(ask(CHARTER, span)).toMatchObject({ ok: false, refusal: { kind: 'outside-calendar' } });
    expect(agendaFor(CENTRE, 'u1', span)).toMatchObject({ ok: false, refusal: { kind: 'outside-calendar' } });
  });

  test('when a week that a day off is not waited for reaches beyond them', () => {
    const span = { ...MAY, from: day('2027-12-31'), until: day('2027-12-31') };
    expect(dutyCalendar(owing('week'), span)).toMatchObject({ ok: false, refusal: { kind: 'outside-calendar' } });
    expect(days(owing('week'), { ...span, rhythms: { ...USUAL_RHYTHMS, dayOff: 'stay' } })).toEqual([]);
  });

  test('read forward on the first days of the calendar alone: whether the last day before it was worked is not known', () => {
    const later = calendarIn('Europe/Saratov', YEARS.slice(1));
    const rhythms: RhythmSetting = { ...USUAL_RHYTHMS, dayOff: 'forward' };
    const [january, february] = [
      { from: day('2027-01-01'), until: day('2027-01-31'), calendar: later, rhythms },
      { from: day('2027-02-01'), until: day('2027-02-28'), calendar: later, rhythms },
    ];
    for (const every of ['year', 'quarter', 'month'] as const) {
      expect(dutyCalendar(owing(every), january)).toMatchObject({ refusal: { kind: 'outside-calendar' } });
      expect(dutyCalendar(owing(every), { ...january, from: day('2027-01-12') }).ok).toBe(true);
    }
    expect(days(owing('year'), february)).toEqual([]);
    expect(days(owing('year'), { ...january, calendar: CALENDAR })).toEqual(['2027-01-11']);
  });

  test.each<readonly [string, object, object]>([
    ['for a duty', { given: { review: 'fortnight' } }, { of: 'given.review', value: 'fortnight' }],
    ['for a grace', { within: { fortnight: workingDays(1) } }, { of: 'within', value: 'fortnight' }],
    ['of days', { daily: 'weekdays' }, { of: 'daily', value: 'weekdays' }],
  ])('when its setting names a rhythm %s that there is not', (_, parts, refusal) => {
    const rhythms = { ...USUAL_RHYTHMS, ...parts };
    const refused = { ok: false, refusal: { kind: 'unknown-rhythm', ...refusal } };
    expect(dutyCalendar({ ...CHARTER, duties: [review] }, { ...MAY, rhythms })).toMatchObject(refused);
    expect(reportsOwed(CHARTER, { ...MAY, rhythms })).toMatchObject(refused);
    expect(agendaFor(CENTRE, 'u1', { ...MAY, rhythms })).toMatchObject(refused);
  });

  test('when an act that no reader has seen names one', () => {
    expect(dutyCalendar(owing('decade' as Rhythm), MAY)).toMatchObject({
      refusal: { kind: 'unknown-rhythm', of: 'review', value: 'decade', known: RHYTHMS },
    });
  });

  test('when its setting holds a term that cannot be counted', () => {
    const rhythms = { ...USUAL_RHYTHMS, within: { month: { ...workingDays(1), count: -1 } } };
    for (const from of [MAY.from, day('2026-01-01')]) {
      const charter = owing('month', { from: day('2020-01-01'), until: null });
      const asked = dutyCalendar(charter, { ...MAY, from, until: from, rhythms });
      expect(asked).toMatchObject({ refusal: { kind: 'impossible-term' } });
    }
  });
});

describe('laws of the calendar of duties', () => {
  const [first, last] = [day('2026-02-01'), day('2027-11-30')];
  const dates = fc.integer({ min: first, max: last }).map((date) => date as CivilDate);
  const settings: fc.Arbitrary<RhythmSetting> = fc.record({
    daily: fc.constantFrom('every-day', 'working-days'),
    dayOff: fc.constantFrom('forward', 'backward', 'stay'),
    within: fc.constantFrom(undefined, {
      week: workingDays(2),
      month: calendarDays(10, 'forward'),
      quarter: workingDays(5),
    }),
  });
  const rhythms = fc.constantFrom(...RHYTHMS);

  test('two spans in a row make up the calendar of both, and nothing stands outside them', () => {
    fc.assert(
      fc.property(rhythms, settings, dates, fc.nat(120), fc.nat(120), (every, setting, from, one, two) => {
        const [middle, until] = [addDays(from, one), addDays(from, one + 1 + two)];
        fc.pre(until <= last);
        const asked = (part: { from: CivilDate; until: CivilDate }): readonly DutyDate[] =>
          unwrap(dutyCalendar(owing(every), { ...part, calendar: CALENDAR, rhythms: setting }));
        const whole = asked({ from, until });
        expect([...asked({ from, until: middle }), ...asked({ from: addDays(middle, 1), until })]).toEqual(whole);
        for (const date of whole) expect(date.day >= from && date.day <= until).toBe(true);
      }),
    );
  });

  test('any span has what a greater one has within it, and a calendar of fewer years never answers otherwise', () => {
    const later = calendarIn('Europe/Saratov', YEARS.slice(1));
    const anyDay = fc
      .oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 364 }))
      .map((after) => addDays(day('2027-01-01'), after));
    const kept = fc.constantFrom<RhythmSetting['within']>(
      {
        year: workingDays(10),
        quarter: calendarDays(3, 'stay'),
        month: workingDays(40),
        week: calendarDays(1, 'backward'),
      },
      { year: calendarDays(20, 'forward'), quarter: workingDays(70), month: calendarMonths(1, 'stay') },
      undefined,
    );
    const anySetting = fc.tuple(settings, kept).map(([setting, within]) => ({ ...setting, within }));
    fc.assert(
      fc.property(rhythms, anySetting, fc.tuple(anyDay, anyDay, anyDay, anyDay), (every, setting, ends) => {
        const [one = 0, two = 0, three = 0, four = 0] = ends.toSorted((a, b) => a - b) as readonly CivilDate[];
        const asked = (from: number, until: number, calendar: typeof later): ReturnType<typeof dutyCalendar> =>
          dutyCalendar(owing(every), {
            from: from as CivilDate,
            until: until as CivilDate,
            calendar,
            rhythms: setting,
          });
        const small = told(asked(two, three, later));
        const [greater, longer] = [asked(one, four, later), told(asked(two, three, CALENDAR))];
        const isWithin = ({ day: on }: DutyDate): boolean => on >= two && on <= three;
        if (greater.ok) expect(small).toEqual(told({ ok: true, value: greater.value.filter(isWithin) }));
        if (small !== null) expect(longer).toEqual(small);
      }),
    );
  });

  test('each period is owed once, and never before it begins', () => {
    fc.assert(
      fc.property(rhythms, settings, dates, (every, setting, from) => {
        const span = { from, until: last, calendar: CALENDAR, rhythms: setting };
        const found = unwrap(dutyCalendar(owing(every), span));
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { period, day: due } of found) expect(due).toBeGreaterThanOrEqual(period.from);
      }),
    );
  });

  test('what is not owed on every day falls due on a day of work when days off are moved', () => {
    fc.assert(
      fc.property(fc.constantFrom<Rhythm>('month', 'quarter', 'year'), dates, fc.boolean(), (every, from, forward) => {
        const setting: RhythmSetting = { ...USUAL_RHYTHMS, dayOff: forward ? 'forward' : 'backward' };
        const span = { from, until: last, calendar: CALENDAR, rhythms: setting };
        for (const date of unwrap(dutyCalendar(owing(every), span))) expect(isWorkday(CALENDAR, date.day)).toBe(true);
      }),
    );
  });

  test('periods of a rhythm follow each other without a gap', () => {
    fc.assert(
      fc.property(rhythms, dates, (every, date) => {
        const period = periodAround(every, date);
        expect(period.from <= date && date <= period.until).toBe(true);
        expect(periodAround(every, addDays(period.until, 1)).from).toBe(addDays(period.until, 1));
        expect(periodAround(every, period.from)).toEqual(period);
        if (every === 'week') expect([weekdayOf(period.from), weekdayOf(period.until)]).toEqual([1, 7]);
      }),
    );
  });
});

function told(calendar: ReturnType<typeof dutyCalendar>): unknown {
  return calendar.ok ? calendar.value.map(({ key, due }) => [key, due.nominal, due.last]) : null;
}
