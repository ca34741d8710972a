import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { anyLog, stamped } from './any-happening.fixture.ts';
import type { AppealEvent, AppealHappening } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState } from './appeal-state.ts';
import { evolve } from './evolve.ts';
import { historyOf } from './history-of.ts';
import { stateOf } from './state-of.ts';

const RECEIVED: AppealHappening = {
  kind: 'received',
  channel: 'document-flow',
  regime: 'appeal',
  repeat: false,
  external: { system: 'СЭД', id: '17' },
};

describe('what is known of an appeal', () => {
  test('is how it came in first, and under what name', () => {
    const { arrival, registered } = after(
      RECEIVED,
      { kind: 'registered' },
      { kind: 'submitted', channel: 'feedback-platform', regime: 'message', repeat: true },
      { kind: 'registered' },
    );
    expect(arrival).toMatchObject({ channel: 'document-flow', regime: 'appeal', at: 1, external: { id: '17' } });
    expect(registered).toBe(2);
  });

  test('is what was found out last of its qualities', () => {
    const { qualities } = after(
      RECEIVED,
      { kind: 'qualified', applicant: 'collective', form: 'complaint' },
      { kind: 'qualified', matter: 'court-decision' },
    );
    expect(qualities).toMatchObject({ applicant: 'collective', form: 'complaint', matter: 'court-decision' });
  });

  test('is what a person said of a topic, whatever a text proposes before or after', () => {
    const of = { kind: 'classified', question: 1, topicGroup: null, topic: null, territory: null } as const;
    const byText = { ...of, type: 'solvable', proposed: true } as const;
    const byPerson = { ...of, type: 'informational' } as const;
    const typeAfter = (...happenings: AppealHappening[]) => after(RECEIVED, ...happenings).questions[0]?.classification;
    expect(typeAfter(byText)).toMatchObject({ type: 'solvable', proposed: true });
    expect(typeAfter(byText, byPerson)).toEqual({
      type: 'informational',
      topicGroup: null,
      topic: null,
      territory: null,
    });
    expect(typeAfter(byPerson, byText)).toEqual(typeAfter(byPerson));
    expect(typeAfter(byText, { ...byText, type: 'not-solvable' })).toMatchObject({ type: 'not-solvable' });
  });

  test('is the topic, the executors and the result of each question', () => {
    const { questions } = after(
      RECEIVED,
      { kind: 'classified', question: 1, type: 'solvable', topicGroup: null, topic: 'Вывоз мусора', territory: null },
      { kind: 'assigned', question: 1, body: 'Дорожный отдел' },
      { kind: 'returned', to: 'curator', question: 1 },
      { kind: 'assigned', question: 1, body: 'Комитет ЖКХ' },
      { kind: 'assigned', question: 2, body: 'Отдел культуры' },
      { kind: 'answered', question: 1, outcome: 'interim' },
      { kind: 'answered', question: 1, outcome: 'solved' },
    );
    expect(questions).toMatchObject([
      {
        classification: { topic: 'Вывоз мусора' },
        bodies: ['Дорожный отдел', 'Комитет ЖКХ'],
        outcome: 'solved',
        firstAnswered: 7,
      },
      { bodies: ['Отдел культуры'], outcome: null, stage: 'assigned' },
    ]);
  });

  test('is the outcome of questions that ended without an answer, and leaves the answered ones alone', () => {
    const two: readonly AppealHappening[] = [
      RECEIVED,
      { kind: 'answered', question: 1, outcome: 'explained' },
      { kind: 'assigned', question: 2, body: 'А' },
    ];
    const outcomes = (last: AppealHappening): unknown => after(...two, last).questions.map(({ outcome }) => outcome);
    expect(outcomes({ kind: 'forwarded', body: 'Б' })).toEqual(['explained', 'forwarded']);
    expect(outcomes({ kind: 'declined', obstacle: 'abusive' })).toEqual(['explained', 'unanswered']);
    expect(outcomes({ kind: 'returned', to: 'applicant' })).toEqual(['explained', 'unanswered']);
    expect(outcomes({ kind: 'returned', to: 'curator' })).toEqual(['explained', null]);
  });

  test('is what the applicant has still to be told of', () => {
    const forwarded = after(RECEIVED, { kind: 'forwarded', body: 'Б' });
    expect(forwarded.noticesOwed).toEqual(['forwarding']);
    const told = evolve(forwarded, stamped('n', { hour: 9 }, { kind: 'notified', of: 'forwarding' }));
    expect(told.noticesOwed).toEqual([]);
  });

  test('is where the answer can be read, how it was marked and how often the draft was sent back', () => {
    const { questions, mark } = after(
      RECEIVED,
      { kind: 'draft-sent', question: 1 },
      { kind: 'sent-back', question: 1 },
      { kind: 'answered', question: 1, outcome: 'solved' },
      { kind: 'published', question: 1, platform: 'vk.com' },
      { kind: 'marked', question: 1, mark: 2 },
      { kind: 'marked', mark: 4 },
    );
    expect(questions).toMatchObject([{ reworked: 1, platforms: ['vk.com'], mark: 2 }]);
    expect(mark).toBe(4);
  });

  test('is the day of the last promise, and how the promise stands', () => {
    const promised = (by: string): AppealHappening => ({ kind: 'promised', question: 1, by: day(by) });
    const { questions } = after(
      RECEIVED,
      promised('2026-06-01'),
      { kind: 'promise-broken', question: 1 },
      promised('2026-07-01'),
    );
    expect(questions).toMatchObject([{ promise: 'given', promisedBy: day('2026-07-01') }]);
  });

  test('is which appeal it repeats, which editions bind it, whose documents are awaited, and that it was closed', () => {
    const state = after(
      RECEIVED,
      { kind: 'pinned', pack: 'fz-59', edition: '2024-12-28' },
      { kind: 'documents-requested', from: 'Управляющая организация' },
      { kind: 'repeat-found', of: 'A-0', effect: 'count-once' },
      { kind: 'closed', why: 'merged' },
    );
    expect(state).toMatchObject({
      editions: { 'fz-59': '2024-12-28' },
      documentsFrom: ['Управляющая организация'],
      repeats: { of: 'A-0', effect: 'count-once' },
      closed: 5,
      latest: { id: 'e4', occurredAt: 5 },
    });
    const again = evolve(state, stamped('r', { hour: 9 }, { kind: 'reopened' }));
    expect(again).toMatchObject({ stage: 'open', closed: null, reopened: 1 });
  });

  test('is which question was opened again: the others stay as they were', () => {
    const state = after(
      RECEIVED,
      { kind: 'forwarded', question: 1, body: 'Другой орган' },
      { kind: 'answered', question: 2, outcome: 'explained' },
      { kind: 'closed' },
      { kind: 'reopened', question: 2 },
    );
    expect(state.stage).toBe('open');
    expect(state.questions.map(({ stage }) => stage)).toEqual(['ended', 'waiting']);
  });
});

