import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byClause } from '../source/decision.ts';
import { day } from '../time/civil-date.ts';
import { anySubject, days } from './any-centre.fixture.ts';
import { anyOffice } from './any-office.fixture.ts';
import type { Action } from './action.ts';
import { appointed, CHARTER } from './centre.fixture.ts';
import type { Appointment, Centre } from './centre.ts';
import { byRole, charterDuty, type DutyParts } from './charter-parts.ts';
import { may, type MaySubject } from './may.ts';
import { separationOfDuties, USUAL_PAIRS, type DutyPair, type SelfCheck } from './separation-of-duties.ts';

const MAY = day('2026-05-20');
const PAIR: DutyPair = {
  does: { action: 'answer', concern: 'appeals' },
  checks: { action: 'assess', concern: 'answer-quality' },
};

describe('who does the work and checks it', () => {
  test('is found with both duties, and how they came to be in one hand', () => {
    const [found] = checked({ does: {}, checks: {} });
    expect(found).toMatchObject({ pair: PAIR, actor: 'u1', place: {} });
    expect([found?.does.grant.id, found?.does.appointment.id, found?.checks.grant.id]).toEqual(['do', 'a-1', 'check']);
  });

  test.each<readonly [string, Parameters<typeof checked>[0], SelfCheck['place'] | null]>([
    [
      'a shared system',
      { does: { reach: { systems: ['phone', 'post'] } }, checks: { reach: { systems: ['post'] } } },
      { system: 'post' },
    ],
    ['the system of either', { does: {}, checks: { reach: { systems: ['post'] } } }, { system: 'post' }],
    ['no shared system', { does: { reach: { systems: ['phone'] } }, checks: { reach: { systems: ['post'] } } }, null],
    [
      'the block of both',
      { does: { reach: { ownBlock: true } }, checks: { reach: { ownBlock: true } } },
      { block: 'roads' },
    ],
    [
      'another block',
      { does: { reach: { ownBlock: true } }, checks: { reach: { ownBlock: true } }, second: { block: 'schools' } },
      null,
    ],
    ['no block at all', { does: { reach: { ownBlock: true } }, checks: {}, first: { block: null } }, null],
    [
      'a body of another block',
      { does: { reach: { ownBody: true } }, checks: { reach: { ownBlock: true } }, first: { body: 'school-board' } },
      null,
    ],
    [
      'a body of the block',
      { does: { reach: { ownBody: true } }, checks: { reach: { ownBlock: true } }, first: { body: 'roads-office' } },
      { block: 'roads', body: 'roads-office' },
    ],
    ['an appointment of another day', { does: {}, checks: {}, second: { from: day('2026-06-01') } }, null],
    ['somebody else', { does: {}, checks: {}, second: { holder: 'u2' } }, null],
  ])('looks at %s', (_, made, place) => {
    expect(checked(made).map((found) => found.place)).toEqual(place === null ? [] : [place]);
  });

  test('is found when the check came by a delegation', () => {
    const centre = town({ does: {}, checks: {}, second: { holder: 'u2' } });
    const handed = { id: 'd-1', of: 'a-2', to: 'u1', entrusted: ['check'], from: MAY, until: MAY, because: [] };
    const [found] = separationOfDuties({ ...centre, delegations: [handed] }, MAY, [PAIR]);
    expect([found?.actor, found?.checks.delegation?.id]).toEqual(['u1', 'd-1']);
  });

  test('is found when somebody was entrusted with both, by two', () => {
    const centre = town({ does: {}, checks: {}, second: { holder: 'u2' } });
    const span = { from: MAY, until: MAY, because: [] };
    const delegations = [
      { id: 'd-1', of: 'a-1', to: 'u9', entrusted: ['do'], ...span },
      { id: 'd-2', of: 'a-2', to: 'u9', entrusted: ['check'], ...span },
    ];
    expect(separationOfDuties({ ...centre, delegations }, MAY, [PAIR]).map(({ actor }) => actor)).toEqual(['u9']);
  });

  test('nobody is asked for by no pair, and nobody is there before the charter is in force', () => {
    expect(separationOfDuties(town({ does: {}, checks: {} }), MAY, [])).toEqual([]);
    expect(separationOfDuties(town({ does: {}, checks: {} }), day('2026-01-31'))).toEqual([]);
  });
});

