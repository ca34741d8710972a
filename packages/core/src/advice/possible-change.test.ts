import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../record/case-record.ts';
import { RECORD } from '../measure/municipality.fixture.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { inHindsight, stillPossible } from './possible-change.ts';

const BARNAUL = zone('Asia/Barnaul');
const CALENDAR = calendarIn('Asia/Barnaul');
const HOUR = 3_600_000;
const [CAME, DUE, NOW] = [at('2026-04-09T10:00'), at('2026-04-10T12:00'), at('2026-04-10T11:00')] as const;
const OPEN: CaseRecord = { ...RECORD, received: CAME, due: DUE };

describe('what can still be done', () => {
  const made = (id: string, record: CaseRecord, asOf = NOW): CaseRecord | null | undefined =>
    stillPossible(asOf, CALENDAR)
      .find((change) => change.id === id)
      ?.made(record);

  test('is to answer now what is in term, its working time counted by the calendar', () => {
    const answered = made('answer-in-time', OPEN);
    expect(answered).toMatchObject({ firstAnswered: NOW, outcome: 'explained', due: DUE, received: CAME });
    expect((answered?.workToFirstAnswer ?? 0) / HOUR).toBe(9);
    expect(made('answer-and-solve', OPEN)).toMatchObject({ firstAnswered: NOW, outcome: 'solved' });
  });

  test('is to solve what was only answered', () => {
    const explained: CaseRecord = { ...OPEN, firstAnswered: NOW, outcome: 'explained' };
    expect(made('solve', explained)).toEqual({ ...explained, outcome: 'solved' });
    expect(made('solve', { ...explained, outcome: 'solved' })).toBeNull();
    expect(made('solve', OPEN)).toBeNull();
  });

  test('is not to answer in time what is past its term, or has none', () => {
    expect(made('answer-in-time', OPEN, (DUE + 1) as Instant)).toBeNull();
    expect(made('answer-in-time', { ...OPEN, due: null })).toBeNull();
    expect(made('answer-and-solve', { ...OPEN, firstAnswered: NOW })).toBeNull();
  });

  test('is nothing on a day that the calendar does not reach', () => {
    expect(made('answer-in-time', { ...OPEN, received: 0 as Instant })).toBeNull();
  });
});

describe('what could have been done', () => {
  const made = (id: string, record: CaseRecord): CaseRecord | null | undefined =>
    inHindsight(CALENDAR)
      .find((change) => change.id === id)
      ?.made(record);

  test('is to answer by the deadline what was answered late or not at all', () => {
    const late: CaseRecord = { ...OPEN, firstAnswered: (DUE + 1) as Instant, outcome: 'refused' };
    expect(made('answer-by-the-deadline', late)).toMatchObject({ firstAnswered: DUE, outcome: 'refused' });
    expect(made('answer-by-the-deadline-and-solve', OPEN)).toMatchObject({ firstAnswered: DUE, outcome: 'solved' });
  });

  test('is nothing where the answer was in time', () => {
    expect(made('answer-by-the-deadline', { ...OPEN, firstAnswered: DUE })).toBeNull();
  });
});

function at(text: string): Instant {
  return moment(text, BARNAUL);
}
