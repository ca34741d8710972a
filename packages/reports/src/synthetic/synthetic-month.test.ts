import { createHash } from 'node:crypto';
import {
  compileCalendar,
  fiveDayWeek,
  formatMoment,
  historyOf,
  recordsOf,
  unwrap,
  zone,
  type AppealEvent,
  type CaseRecord,
  type WorkingCalendar,
  type Zone,
} from '@otklik/core';
import { calendarFor } from '@otklik/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntheticMonth, type SyntheticMonth, type SyntheticRequest } from './synthetic-month.ts';

const MOSCOW = zone('Europe/Moscow');
const SHIFTS = [
  { from: 510, to: 720 },
  { from: 765, to: 1050 },
];
const CALENDAR = calendarOf('RU-NGR', MOSCOW);
const MAY: SyntheticMonth = monthOf({ seed: 1728, year: 2026, month: 5 });

describe('a synthetic month', () => {
  test('is labelled, and has as many cases as were asked for', () => {
    expect(MAY.label).toBe('Синтетические данные');
    expect(MAY.logs.length).toBe(420);
    expect(monthOf({ seed: 1728, year: 2026, month: 5, cases: 7 }).logs.length).toBe(7);
  });

  test('has something of everything that a report must stand', () => {
    expect(Object.entries(MAY.truth).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('shows a case from its receipt to its end', () => {
    const kinds = MAY.logs.map((log) => historyOf(log).map(({ kind }) => kind));
    expect(kinds).toContainEqual(['received', 'classified', 'assigned', 'draft-sent', 'answered', 'marked', 'closed']);
  });

  test('names no case of one channel as a case of another', () => {
    const ids = MAY.logs.map((log) => log[0]?.appeal ?? '');
    expect(new Set(ids).size).toBe(420);
    expect(ids.filter((id) => id.startsWith('fp-')).length).toBe(MAY.truth.feedbackCases);
    expect(ids.filter((id) => /^2605\d{4}$/.test(id)).length).toBe(MAY.truth.incidentCases);
  });

  test('has busy Mondays, quiet nights, and holidays that are not empty', () => {
    const busy = recordsIn(monthOf({ seed: 3, year: 2026, month: 5, cases: 1200 })).filter(({ leads }) => leads);
    const on = (...days: readonly string[]): number => busy.filter((each) => days.includes(dayOf(each))).length;
    expect(on('2026-05-18', '2026-05-25')).toBeGreaterThan(on('2026-05-16', '2026-05-23') * 1.5);
    expect(on('2026-05-19', '2026-05-20')).toBeGreaterThan(on('2026-05-09', '2026-05-11') * 1.5);
    expect(MAY.truth.nightArrivals * 5).toBeLessThan(420);
    for (const holiday of ['2026-05-01', '2026-05-09', '2026-05-11']) expect(on(holiday)).toBeGreaterThan(10);
  });

  test('has other topics in winter', () => {
    const topicsOf = (month: number): readonly (string | null)[] =>
      recordsIn(monthOf({ seed: 5, year: 2026, month, cases: 150 })).map(({ topic }) => topic);
    expect(topicsOf(1).some((topic) => topic?.includes('снега') === true)).toBe(true);
    expect(topicsOf(7).some((topic) => topic?.includes('снега') === true)).toBe(false);
  });

  test('has units that answer differently', () => {
    const medians = new Map(
      ['Отдел благоустройства', 'Отдел дорожной деятельности'].map((body) => [body, median(body)]),
    );
    expect(medians.get('Отдел дорожной деятельности')).toBeGreaterThan(3 * (medians.get('Отдел благоустройства') ?? 0));
    expect(explainedShare('Отдел жилищно-коммунального хозяйства')).toBeGreaterThan(0.6);
    expect(explainedShare('МБУ «Городское хозяйство»')).toBeLessThan(0.4);
  });

  test('is refused when the calendar does not reach past it or does not cover it', () => {
    const december = syntheticMonth({ seed: 1, year: 2026, month: 12, calendar: CALENDAR });
    expect(december).toMatchObject({ ok: false, refusal: { kind: 'outside-calendar', ...CALENDAR.span } });
    const before = syntheticMonth({ seed: 1, year: 2025, month: 12, calendar: CALENDAR });
    expect(before).toMatchObject({ ok: false, refusal: { kind: 'outside-calendar' } });
    expect(syntheticMonth({ seed: 1, year: 2026, month: 9, calendar: CALENDAR }).ok).toBe(true);
  });

  test('has no thirteenth month', () => {
    expect(() => monthOf({ seed: 1, year: 2026, month: 13 })).toThrow('a month from 1 to 12');
  });
});

describe('the truth of a month', () => {
  const requests = [
    { seed: 1728, year: 2026, month: 5 },
    { seed: -1, year: 2026, month: 1, cases: 90 },
    { seed: 2_147_483_647, year: 2026, month: 9, cases: 90 },
  ];
  for (const request of requests) {
    test(`is what the records and the logs say: seed ${request.seed}, month ${request.month}`, () => {
      const month = monthOf(request);
      expect(recounted(month)).toEqual(month.truth);
    });
  }
});

describe('any month', () => {
  test('gives the same records in any order of events, delivered any number of times', () => {
    const logs = fc
      .constantFrom(...MAY.logs)
      .chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })));
    fc.assert(
      fc.property(logs, ([log, shuffled]) => {
        expect(project(shuffled)).toEqual(project(log));
      }),
    );
  });

  test('lies in its month by the zone, answers after receipt, records after the event', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 9 }), (seed, number) => {
        const month = monthOf({ seed, year: 2026, month: number, cases: 12 });
        for (const record of recordsIn(month)) {
          expect(dayOf(record).slice(0, 7)).toBe(`2026-0${number}`);
          expect(record.firstAnswered ?? Infinity).toBeGreaterThan(record.received);
          expect(record.closed ?? Infinity).toBeGreaterThan(record.firstAnswered ?? record.received);
        }
        for (const event of month.logs.flat()) expect(event.recordedAt).toBeGreaterThanOrEqual(event.occurredAt);
        expect(Math.max(...month.logs.flat().map(({ recordedAt }) => recordedAt))).toBe(month.asOf);
      }),
      { numRuns: 20 },
    );
  });

  test('begins at midnight where it is: the clocks of Kamchatka show the same month nine hours earlier', () => {
    const there = calendarOf('RU-NGR', zone('Asia/Kamchatka'));
    const [moscow, kamchatka] = [CALENDAR, there].map((calendar) =>
      unwrap(syntheticMonth({ seed: 2, year: 2026, month: 5, cases: 60, calendar })),
    );
    const arrivals = (month?: SyntheticMonth): readonly number[] =>
      month?.logs.map(([first]) => first?.occurredAt ?? 0) ?? [];
    expect(arrivals(kamchatka)).toEqual(arrivals(moscow).map((at) => at - 9 * 3_600_000));
    expect(kamchatka?.truth).toEqual(moscow?.truth);
  });

  test('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const [first, again, other] = [a, a, b].map((seed) => monthOf({ seed, year: 2026, month: 5, cases: 6 }));
        expect(again).toEqual(first);
        if ((a | 0) !== (b | 0)) expect(other).not.toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  test('is the month that it was on every machine before', () => {
    const sum = createHash('sha256').update(JSON.stringify(MAY)).digest('hex');
    expect(sum).toBe('ca0b4a3366421e965a41be009075a9fa35a6411b05ec1fcf02891324f90caad0');
  });

  test('keeps a case as it is when more cases are drawn', () => {
    const stories = (cases: number): readonly string[] =>
      monthOf({ seed: 9, year: 2026, month: 5, cases }).logs.map((log) =>
        log.map(({ kind, occurredAt, recordedAt }) => `${kind} ${occurredAt} ${recordedAt}`).join('; '),
      );
    expect(stories(40)).toEqual(expect.arrayContaining([...stories(30)]));
  });

  test('knows of a mistake only what was known at the moment', () => {
    const corrected = MAY.logs.filter((log) => log.some(({ kind, id }) => kind === 'voided' && id.endsWith('wv')));
    expect(corrected.length).toBeGreaterThan(10);
    for (const log of corrected) {
      const voiding = log.find(({ kind, id }) => kind === 'voided' && id.endsWith('wv'));
      const before = ((voiding?.recordedAt ?? 0) - 1000) as AppealEvent['recordedAt'];
      expect(historyOf(log, before).some(({ id }) => `${id}v` === voiding?.id)).toBe(true);
      expect(historyOf(log).some(({ id }) => `${id}v` === voiding?.id)).toBe(false);
    }
  });
});

