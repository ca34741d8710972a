import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { day } from '../time/civil-date.ts';
import { moment, type Instant } from '../time/instant.ts';
import { calendarDays, workingDays } from '../time/term.ts';
import { zone } from '../time/zone.ts';
import { recordTimes, type CaseMoments, type RecordTimes } from './record-times.ts';

const BARNAUL = zone('Asia/Barnaul');
const CALENDAR = calendarIn('Asia/Barnaul');
const RECEIVED: CaseMoments = { received: at('2026-05-08T15:30'), firstAnswered: null, closed: null, planned: null };

describe('the times of a record', () => {
  test('are days by the clock of the body', () => {
    const moments = { ...RECEIVED, received: at('2026-05-08T23:59'), closed: at('2026-05-09T00:00') };
    expect(times(moments)).toMatchObject({ receivedOn: day('2026-05-08'), closedOn: day('2026-05-09') });
  });

  test('count working time over the short evening and the days off', () => {
    const { workToFirstAnswer, firstAnsweredOn } = times({ ...RECEIVED, firstAnswered: at('2026-05-12T09:00') });
    expect(workToFirstAnswer).toBe(90 * 60_000);
    expect(firstAnsweredOn).toBe(day('2026-05-12'));
  });

  test('keep seconds exactly where the exporting system counts whole minutes', () => {
    const firstAnswered = (at('2026-05-08T15:31') + 30_000) as Instant;
    expect(times({ ...RECEIVED, firstAnswered })).toMatchObject({
      workToFirstAnswer: 90_000,
      workingMinutesAsExported: 2,
    });
  });

  test('have a deadline by the term of the setting', () => {
    expect(times(RECEIVED).due).toBe(at('2026-05-19T00:00') - 1);
  });

  test('have the deadline that the source planned before that of the setting', () => {
    const planned = at('2026-05-10T12:00');
    expect(times({ ...RECEIVED, planned }).due).toBe(planned);
  });

  test('have no deadline when no term is known', () => {
    expect(unwrap(recordTimes(RECEIVED, { calendar: CALENDAR, term: null })).due).toBeNull();
  });

  test('tell nothing of an answer that was not given', () => {
    expect(times(RECEIVED)).toMatchObject({
      firstAnsweredOn: null,
      workToFirstAnswer: null,
      workingMinutesAsExported: null,
    });
  });
});

describe('the times of a record are refused', () => {
  const [before, after] = [(CALENDAR.span.from - 1) as Instant, CALENDAR.span.until];

  test.each([
    ['receipt', { ...RECEIVED, received: before }, before],
    ['first answer', { ...RECEIVED, firstAnswered: after }, after],
    ['closing', { ...RECEIVED, closed: after }, after],
  ] as const)('when the %s lies outside the calendar, even without a term', (_, moments, asked) => {
    const refusal = { kind: 'outside-calendar', ...CALENDAR.span, asked };
    expect(recordTimes(moments, { calendar: CALENDAR, term: null })).toEqual({ ok: false, refusal });
  });

  test('when the deadline lies outside the calendar', () => {
    const late = { ...RECEIVED, received: at('2027-12-30T10:00') };
    expect(recordTimes(late, { calendar: CALENDAR, term: calendarDays(30, 'stay') })).toMatchObject({
      ok: false,
      refusal: { kind: 'outside-calendar', asked: null },
    });
  });
});

function times(moments: CaseMoments): RecordTimes {
  return unwrap(recordTimes(moments, { calendar: CALENDAR, term: workingDays(5) }));
}

function at(text: string): Instant {
  return moment(text, BARNAUL);
}