test('the usual pairs are each named once and keep work and check apart', () => {
  expect(new Set(USUAL_PAIRS.map((pair) => JSON.stringify(pair))).size).toBe(USUAL_PAIRS.length);
  expect(USUAL_PAIRS.filter(({ does, checks }) => JSON.stringify(does) === JSON.stringify(checks))).toEqual([]);
});

describe('laws', () => {
  const deed = fc.record({
    action: fc.constantFrom<Action>('watch', 'rate', 'answer', 'account-for'),
    concern: fc.constantFrom('appeals' as const, 'bodies' as const),
  });
  const pairs = fc.array(fc.record({ does: deed, checks: deed }), { minLength: 1, maxLength: 3 });

  test('a witness may do both in its place', () => {
    fc.assert(
      fc.property(anyOffice, days, pairs, (centre, at, asked) => {
        for (const { actor, pair, place } of separationOfDuties(centre, at, asked))
          for (const { action, concern } of [pair.does, pair.checks])
            expect(may(centre, { actor, action, subject: { concern, ...place }, at })).toBe(true);
      }),
    );
  });

  test('whoever may do both somewhere is found', () => {
    fc.assert(
      fc.property(anyOffice, days, pairs, fc.array(anySubject, { maxLength: 12 }), (centre, at, asked, subjects) => {
        const found = new Set(
          separationOfDuties(centre, at, asked).map(({ actor, pair }) => `${actor} ${JSON.stringify(pair)}`),
        );
        const places = subjects.filter((subject) => fits(subject, centre));
        for (const actor of ['u1', 'u2', 'u3', 'u9'])
          for (const pair of asked) {
            const both = places.some(({ system, block, body }) =>
              [pair.does, pair.checks].every(({ action, concern }) =>
                may(centre, { actor, action, subject: { concern, system, block, body }, at }),
              ),
            );
            if (both) expect(found).toContain(`${actor} ${JSON.stringify(pair)}`);
          }
      }),
    );
  });
});

/** A subject whose body lies in the block that it names. */
function fits({ block, body }: MaySubject, { charter }: Centre): boolean {
  const home = charter.bodies.find(({ id }) => id === body)?.block ?? null;
  return block === undefined || home === null || home === block;
}

interface Town {
  readonly does: Partial<DutyParts>;
  readonly checks: Partial<DutyParts>;
  readonly first?: Partial<Appointment>;
  readonly second?: Partial<Appointment>;
}

function town({ does, checks, first, second }: Town): Centre {
  const because = [byClause('vymyshlensk-1', 'п. 4', 'A')];
  const evidence = { kind: 'log-entry' } as const;
  const duties = [
    charterDuty({
      id: 'do',
      owedBy: byRole('executor'),
      action: 'answer',
      concerns: ['appeals'],
      evidence,
      because,
      ...does,
    }),
    charterDuty({
      id: 'check',
      owedBy: byRole('block-lead'),
      action: 'assess',
      concerns: ['answer-quality'],
      evidence,
      because,
      ...checks,
    }),
  ];
  const appointments = [
    appointed({ id: 'a-1', holder: 'u1', role: 'executor', block: 'roads', body: 'roads-office', ...first }),
    appointed({ id: 'a-2', holder: 'u1', role: 'block-lead', block: 'roads', ...second }),
  ];
  return { charter: { ...CHARTER, duties }, appointments, delegations: [] };
}

function checked(made: Town): readonly SelfCheck[] {
  return separationOfDuties(town(made), MAY, [PAIR]);
}