function calendarOf(region: string, clock: Zone): WorkingCalendar {
  return unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2026)), fiveDayWeek(SHIFTS), clock));
}

function monthOf(request: Omit<SyntheticRequest, 'calendar'>): SyntheticMonth {
  return unwrap(syntheticMonth({ calendar: CALENDAR, ...request }));
}

function project(log: readonly AppealEvent[]): readonly CaseRecord[] {
  return unwrap(recordsOf(log, { calendar: CALENDAR, term: null }));
}

function recordsIn({ logs }: SyntheticMonth): readonly CaseRecord[] {
  return logs.flatMap(project);
}

/** The local clock as text, by another road than the generator's. */
function clockOf(instant: CaseRecord['received']): {
  readonly weekday: number;
  readonly day: string;
  readonly time: string;
} {
  const text = formatMoment(instant, MOSCOW);
  const day = text.slice(0, 10);
  return { weekday: new Date(`${day}T00:00:00Z`).getUTCDay(), day, time: text.slice(11, 16) };
}

function dayOf({ received }: CaseRecord): string {
  return clockOf(received).day;
}

function median(body: string): number {
  const times = recordsIn(MAY).flatMap((record) =>
    record.body === body ? [record.workToFirstAnswer ?? Infinity] : [],
  );
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function explainedShare(body: string): number {
  const solvable = recordsIn(MAY).filter((record) => record.body === body && record.type === 'solvable');
  return solvable.filter(({ outcome }) => outcome === 'explained').length / solvable.length;
}

/** Days off of 2026 that are no plain weekend, written from the decree by hand. */
const DAYS_OFF = /^2026-(01-0[1-9]|02-23|03-0[89]|05-(01|09|11)|06-12|11-04|12-31)$/;

function recounted(month: SyntheticMonth): SyntheticMonth['truth'] {
  const records = recordsIn(month);
  const leads = records.filter((record) => record.leads);
  const count = (fits: (record: CaseRecord) => boolean): number => records.filter(fits).length;
  const arrivals = leads.map(({ received }) => clockOf(received));
  const answers = records.flatMap(({ firstAnswered }) => (firstAnswered === null ? [] : [clockOf(firstAnswered)]));
  const fridayEvening = (clock: ReturnType<typeof clockOf>): boolean => clock.weekday === 5 && clock.time >= '18:00';
  const events = month.logs.flat();
  const once = month.logs.flatMap((log) => [...new Map(log.map((event) => [event.id, event])).values()]);
  const lasting = month.logs.flatMap((log) => historyOf(log));
  const late = once.filter(({ recordedAt, occurredAt }) => recordedAt - occurredAt > 3_600_000).length;
  const replaced = once.filter(({ kind, id }) => kind === 'voided' && id.endsWith('wv')).length;
  return {
    cases: leads.length,
    incidentCases: leads.filter(({ channel }) => channel === 'incident-management').length,
    feedbackCases: leads.filter(({ channel }) => channel === 'feedback-platform').length,
    questions: records.length,
    twoQuestionAppeals: count(({ question }) => question === 2),
    nightArrivals: arrivals.filter(({ time }) => time < '06:00' || time >= '22:00').length,
    weekendArrivals: arrivals.filter(({ weekday, day }) => weekday % 6 === 0 && !DAYS_OFF.test(day)).length,
    holidayArrivals: arrivals.filter(({ day }) => DAYS_OFF.test(day)).length,
    fridayEveningArrivals: arrivals.filter(fridayEvening).length,
    lunchAnswers: answers.filter(({ time }) => time >= '12:00' && time < '13:00').length,
    fridayEveningAnswers: answers.filter(fridayEvening).length,
    missingAnswers: count(({ firstAnswered }) => firstAnswered === null),
    interimAnswers: lasting.filter((event) => event.kind === 'answered' && event.outcome === 'interim').length,
    explanatoryToSolvable: count(({ type, outcome }) => type === 'solvable' && outcome === 'explained'),
    reopened: lasting.filter(({ kind }) => kind === 'reopened').length,
    closed: leads.filter(({ closed }) => closed !== null).length,
    marked: leads.filter(({ mark }) => mark !== null).length,
    lateEntries: late - replaced,
    lateCorrections: replaced,
    voided: once.filter(({ kind }) => kind === 'voided').length,
    deliveredTwice: events.length - once.length,
  };
}
