import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { at, CALENDAR, happened, RECEIVED } from './rule-pack.fixture.ts';
import { stageTimesAt, type WorkStage } from './stage-times.ts';

const FACTS = { calendar: CALENDAR, asOf: at('2026-04-20T10:00') };
const HOUR = 3_600_000;
const assigned = (text: string, question: number): AppealEvent =>
  happened(text, { kind: 'assigned', question, body: `${question}` });
const answered = (text: string, question: number): AppealEvent =>
  happened(text, { kind: 'answered', question, outcome: 'solved' });

describe('the time of the stages', () => {
  test('of an appeal goes on until its last question is answered', () => {
    const both = [assigned('2026-04-09T09:00', 1), assigned('2026-04-09T09:30', 2)];
    const log = [RECEIVED, ...both, answered('2026-04-09T12:00', 1), answered('2026-04-10T12:00', 2)];
    expect(hours(log, 'execution')).toBe(27);
    expect([1, 2].map((question) => hours(log, 'execution', question))).toEqual([3, 26.5]);
  });

  test('goes on after a case that was closed in a pause is opened again', () => {
    const log = [
      RECEIVED,
      assigned('2026-04-09T09:00', 1),
      happened('2026-04-09T10:00', { kind: 'paused', reason: 'applicant' }),
      happened('2026-04-09T11:00', { kind: 'closed' }),
      happened('2026-04-10T09:00', { kind: 'reopened' }),
      answered('2026-04-10T11:00', 1),
    ];
    expect(hours(log, 'execution')).toBe(3);
  });

  test('is that of one appeal, and of events in turn', () => {
    const other = { ...assigned('2026-04-09T09:00', 1), appeal: 'A-2' };
    expect(stageTimesAt([RECEIVED, other], FACTS)).toEqual(stageTimesAt([RECEIVED], FACTS));
    expect(stageTimesAt([other], FACTS)).toMatchObject({ refusal: { kind: 'out-of-turn' } });
  });
});

function hours(log: readonly AppealEvent[], stage: WorkStage, question?: number): number {
  return unwrap(stageTimesAt(log, { ...FACTS, question }))[stage].clock / HOUR;
}
