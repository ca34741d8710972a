import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, formatDay } from '../time/civil-date.ts';
import { anyQuestion } from './any-centre.fixture.ts';
import { anyOffice } from './any-office.fixture.ts';
import type { AppointmentIssue } from './appointment-issue.ts';
import { appointed, CENTRE, CHARTER } from './centre.fixture.ts';
import type { Appointment, Centre, Delegation } from './centre.ts';
import { checkAppointments } from './check-appointments.ts';
import { holdsOn } from './entitlement.ts';
import { may } from './may.ts';

const HEAD = appointed({ id: 'a-1', holder: 'u1', role: 'head', until: day('2026-06-30') });
const LEAD = appointed({ id: 'a-2', holder: 'u2', role: 'block-lead', block: 'roads' });

test('a centre whose appointments fit each other has no issue', () => {
  expect(issuesOf([HEAD, LEAD], [handed({})])).toEqual([]);
  expect(checkAppointments({ charter: CHARTER, appointments: [], delegations: [] })).toEqual([]);
});

test('the invented town handed something over for longer than it had it', () => {
  expect(checkAppointments(CENTRE).map(told)).toEqual(['delegations.0: outlives-appointment 2026-02-01 2026-06-30']);
});

describe('an appointment is at fault', () => {
  const next = (parts: Partial<Appointment>): Appointment => ({ ...HEAD, id: 'b', holder: 'u9', ...parts });

  test.each<readonly [string, Appointment, readonly string[]]>([
    ['when it bears the name of another', { ...LEAD, id: 'a-1' }, ['appointments.1.id: doubled-name a-1']],
    ['when the charter lacks its role', next({ role: 'mayor' }), ['appointments.1.role: unknown-name role mayor']],
    [
      'when the charter lacks its block and body',
      next({ from: day('2026-07-01'), until: null, block: 'moon', body: 'mars' }),
      ['appointments.1.block: unknown-name block moon', 'appointments.1.body: unknown-name body mars'],
    ],
    [
      'when it ends before it begins',
      next({ from: day('2026-07-02'), until: day('2026-07-01') }),
      ['appointments.1.until: upside-down 2026-07-02 2026-07-01'],
    ],
    [
      'when its days are none',
      next({ from: Number.NaN as never, until: 0.5 as never }),
      ['appointments.1.from: not-a-day NaN', 'appointments.1.until: not-a-day 0.5'],
    ],
    [
      'when another holds a role that one holds',
      next({ from: day('2026-06-30'), until: null }),
      ['appointments.1: held-twice head a-1 2026-06-30'],
    ],
    ['in whatever block', next({ block: 'roads' }), ['appointments.1: held-twice head a-1 2026-02-01']],
    [
      'when somebody acts for a head who is not away',
      next({ acting: true, from: day('2026-06-01') }),
      ['appointments.1: acting-beside head a-1 2026-06-01'],
    ],
    [
      'when one holder has a role twice',
      next({ holder: 'u1', from: day('2026-03-01') }),
      ['appointments.1: held-twice head a-1 2026-03-01'],
    ],
    [
      'when a duty of its role looks for a block, and for a body',
      next({ role: 'executor' }),
      ['appointments.1.body: unplaced body answers'],
    ],
    [
      'when the lead of a block has none',
      next({ role: 'block-lead' }),
      ['appointments.1.block: unplaced block block-work'],
    ],
  ])('%s', (_, appointment, expected) => {
    expect(issuesOf([HEAD, appointment])).toEqual(expected);
  });

  test.each<readonly [string, Appointment]>([
    ['the next head comes the day after', next({ from: day('2026-07-01'), until: null })],
    ['somebody acts for the head from the day after', next({ from: day('2026-07-01'), until: null, acting: true })],
    ['another holds a role that several hold', { ...LEAD, id: 'b', holder: 'u9' }],
    ['one is head for a single day', next({ from: day('2026-07-01'), until: day('2026-07-01') })],
    ['one leads two blocks', { ...LEAD, id: 'b', block: 'schools' }],
  ])('not when %s', (_, appointment) => {
    expect(issuesOf([HEAD, LEAD, appointment])).toEqual([]);
  });

  test('not when one answers for two bodies of a block', () => {
    const desk = appointed({ id: 'a-3', holder: 'u3', role: 'executor', block: 'roads', body: 'roads-office' });
    expect(issuesOf([desk, { ...desk, id: 'a-4', body: 'school-board' }])).toEqual([]);
  });

  test('not twice, when two hold a role that there is not', () => {
    const ghosts = ['u1', 'u2'].map((holder) => appointed({ id: holder, holder, role: 'ghost' }));
    expect(issuesOf(ghosts)).toEqual([
      'appointments.0.role: unknown-name role ghost',
      'appointments.1.role: unknown-name role ghost',
    ]);
  });

  test('not for a block of its own where the charter lists none', () => {
    const charter = { ...CHARTER, blocks: [], bodies: [] };
    const own = { ...LEAD, block: 'moon', body: 'mars' };
    expect(checkAppointments({ charter, appointments: [own], delegations: [] })).toEqual([]);
  });
});

