import {
  decide,
  evolve,
  explainMayDecline,
  mayDecline,
  NEW_APPEAL,
  OBSTACLES,
  REGIMES,
  unwrap,
  type AppealState,
  type Instant,
  type Obstacle,
  type Regime,
} from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { RULE_PACKS } from '../rule-packs.ts';
import { LAW_59_ROADS } from './law-59-roads.ts';
import { LAW_59 } from './law-59.ts';

describe('the roads of article 11', () => {
  test('are one for each obstacle', () => {
    expect(LAW_59_ROADS.map(({ obstacle }) => obstacle).toSorted()).toEqual(OBSTACLES.toSorted());
  });

  test('rest each on a part of the article', () => {
    const parts = LAW_59_ROADS.map(({ because }) =>
      because.flatMap((ground) => (ground.kind === 'clause' ? [`${ground.clause.at} ${ground.grade}`] : [])),
    );
    expect(parts.map((clauses) => clauses.join())).toEqual([
      'ст. 11 ч. 1 A',
      'ст. 11 ч. 2 A',
      'ст. 11 ч. 3 A',
      'ст. 11 ч. 4 memory',
      'ст. 11 ч. 4.1 D',
      'ст. 11 ч. 5 memory',
      'ст. 11 ч. 5.1 memory',
      'ст. 11 ч. 6 memory',
    ]);
  });

  test('end within a clock that there is, for the matter that they are about', () => {
    for (const { obstacle, within } of LAW_59_ROADS) {
      if (within === null) continue;
      const clock = RULE_PACKS.find(({ id }) => id === within.pack)?.clocks.find(({ id }) => id === within.clock);
      expect(clock?.applies.matter, obstacle).toContain(obstacle);
      expect(clock?.stops.map(({ event }) => event)).toContain(obstacle === 'court-decision' ? 'returned' : 'declined');
    }
  });

  test('relieve nobody of the answer to a message or to a request for information', () => {
    for (const regime of REGIMES)
      for (const obstacle of OBSTACLES)
        expect(mayDecline(LAW_59_ROADS, { obstacle, regime })).toBe(regime === 'appeal');
  });

  test('say by which clause', () => {
    const { grounds } = explainMayDecline(LAW_59_ROADS, { obstacle: 'anonymous', regime: 'appeal' });
    expect(grounds.at(-1)).toMatchObject({ kind: 'clause', clause: { act: 'fz-59', at: 'ст. 11 ч. 1' }, grade: 'A' });
  });
});

test('every matter of an appeal has a clock of its own or the general one', () => {
  const matters = new Set(LAW_59.clocks.flatMap(({ applies }) => applies.matter ?? []));
  expect([...OBSTACLES].filter((obstacle) => obstacle !== 'anonymous' && !matters.has(obstacle))).toEqual([]);
});

describe('what article 11 does to an appeal', () => {
  const policy = { roads: LAW_59_ROADS };

  test.each(OBSTACLES)(
    '%s: no answer on the substance, and the applicant is to be told where the law says so',
    (obstacle) => {
      const open = found(received('appeal'), obstacle);
      const declined = unwrap(decide(open, { ...stampOf('e2', 2), kind: 'declined', obstacle }, policy));
      const state = declined.reduce(evolve, open);
      expect(state.questions).toMatchObject([{ stage: 'ended', outcome: 'unanswered' }]);
      const { instead } = LAW_59_ROADS.find((road) => road.obstacle === obstacle) ?? { instead: null };
      expect(state.noticesOwed).toEqual(instead === 'nothing' ? [] : ['decline']);
    },
  );

  test.each(OBSTACLES)('%s: a message and a request for information are answered all the same', (obstacle) => {
    for (const regime of ['message', 'information-request'] as const) {
      const declined = decide(received(regime), { ...stampOf('e2', 2), kind: 'declined', obstacle }, policy);
      expect(declined).toEqual({ ok: false, refusal: { kind: 'answer-owed', obstacle, regime } });
    }
  });

  test('can be undone: what stood against the answer is gone, and the question is opened again', () => {
    const open = found(received('appeal'), 'unreadable');
    const state = unwrap(
      decide(open, { ...stampOf('e2', 2), kind: 'declined', obstacle: 'unreadable' }, policy),
    ).reduce(evolve, open);
    const again = unwrap(decide(state, { ...stampOf('e3', 3), kind: 'reopened', question: 1 }, policy)).reduce(
      evolve,
      state,
    );
    expect(again.questions).toMatchObject([{ stage: 'waiting' }]);
  });
});

function stampOf(id: string, hour: number): { id: string; appeal: string; occurredAt: Instant; recordedAt: Instant } {
  return { id, appeal: 'A-1', occurredAt: hour as Instant, recordedAt: hour as Instant };
}

/** What stands against the answer is found out before. */
function found(state: AppealState, obstacle: Obstacle): AppealState {
  const told = obstacle === 'anonymous' ? { applicant: obstacle } : { matter: obstacle };
  return evolve(state, { ...stampOf('e1+', 1), kind: 'qualified', ...told });
}

function received(regime: Regime): AppealState {
  const came = { ...stampOf('e1', 1), kind: 'received', channel: 'post', regime, repeat: false } as const;
  return evolve(NEW_APPEAL, came);
}
