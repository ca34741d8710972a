import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { clocksAt } from '../deadline/clocks-at.ts';
import { at, CALENDAR, PACK, RECEIVED, REGISTERED, happened } from '../deadline/rule-pack.fixture.ts';
import { workingDays } from '../time/term.ts';
import { CHARTER } from './centre.fixture.ts';
import { byRole, charterPost, outside } from './charter-parts.ts';
import { dueActionsOf } from './due-actions.ts';
import { escalationLadder, USUAL_THRESHOLDS } from './escalation.ts';
import { foldObligation } from './fold-obligation.ts';
import type { ObligationEvent } from './obligation-event.ts';
import { obligationBy } from './obligation.ts';
import { readObligation } from './obligation-standing.ts';
import { watchedClock, watchedObligation, type Watched } from './watched.ts';

const ASSIGNED = happened('2026-04-09T11:00', { kind: 'assigned', question: 1, body: 'А' });
const LOG = [RECEIVED, REGISTERED, ASSIGNED];

function watchedAt(text: string, clock: string, block?: string): Watched {
  const clocks = unwrap(clocksAt(LOG, PACK, { calendar: CALENDAR, asOf: at(text) }));
  const found = clocks.find((one) => one.clock === clock);
  if (found === undefined) throw new Error(`no clock ${clock} among ${clocks.map((one) => one.clock).join()}`);
  return watchedClock(CHARTER, { case: 'A-1', clock: found, block });
}

function shown(watched: Watched): readonly string[] {
  return escalationLadder(CHARTER, watched).flatMap(({ threshold, told, reached }) =>
    reached ? [`${threshold.id}: ${told.map(({ role, posts }) => `${role} (${posts.join()})`).join(', ')}`] : [],
  );
}

describe('the ladder of a clock', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['is not climbed while it runs', '2026-04-20T10:00', []],
    ['begins with whoever bears the duty when it is at risk', '2026-05-06T10:00', ['at-risk: executor (roads-chief)']],
    [
      'goes one step up when it is overdue',
      '2026-05-13T10:00',
      ['at-risk: executor (roads-chief)', 'overdue: executor (roads-chief), block-lead (roads-chief)'],
    ],
    [
      'goes two steps up when it is three days overdue',
      '2026-05-15T10:00',
      [
        'at-risk: executor (roads-chief)',
        'overdue: executor (roads-chief), block-lead (roads-chief)',
        'overdue-three-days: executor (roads-chief), block-lead (roads-chief), head (chief)',
      ],
    ],
  ])('%s', (_, asOf, expected) => {
    expect(shown(watchedAt(asOf, 'answer', 'roads'))).toEqual(expected);
  });

  test('tells the posts of every block when the case is of none', () => {
    expect(shown(watchedAt('2026-05-06T10:00', 'answer'))).toEqual(['at-risk: executor (roads-chief,schools-chief)']);
  });

  test('ends at the top', () => {
    const top: Watched = { ...watchedAt('2026-05-15T10:00', 'answer'), bearers: ['head'] };
    const last = escalationLadder(CHARTER, top, [{ ...USUAL_THRESHOLDS[2], up: 9 } as never]).at(-1);
    expect(last?.told.map(({ role }) => role)).toEqual(['head', 'curator']);
  });

  test('begins with whoever is responsible for the system, of several that bear the duty', () => {
    const [curator, ...roles] = CHARTER.roles;
    const both = {
      ...CHARTER,
      roles: [{ ...(curator as NonNullable<typeof curator>), bears: ['executor'] as const }, ...roles],
    };
    const systems = [{ channel: 'post', title: 'Почта', responsible: 'executor', because: [] }] as const;
    const [clock] = unwrap(clocksAt(LOG, PACK, { calendar: CALENDAR, asOf: at('2026-05-15T10:00') })).filter(
      (one) => one.clock === 'answer',
    );
    const item = { case: 'A-1', clock: clock as NonNullable<typeof clock> };
    expect(watchedClock(both, item).bearers).toEqual(['curator', 'executor']);
    expect(watchedClock({ ...both, systems }, { ...item, system: 'post' }).bearers).toEqual(['executor']);
    expect(watchedClock({ ...both, systems }, { ...item, system: 'phone' }).bearers).toEqual(['curator', 'executor']);
  });

  test('is calm once the clock was stopped', () => {
    const answered = happened('2026-05-30T10:00', { kind: 'answered', question: 1, outcome: 'solved' });
    const facts = { calendar: CALENDAR, asOf: at('2026-06-15T10:00') };
    const clocks = unwrap(clocksAt([...LOG, answered], PACK, facts)).filter(({ clock }) => clock === 'answer');
    const watched = clocks.map((clock) => watchedClock(CHARTER, { case: 'A-1', clock }));
    expect(watched.map(({ standing, lateDays }) => [standing, lateDays])).toEqual([['calm', 0]]);
    expect(dueActionsOf(CHARTER, watched)).toEqual({ actions: [], unaddressed: [] });
  });
});