describe('a delegation is at fault', () => {
  test.each<readonly [string, Partial<Delegation>, readonly string[]]>([
    ['when there is no such appointment', { of: 'a-9' }, ['delegations.0.of: unknown-name appointment a-9']],
    ['when it hands over nothing', { entrusted: [] }, ['delegations.0.entrusted: entrusts-nothing']],
    [
      'when it hands over what the charter lacks',
      { entrusted: ['summary', 'fly'] },
      ['delegations.0.entrusted.1: unknown-name grant fly'],
    ],
    [
      'when it hands over what the role lacks',
      { entrusted: ['rate-platform'] },
      ['delegations.0.entrusted.0: entrusted-beyond rate-platform head'],
    ],
    [
      'when it holds before its appointment does',
      { from: day('2026-01-31') },
      ['delegations.0: outlives-appointment 2026-02-01 2026-06-30'],
    ],
    [
      'when it has no end and its appointment has one',
      { until: null },
      ['delegations.0: outlives-appointment 2026-02-01 2026-06-30'],
    ],
    [
      'when it ends before it begins',
      { from: day('2026-05-02'), until: day('2026-05-01') },
      ['delegations.0.until: upside-down 2026-05-02 2026-05-01'],
    ],
    ['when its days are none', { from: Number.NaN as never, until: null }, ['delegations.0.from: not-a-day NaN']],
    [
      'when it hands a thing to the one who hands it over',
      { to: 'u1' },
      ['delegations.0: delegation-circle summary d-1 2026-03-01'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(issuesOf([HEAD, LEAD], [handed(parts)])).toEqual(expected);
  });

  test('when it hands on what was handed over, and when it bears the name of another', () => {
    expect(issuesOf([HEAD, LEAD], [handed({}), handed({ id: 'd-2', of: 'd-1' }), handed({ to: 'u7' })])).toEqual([
      'delegations.2.id: doubled-name d-1',
      'delegations.1.of: handed-on d-1',
    ]);
  });

  test('when three hand one thing round, told once and from the day on which all do', () => {
    const several = { ...CHARTER, roles: CHARTER.roles.map((role) => ({ ...role, several: true })) };
    const heads = ['u1', 'u2', 'u3'].map((holder) => appointed({ id: `a-${holder}`, holder, role: 'head' }));
    const round = [
      handed({ id: 'd-1', of: 'a-u1', to: 'u2', from: day('2026-03-01'), until: null }),
      handed({ id: 'd-2', of: 'a-u2', to: 'u3', from: day('2026-04-01'), until: null }),
      handed({ id: 'd-3', of: 'a-u3', to: 'u1', from: day('2026-05-01'), until: null }),
    ];
    const centre = { charter: several, appointments: heads, delegations: round };
    expect(checkAppointments(centre).map(told)).toEqual([
      'delegations.0: delegation-circle summary d-1 d-2 d-3 2026-05-01',
    ]);
    const more = handed({ id: 'd-4', of: 'a-u1', to: 'u9', from: day('2026-06-01'), until: null });
    expect(checkAppointments({ ...centre, delegations: [...round, more] })).toEqual(checkAppointments(centre));
    const other = round.with(2, handed({ ...round[2], entrusted: ['lead-centre'] }));
    expect(checkAppointments({ ...centre, delegations: other })).toEqual([]);
    const later = round.with(0, handed({ ...round[0], until: day('2026-04-30') }));
    expect(checkAppointments({ ...centre, delegations: later })).toEqual([]);
  });
});

test('a circle of three thousand is told like one of three', () => {
  const names = Array.from({ length: 3000 }, (_, index) => index);
  const heads = names.map((index) => appointed({ id: `a-${index}`, holder: `u${index}`, role: 'block-lead' }));
  const round = names.map((index) =>
    handed({
      id: `d-${index}`,
      of: `a-${index}`,
      to: `u${(index + 1) % 3000}`,
      entrusted: ['block-work'],
      until: null,
    }),
  );
  const placed = heads.map((head) => ({ ...head, block: 'roads' }));
  const issues = checkAppointments({ charter: CHARTER, appointments: placed, delegations: round });
  expect(issues.map(({ kind }) => kind)).toEqual(['delegation-circle']);
});

test('of many in a role that one holds each is told once, beside the first', () => {
  const heads = ['u1', 'u2', 'u3'].map((holder) => appointed({ id: `a-${holder}`, holder, role: 'head' }));
  expect(issuesOf(heads)).toEqual([
    'appointments.1: held-twice head a-u1 2026-02-01',
    'appointments.2: held-twice head a-u1 2026-02-01',
  ]);
});

describe('laws', () => {
  test('what is entrusted in vain gives nothing: without it everybody may the same', () => {
    fc.assert(
      fc.property(anyOffice, fc.array(anyQuestion, { maxLength: 20 }), (centre, questions) => {
        const vain = new Set(
          checkAppointments(centre)
            .filter(({ kind, path }) => path.length === 4 && ['entrusted-beyond', 'unknown-name'].includes(kind))
            .map(({ path }) => path.join('.')),
        );
        const delegations = centre.delegations.map((delegation, index) => ({
          ...delegation,
          entrusted: delegation.entrusted.filter((_, at) => !vain.has(`delegations.${index}.entrusted.${at}`)),
        }));
        for (const question of questions) expect(may({ ...centre, delegations }, question)).toBe(may(centre, question));
      }),
    );
  });

  test('two are beside each other from the first day on which both hold', () => {
    fc.assert(
      fc.property(anyOffice, (centre) => {
        for (const issue of checkAppointments(centre)) {
          if (issue.kind !== 'held-twice' && issue.kind !== 'acting-beside') continue;
          const one = centre.appointments[Number(issue.path[1])];
          const other = centre.appointments.find(({ id }) => id === issue.beside);
          if (one === undefined || other === undefined) throw new Error('both are there');
          const both = (at: typeof issue.on): boolean => holdsOn(one, at) && holdsOn(other, at);
          expect([both(issue.on), both(addDays(issue.on, -1))]).toEqual([true, false]);
          expect(issue.kind).toBe(one.acting === other.acting ? 'held-twice' : 'acting-beside');
        }
      }),
    );
  });

  test('a circle is found exactly where a walk over all delegations comes back', () => {
    fc.assert(
      fc.property(anyRound, (centre) => {
        const circles = checkAppointments(centre).filter((issue) => issue.kind === 'delegation-circle');
        for (const { grant, delegations, on } of circles) {
          const chain = delegations.map((id) => centre.delegations.find((found) => found.id === id) as Delegation);
          for (const [index, { of, to, entrusted }] of chain.entries()) {
            const following = chain[(index + 1) % chain.length];
            expect(holderOf(centre, following?.of)).toBe(to);
            expect(entrusted).toContain(grant);
            expect(holdsOn(chain[index] as Delegation, on)).toBe(true);
            expect(holderOf(centre, of)).not.toBeNull();
          }
        }
        expect(circles.length > 0).toBe(comesBack(centre));
      }),
    );
  });
});

const anyRound: fc.Arbitrary<Centre> = fc
  .array(
    fc.record({
      of: fc.constantFrom('a-u1', 'a-u2', 'a-u3', 'a-u4'),
      to: fc.constantFrom('u1', 'u2', 'u3', 'u4'),
      entrusted: fc.subarray(['summary', 'lead-centre'], { minLength: 1 }),
      from: fc.nat(3).map((later) => addDays(day('2026-03-01'), later)),
      until: fc.option(fc.nat(4).map((later) => addDays(day('2026-03-01'), later))),
    }),
    { maxLength: 5 },
  )
  .map((list) => ({
    charter: CHARTER,
    appointments: ['u1', 'u2', 'u3', 'u4'].map((holder) => appointed({ id: `a-${holder}`, holder, role: 'head' })),
    delegations: list.map((parts, index) => handed({ id: `d-${index}`, ...parts })),
  }));

/** Walks on every day, for everything handed over, from every holder until nobody new is met. */
function comesBack(centre: Centre): boolean {
  const days = Array.from({ length: 8 }, (_, later) => addDays(day('2026-03-01'), later));
  return days.some((at) =>
    ['summary', 'lead-centre'].some((grant) => {
      const hands = centre.delegations.filter((handing) => holdsOn(handing, at) && handing.entrusted.includes(grant));
      const met = (from: string | null, steps: number): readonly string[] =>
        steps === 0
          ? []
          : hands.filter(({ of }) => holderOf(centre, of) === from).flatMap(({ to }) => [to, ...met(to, steps - 1)]);
      return ['u1', 'u2', 'u3', 'u4'].some((holder) => met(holder, 4).includes(holder));
    }),
  );
}

function holderOf({ appointments }: Centre, of: string | undefined): string | null {
  return appointments.find(({ id }) => id === of)?.holder ?? null;
}

function handed(parts: Partial<Delegation>): Delegation {
  const span = { from: day('2026-03-01'), until: day('2026-05-31') };
  return { id: 'd-1', of: 'a-1', to: 'u5', entrusted: ['summary'], because: [], ...span, ...parts };
}

function issuesOf(appointments: readonly Appointment[], delegations: readonly Delegation[] = []): readonly string[] {
  return checkAppointments({ charter: CHARTER, appointments, delegations }).map(told);
}

function told({ kind, path, ...facts }: AppointmentIssue): string {
  const values = Object.entries(facts).flatMap(([name, fact]) =>
    ['from', 'until', 'on'].includes(name) && fact !== null
      ? [formatDay(fact as never)]
      : ([fact].flat() as readonly unknown[]),
  );
  return `${path.join('.')}: ${[kind, ...values].join(' ')}`;
}