describe('an entry that cannot be', () => {
  test('is set aside with its reason, and the others count', () => {
    const log = [
      stamped('e1', { hour: 1 }, RECEIVED),
      stamped('e2', { hour: 2 }, { kind: 'sent-back', question: 1 }),
      { ...stamped('e3', { hour: 3 }, { kind: 'registered' }), appeal: 'A-2' },
      { ...stamped('e4', { hour: 4 }, { kind: 'registered' }), occurredAt: Number.NaN as Instant },
      stamped('e5', { hour: 5 }, { kind: 'answered', question: 1, outcome: 'solved' }),
    ];
    const { questions, refused } = stateOf(log);
    expect(questions).toMatchObject([{ outcome: 'solved' }]);
    expect(new Map(refused.map(({ event, refusal }) => [event.id, refusal.kind]))).toEqual(
      new Map([
        ['e2', 'out-of-turn'],
        ['e3', 'several-appeals'],
        ['e4', 'not-an-instant'],
      ]),
    );
  });

  test('may bear the id of another: the one recorded first counts', () => {
    const first = stamped('e2', { hour: 5 }, { kind: 'closed' });
    const second = stamped('e2', { hour: 2, late: 7 }, { kind: 'registered' });
    const log = [stamped('e1', { hour: 1 }, RECEIVED), second, first];
    const { stage, refused } = stateOf(log);
    expect(stage).toBe('closed');
    expect(refused).toMatchObject([{ event: second, refusal: { kind: 'another-content', held: first, sent: second } }]);
    expect(stateOf(log.toReversed())).toEqual(stateOf(log));
  });

  test('does not hide what its twin told earlier', () => {
    const log = [
      stamped('e1', { hour: 1 }, RECEIVED),
      stamped('e2', { hour: 2 }, { kind: 'closed' }),
      stamped('e2', { hour: 1, late: 7 }, { kind: 'registered' }),
    ];
    expect(stateOf(log, 5 as Instant)).toMatchObject({ stage: 'closed', refused: [] });
  });
});

