import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { historyOf } from '../appeal/history-of.ts';
import { stateOf } from '../appeal/state-of.ts';
import type { Result } from '../basis/result.ts';
import { bothReadings } from '../time/both-readings.ts';
import { calendarImpact } from '../time/calendar-impact.ts';
import { day, readDay } from '../time/civil-date.ts';
import { dayOfCalendar } from '../time/day-of-calendar.ts';
import { dueBefore, explainDueBefore } from '../time/due-before.ts';
import { due, explainDue, walkDue } from '../time/due.ts';
import { elapsed } from '../time/elapsed.ts';
import { readMoment } from '../time/instant.ts';
import { calendarDays, readTerm, workingHours, type Term } from '../time/term.ts';
import { TERM_UNITS } from '../time/term-fault.ts';
import { addWorkingDays, workingDaysBetween } from '../time/working-days.ts';
import {
  addWorkingMinutes,
  sampledWorkingMinutes,
  takeWorkingMinutes,
  workingMinutes,
  workingTime,
} from '../time/working-time.ts';
import { readWorkweek } from '../time/workweek.ts';
import { readZone } from '../time/zone.ts';
import { describeRefusal } from '../words/describe-refusal.ts';
import { advanceClocks } from './advance-clocks.ts';
import { beginClocks } from './clock-fold.ts';
import { clockDue, explainClockDue } from './clock-rule.ts';
import { clocksAt } from './clocks-at.ts';
import { explainMove } from './edition.ts';
import { explainClocks } from './explain-clocks.ts';
import { pinnedEdition } from './pinned-edition.ts';
import { readClocks } from './read-clocks.ts';
import { CALENDAR, EIGHT_EVENTS, LAST_LOOK, MSK, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';
import { stageTimesAt } from './stage-times.ts';

// What stands where a moment, a day, a count or a text should, as broken data brings it: no door throws or counts on.

const ODD: readonly (readonly [string, never])[] = [
  ['a symbol', Symbol('s')],
  ['an object of no kin', Object.create(null) as unknown],
  ['an object that is no text', { toString: null, valueOf: null }],
  ['a function', (): number => 5],
  ['a whole number of another kind', 5n],
  ['a text', '2026-04-09'],
  ['nothing', null],
  ['what was left out', undefined],
  ['no number', Number.NaN],
  ['part of a millisecond', LAST_LOOK + 0.5],
  ['no end', Number.POSITIVE_INFINITY],
  ['no beginning', Number.NEGATIVE_INFINITY],
].map(([name, value]) => [name as string, value as never] as const);

type Answer = Result<unknown>;
const NOON = LAST_LOOK;
const FACTS = { calendar: CALENDAR, asOf: NOON };
const RULE = {
  term: calendarDays(3, 'stay'),
  because: { 'day-zero': [], 'count-days': [], 'skip-day-off': [], 'end-of-day': [], 'count-time': [] },
};
const TERMS: readonly Term[] = [calendarDays(3, 'forward'), workingHours(3)];

const BY_MOMENT: readonly ((odd: never) => readonly Answer[])[] = [
  (odd) => TERMS.flatMap((term) => [due(odd, term, CALENDAR), explainDue(odd, term, CALENDAR)]),
  (odd) => TERMS.flatMap((term) => [dueBefore(odd, term, CALENDAR), explainDueBefore(odd, term, CALENDAR)]),
  (odd) => TERMS.map((term) => walkDue({ start: odd, term, calendar: CALENDAR }, () => undefined)),
  (odd) => [bothReadings(odd, calendarDays(3, 'stay'), CALENDAR), clockDue(RULE, odd, CALENDAR)],
  (odd) => [explainClockDue(RULE, odd, CALENDAR)],
  (odd) => TERM_UNITS.map((unit) => elapsed({ from: odd, to: NOON }, unit, CALENDAR)),
  (odd) => TERM_UNITS.map((unit) => elapsed({ from: NOON, to: odd }, unit, CALENDAR)),
  (odd) => [workingTime, workingMinutes, sampledWorkingMinutes].map((count) => count(odd, NOON, CALENDAR)),
  (odd) => [workingTime, workingMinutes, sampledWorkingMinutes].map((count) => count(NOON, odd, CALENDAR)),
  (odd) => [addWorkingMinutes(odd, 5, CALENDAR), takeWorkingMinutes(odd, 5, CALENDAR)],
  (odd) => [clocksAt, explainClocks].map((read) => read(EIGHT_EVENTS, PACK, { ...FACTS, asOf: odd })),
  (odd) => [explainMove(EIGHT_EVENTS, { from: PACK, to: PACK }, { ...FACTS, asOf: odd })],
  (odd) => [stageTimesAt(EIGHT_EVENTS, { ...FACTS, asOf: odd })],
  (odd) => [readClocks(beginClocks(PACK), PACK, { ...FACTS, asOf: odd })],
  (odd) => logsWith(odd).flatMap((log) => [clocksAt, explainClocks].map((read) => read(log, PACK, FACTS))),
  (odd) =>
    logsWith(odd).flatMap((log) => [stageTimesAt(log, FACTS), explainMove(log, { from: PACK, to: PACK }, FACTS)]),
  (odd) => logsWith(odd).map((log) => advanceClocks(beginClocks(PACK), log[1] as AppealEvent, PACK)),
];

const BY_DAY: readonly ((odd: never) => Answer)[] = [
  (odd) => addWorkingDays(odd, 1, CALENDAR),
  (odd) => workingDaysBetween(odd, day('2026-05-12'), CALENDAR),
  (odd) => workingDaysBetween(day('2026-05-12'), odd, CALENDAR),
  (odd) => dayOfCalendar(CALENDAR, odd),
];

const BY_TEXT: readonly ((odd: never) => Answer)[] = [
  (odd) => readMoment(odd, MSK),
  (odd) => readDay(odd),
  (odd) => readZone(odd),
  (odd) => readTerm(odd),
  (odd) => readWorkweek(odd),
];

const BY_COUNT: readonly ((odd: never) => Answer)[] = [
  (odd) => addWorkingMinutes(NOON, odd, CALENDAR),
  (odd) => takeWorkingMinutes(NOON, odd, CALENDAR),
  (odd) => addWorkingDays(day('2026-05-12'), odd, CALENDAR),
  (odd) => due(NOON, { unit: 'calendar-day', count: odd, dayOff: 'stay' }, CALENDAR),
  (odd) => due(NOON, { unit: odd, count: 1, dayOff: 'stay' }, CALENDAR),
  (odd) => due(NOON, { unit: 'calendar-day', count: 1, dayOff: odd }, CALENDAR),
];

const BY_FACT: readonly ((odd: never) => Answer)[] = [
  (odd) => clocksAt(EIGHT_EVENTS, PACK, { ...FACTS, question: odd }),
  (odd) => clocksAt(EIGHT_EVENTS, PACK, { ...FACTS, knownAt: odd }),
];

/** Logs in which one event has no moment of its own, of when it happened or of when it was recorded. */
function logsWith(odd: never): readonly (readonly AppealEvent[])[] {
  return [
    [RECEIVED, { ...REGISTERED, occurredAt: odd }],
    [RECEIVED, { ...REGISTERED, recordedAt: odd }],
  ];
}

describe.each(ODD)('%s', (name, odd) => {
  test('is no moment: every door says so', () => {
    for (const answer of BY_MOMENT.flatMap((ask) => ask(odd))) {
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-an-instant' } });
      isTold(answer);
    }
  });

  test('is no day, and no count', () => {
    for (const ask of BY_DAY) expect(ask(odd)).toMatchObject({ ok: false, refusal: { kind: 'not-a-day' } });
    for (const ask of [...BY_DAY, ...BY_COUNT]) if (!isMinutes(odd)) isTold(ask(odd));
    for (const ask of BY_FACT) if (name !== 'what was left out') isTold(ask(odd));
  });

  test('is no text of a moment, a day, a zone, a term or a week', () => {
    for (const ask of BY_TEXT) if (name !== 'a text') isTold(ask(odd));
    expect(readMoment('2026-04-09T10:00', odd)).toMatchObject({ ok: false, refusal: { kind: 'unknown-zone' } });
  });

  test('as a moment takes no other event with it where no refusal is given', () => {
    for (const log of logsWith(odd)) {
      expect(stateOf(log)).toMatchObject({ stage: 'open', refused: [{ refusal: { kind: 'not-an-instant' } }] });
      expect(historyOf(log, NOON)).toContain(RECEIVED);
      expect(pinnedEdition(log, PACK.id, FACTS)).toBeNull();
    }
    expect(pinnedEdition(EIGHT_EVENTS, PACK.id, { asOf: odd, knownAt: odd })).toBeNull();
    const { moved, uncounted } = calendarImpact(CALENDAR, CALENDAR, [{ id: 'A-1', start: odd, term: RULE.term }]);
    expect([moved, uncounted.map(({ refusal }) => refusal.kind)]).toEqual([[], ['not-an-instant']]);
  });
});

/** Half a millisecond more is a count of minutes all the same. */
function isMinutes(odd: unknown): boolean {
  return typeof odd === 'number' && Number.isFinite(odd);
}

/** A refusal has its words in both languages, and travels as JSON. */
function isTold(answer: Answer): void {
  expect(answer.ok).toBe(false);
  if (answer.ok) return;
  for (const language of ['ru', 'en'] as const)
    expect(describeRefusal(answer.refusal as never, language)).toMatch(/Ожида|Expected/u);
  expect(JSON.parse(JSON.stringify(answer.refusal))).toMatchObject({ kind: answer.refusal.kind });
}
