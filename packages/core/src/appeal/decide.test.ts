import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { day } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { stamped } from './any-happening.fixture.ts';
import type { AppealEvent, AppealHappening } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState } from './appeal-state.ts';
import { decide, type AppealCommand, type AppealOrder } from './decide.ts';
import type { Road } from './road.ts';
import { stateOf } from './state-of.ts';
import { OBSTACLES } from './vocabulary.ts';

type Arrived = Extract<AppealHappening, { kind: 'received' }>;

const RECEIVED: Arrived = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false };
const OPEN = after(RECEIVED);
const ROADS: readonly Road[] = [
  { obstacle: 'abusive', regimes: ['appeal'], answer: 'may-be-withheld', instead: 'notice', within: null, because: [] },
];

describe('what is to be done', () => {
  test('is one event with the id and the moments of the command', () => {
    expect(decided(OPEN, { kind: 'registered' })).toEqual([stamped('c', { hour: 9 }, { kind: 'registered' })]);
  });

  test('keeps the name of its personal part', () => {
    const personal = { ref: 'p-1', digest: 'd' };
    const came = { ...commanded(RECEIVED), personal };
    expect(unwrap(decide(NEW_APPEAL, came))).toEqual([came]);
  });

  test.each<[string, AppealOrder, readonly AppealHappening[]]>([
    [
      'forwarded, and the applicant told',
      { kind: 'forward-with-notice', body: 'Б', question: 1 },
      [
        { kind: 'forwarded', body: 'Б', question: 1 },
        { kind: 'notified', of: 'forwarding' },
      ],
    ],
    [
      'extended, and the applicant told',
      { kind: 'extend-with-notice', pack: 'fz-59', clock: 'consideration', count: 10, by: 'head' },
      [
        { kind: 'extended', pack: 'fz-59', clock: 'consideration', count: 10, by: 'head' },
        { kind: 'notified', of: 'extension' },
      ],
    ],
    [
      'left without an answer, and the applicant told',
      { kind: 'decline-with-notice', obstacle: 'abusive' },
      [
        { kind: 'declined', obstacle: 'abusive' },
        { kind: 'notified', of: 'decline' },
      ],
    ],
    [
      'answered for all to read',
      { kind: 'answer-in-public', question: 1, outcome: 'explained', platform: 'vk.com' },
      [
        { kind: 'answered', question: 1, outcome: 'explained' },
        { kind: 'published', question: 1, platform: 'vk.com' },
      ],
    ],
    [
      'answered with a promise',
      { kind: 'answer-with-promise', question: 1, by: day('2026-06-01') },
      [
        { kind: 'promised', question: 1, by: day('2026-06-01') },
        { kind: 'answered', question: 1, outcome: 'promised' },
      ],
    ],
  ])('can be two things at once: %s', (_, order, [first, second]) => {
    const found = after(RECEIVED, { kind: 'qualified', matter: 'abusive' });
    expect(decided(found, order)).toEqual([
      stamped('c', { hour: 9 }, first as AppealHappening),
      stamped('c+2', { hour: 9 }, second as AppealHappening),
    ]);
  });
});