describe('an obligation is watched', () => {
  const [right] = CHARTER.rights;
  const terms = obligationBy(right as NonNullable<typeof right>, {
    kind: 'information-request',
    term: workingDays(5),
    block: 'roads',
  });
  const given: ObligationEvent = {
    id: 'e1',
    obligation: 'o-1',
    occurredAt: at('2026-05-06T10:00'),
    recordedAt: at('2026-05-06T10:00'),
    by: 'u1',
    kind: 'given',
    terms,
  };

  test.each([
    ['by whoever asked, when it is owed outside', terms, ['head', 'platform-lead']],
    ['by whoever owes it', { ...terms, owedBy: byRole('block-lead') }, ['block-lead']],
    ['by nobody, when both are outside', { ...terms, from: outside('citizens') }, []],
  ] as const)('%s', (_, owed, bearers) => {
    const { state } = foldObligation([{ ...given, terms: owed }]);
    const reading = unwrap(readObligation(state, { calendar: CALENDAR, asOf: at('2026-05-18T10:00') }));
    expect(watchedObligation(CHARTER, state, reading)).toEqual({
      key: `o-1/${at('2026-05-06T10:00')}`,
      bearers,
      block: 'roads',
      standing: 'overdue',
      lateDays: 4,
      last: at('2026-05-15T00:00') - 1,
    });
  });

  test('calmly once it is done', () => {
    const { obligation, recordedAt, by } = given;
    const done = {
      obligation,
      recordedAt,
      by,
      id: 'e2',
      occurredAt: at('2026-05-20T10:00'),
      kind: 'done',
      evidence: 'letter',
      proof: 'l',
    } as const;
    const { state } = foldObligation([given, done]);
    const reading = unwrap(readObligation(state, { calendar: CALENDAR, asOf: at('2026-06-01T10:00') }));
    expect(watchedObligation(CHARTER, state, reading)).toMatchObject({ standing: 'calm', lateDays: 0 });
  });
});

describe('due actions', () => {
  const overdue: Watched = {
    key: 'A-1',
    bearers: ['executor'],
    block: null,
    standing: 'overdue',
    lateDays: 1,
    last: null,
  };

  test('name whom to tell, with the assumption behind it, and a key of their own', () => {
    const { actions } = dueActionsOf(CHARTER, [overdue]);
    expect(actions.map(({ key }) => key)).toEqual([
      'A-1/at-risk/executor',
      'A-1/overdue/executor',
      'A-1/overdue/block-lead',
    ]);
    expect(actions[0]?.because).toEqual([{ kind: 'assumption', name: 'usual-escalation' }]);
  });

  test('tell of a danger that nobody bears', () => {
    expect(dueActionsOf(CHARTER, [{ ...overdue, bearers: [] }])).toEqual({ actions: [], unaddressed: ['A-1'] });
  });

  const watchings: fc.Arbitrary<readonly Watched[]> = fc.uniqueArray(
    fc.record<Watched>({
      key: fc.constantFrom('A-1', 'A-2', 'A-3'),
      bearers: fc.subarray(CHARTER.roles.map(({ id }) => id)),
      block: fc.constantFrom(null, 'roads', 'schools'),
      standing: fc.constantFrom('calm', 'at-risk', 'overdue'),
      lateDays: fc.nat(5),
      last: fc.constant(null),
    }),
    { selector: ({ key }) => key },
  );

  test('bear each key once, and one deadline changes nothing for another', () => {
    fc.assert(
      fc.property(watchings, (watched) => {
        const { actions, unaddressed } = dueActionsOf(CHARTER, watched);
        expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
        expect(watched.flatMap((item) => dueActionsOf(CHARTER, [item]).actions)).toEqual(actions);
        for (const { key, bearers, standing } of watched) {
          const isTold = actions.some(({ about }) => about === key) || unaddressed.includes(key);
          expect(isTold).toBe(standing !== 'calm');
          expect(unaddressed.includes(key)).toBe(standing !== 'calm' && bearers.length === 0);
        }
      }),
    );
  });

  test('only grow as a deadline recedes', () => {
    fc.assert(
      fc.property(watchings, fc.nat(5), (watched, more) => {
        const later = watched.map((item) => ({ ...item, lateDays: item.lateDays + more }));
        const before = dueActionsOf(CHARTER, watched).actions.map(({ key }) => key);
        const after = new Set(dueActionsOf(CHARTER, later).actions.map(({ key }) => key));
        expect(before.filter((key) => !after.has(key))).toEqual([]);
      }),
    );
  });

  test('reach a post of the block before those of others', () => {
    const deputy = charterPost({
      id: 'deputy-roads',
      title: 'Заместитель',
      roles: ['executor'],
      block: 'roads',
      because: [],
    });
    const charter = { ...CHARTER, posts: [...CHARTER.posts, deputy] };
    const { actions } = dueActionsOf(charter, [{ ...overdue, block: 'roads' }]);
    expect(actions[0]?.posts).toEqual(['roads-chief', 'deputy-roads']);
  });
});