describe('laws of what is known', () => {
  // a log that begins with an arrival goes further before it is refused
  const logs = anyLog.map((log) => [stamped('e-0', { hour: 0 }, RECEIVED), ...log]);

  test('a replay is the same as adding the events of the history one by one', () => {
    fc.assert(
      fc.property(logs, fc.nat(14), (log, knownAt) => {
        let state: AppealState = NEW_APPEAL;
        for (const event of historyOf(log, knownAt as Instant)) state = evolve(state, event);
        expect({ ...stateOf(log, knownAt as Instant), struck: [] }).toEqual(state);
      }),
    );
  });

  test('the order of delivery, and delivering twice, change nothing', () => {
    const shuffled = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
    );
    fc.assert(
      fc.property(shuffled, ([log, delivered]) => {
        expect(stateOf(delivered)).toEqual(stateOf(log));
      }),
    );
  });

  test('every event of the history either made the state or stands among the refused', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { entries, refused } = stateOf(log);
        const told = [...entries, ...refused.map(({ event }) => event.id)].toSorted();
        expect(told).toEqual(
          historyOf(log)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  test('without the refused the state is the same, and nothing more is refused', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const state = stateOf(log);
        const bad = new Set(state.refused.map(({ event }) => event.id));
        const good = historyOf(log).filter(({ id }) => !bad.has(id));
        expect(stateOf(good)).toEqual({ ...state, refused: [], struck: [] });
      }),
    );
  });

  test('what was known at a moment does not depend on what was recorded later', () => {
    fc.assert(
      fc.property(logs, fc.nat(14), (log, knownAt) => {
        const recorded = log.filter(({ recordedAt }) => recordedAt <= knownAt);
        expect(stateOf(log, knownAt as Instant)).toEqual(stateOf(recorded));
      }),
    );
  });

  test('whatever the entries are, there is a state and never an exception', () => {
    const junk = fc.record({
      id: fc.string(),
      kind: fc.string(),
      occurredAt: fc.anything(),
      recordedAt: fc.anything(),
    });
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 6 }), (entries) => {
        const { refused, entries: counted } = stateOf(entries as unknown as readonly AppealEvent[]);
        expect(counted.length + refused.length).toBeLessThanOrEqual(entries.length);
      }),
    );
  });
});

function after(...happenings: readonly AppealHappening[]): AppealState {
  const state = happenings.reduce<AppealState>(
    (known, happening, index) => evolve(known, stamped(`e${index}`, { hour: index + 1 }, happening)),
    NEW_APPEAL,
  );
  expect(state.refused).toEqual([]);
  return state;
}