describe('a command is refused', () => {
  test('out of turn, with what can be done', () => {
    expect(refusalOf(OPEN, { kind: 'resumed' })).toMatchObject({ kind: 'out-of-turn', stage: 'open' });
  });

  test('for another appeal', () => {
    const command = { ...commanded({ kind: 'registered' }), appeal: 'A-2' };
    expect(decide(OPEN, command)).toMatchObject({ refusal: { kind: 'several-appeals', appeals: ['A-1', 'A-2'] } });
  });

  test('with the id of another entry', () => {
    expect(decide(OPEN, { ...commanded({ kind: 'registered' }), id: 'e0' })).toMatchObject({
      refusal: { kind: 'id-taken', event: 'e0' },
    });
  });

  test('recorded before it happens', () => {
    expect(decide(OPEN, { ...commanded({ kind: 'registered' }), recordedAt: 8 as Instant })).toMatchObject({
      refusal: { kind: 'recorded-too-early', occurredAt: 9, recordedAt: 8 },
    });
  });

  test('when something later is known already', () => {
    expect(decide(OPEN, { ...commanded({ kind: 'registered' }), occurredAt: 0 as Instant })).toMatchObject({
      refusal: { kind: 'not-the-latest', occurredAt: 0, latest: { id: 'e0', occurredAt: 1 } },
    });
  });

  test('to close an appeal while a question is open, unless it was withdrawn or merged', () => {
    const two = after(
      RECEIVED,
      { kind: 'answered', question: 1, outcome: 'solved' },
      { kind: 'assigned', question: 2, body: 'А' },
    );
    expect(refusalOf(two, { kind: 'closed' })).toEqual({ kind: 'questions-open', questions: [2] });
    expect(refusalOf(OPEN, { kind: 'closed' })).toEqual({ kind: 'questions-open', questions: [1] });
    expect(decided(two, { kind: 'closed', why: 'withdrawn' }).length).toBe(1);
  });

  test('to leave unanswered what must be answered', () => {
    const decline = (obstacle: 'abusive' | 'unclear', state: AppealState): unknown =>
      decide(state, commanded({ kind: 'declined', obstacle }), { roads: ROADS });
    expect(decline('abusive', after(RECEIVED, { kind: 'qualified', matter: 'abusive' }))).toMatchObject({ ok: true });
    expect(decline('unclear', OPEN)).toMatchObject({ refusal: { kind: 'answer-owed', regime: 'appeal' } });
    const message = after({ ...RECEIVED, regime: 'message' });
    expect(decline('abusive', message)).toMatchObject({ refusal: { kind: 'answer-owed', regime: 'message' } });
  });

  test('to leave unanswered by what was not found out before', () => {
    const roads: readonly Road[] = OBSTACLES.map((obstacle) => ({ ...(ROADS[0] as Road), obstacle }));
    for (const obstacle of OBSTACLES) {
      const decline = (state: AppealState): unknown =>
        decide(state, commanded({ kind: 'declined', obstacle }), { roads });
      const qualified: AppealHappening =
        obstacle === 'anonymous'
          ? { kind: 'qualified', applicant: 'anonymous' }
          : { kind: 'qualified', matter: obstacle };
      expect(decline(OPEN)).toMatchObject({ refusal: { kind: 'obstacle-not-found', obstacle } });
      expect(decline(after(RECEIVED, qualified))).toMatchObject({ ok: true });
      const corrected: AppealHappening = { kind: 'qualified', matter: 'within-competence', applicant: 'individual' };
      expect(decline(after(RECEIVED, qualified, corrected))).toMatchObject({ ok: false });
    }
  });

  test('to answer with a promise that names no day', () => {
    expect(refusalOf(OPEN, { kind: 'answered', question: 1, outcome: 'promised' })).toEqual({
      kind: 'no-promise',
      question: 1,
    });
  });

  test('for what the host objects to, in its own words', () => {
    const objects = (event: AppealEvent): { kind: 'closed-channel'; channel: string } | null =>
      event.kind === 'received' && event.channel === 'email' ? { kind: 'closed-channel', channel: 'email' } : null;
    const came = commanded({ ...RECEIVED, channel: 'email' });
    expect(decide(NEW_APPEAL, came, { objects })).toEqual({
      ok: false,
      refusal: { kind: 'closed-channel', channel: 'email' },
    });
    expect(decide(NEW_APPEAL, commanded(RECEIVED), { objects }).ok).toBe(true);
  });
});

function after(...happenings: readonly AppealHappening[]): AppealState {
  return stateOf(happenings.map((happening, index) => stamped(`e${index}`, { hour: index + 1 }, happening)));
}

function decided(state: AppealState, order: AppealOrder): readonly AppealEvent[] {
  return unwrap(decide(state, commanded(order)));
}

function refusalOf(state: AppealState, order: AppealOrder): unknown {
  const refused = decide(state, commanded(order));
  return refused.ok ? null : refused.refusal;
}

function commanded(order: AppealOrder): AppealCommand {
  return { id: 'c', appeal: 'A-1', occurredAt: 9 as Instant, recordedAt: 9 as Instant, ...order };
}

test('a voiding is no order: what was recorded is struck by amend alone', () => {
  const voiding = { ...commanded({ kind: 'registered' }), kind: 'voided', event: 'e1' } as never;
  expect(decide(OPEN, voiding)).toEqual({
    ok: false,
    refusal: { kind: 'malformed', issues: [{ path: ['kind'], expected: 'order-of-decide', value: 'voided' }] },
  });
});
