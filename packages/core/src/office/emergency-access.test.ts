import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/civil-date.ts';
import { anyCentre, anyQuestion } from './any-centre.fixture.ts';
import { anyOffice } from './any-office.fixture.ts';
import { CENTRE } from './centre.fixture.ts';
import type { Appointment, Centre, Validity } from './centre.ts';
import type { Charter } from './charter.ts';
import { emergencyAccess } from './emergency-access.ts';
import { explainMay } from './explain-may.ts';
import { maskFields } from './mask-fields.ts';
import { may, type MayQuestion } from './may.ts';

const ASKED: MayQuestion = {
  actor: 'u3',
  action: 'rate',
  subject: { concern: 'bodies', system: 'feedback-platform' },
  at: day('2026-05-20'),
};

describe('in an emergency', () => {
  test('somebody of the centre is let through for an entry that those above look at', () => {
    expect(emergencyAccess(CENTRE, ASKED, 'outage 12')).toEqual({
      ok: true,
      value: {
        kind: 'emergency-access',
        ...ASKED,
        reason: 'outage 12',
        missing: explainMay(CENTRE, ASKED).grounds,
        reviewedBy: ['head'],
      },
    });
  });

  test.each([
    ['what is allowed anyway', { ...ASKED, actor: 'u1' }, 'outage 12', 'allowed-anyway'],
    ['without a reason', ASKED, ' ', 'no-reason'],
    ['a stranger', { ...ASKED, actor: 'u99' }, 'outage 12', 'not-of-the-centre'],
    ['somebody whose appointment is over', { ...ASKED, actor: 'u2', at: day('2026-08-01') }, 'x', 'not-of-the-centre'],
  ] as const)('nobody is let through: %s', (_, question, reason, why) => {
    expect(emergencyAccess(CENTRE, question, reason)).toEqual({
      ok: false,
      refusal: { kind: 'no-emergency-access', actor: question.actor, why },
    });
  });

  test('nobody is let through whom nobody is above', () => {
    const [head] = CENTRE.appointments;
    const top = { ...(head as NonNullable<typeof head>), role: 'curator', holder: 'u7' };
    const centre = { ...CENTRE, appointments: [top] };
    expect(emergencyAccess(centre, { ...ASKED, actor: 'u7' }, 'outage 12')).toMatchObject({
      refusal: { why: 'nobody-above' },
    });
  });

  test('somebody who also holds the role above is looked at by the next one up', () => {
    const [top] = CENTRE.appointments;
    const also = (role: string, parts: Partial<Appointment> = {}): Appointment => ({
      ...(top as Appointment),
      id: `also-${role}`,
      holder: 'u3',
      role,
      ...parts,
    });
    const above = [...CENTRE.appointments, also('curator', { id: 'a-top', holder: 'u7', until: null })];
    const reviewers = (appointments: readonly Appointment[], delegations: Centre['delegations'] = []): unknown =>
      emergencyAccess({ ...CENTRE, appointments: [...above, ...appointments], delegations }, ASKED, 'x');
    const reviewedBy = ['curator'];
    expect(reviewers([also('head')])).toMatchObject({ value: { reviewedBy } });
    // later is soon enough to look at one's own entry
    expect(reviewers([also('head', { from: day('2026-09-01'), until: null })])).toMatchObject({
      value: { reviewedBy },
    });
    const handed = { id: 'd-9', of: 'a-head', to: 'u3', entrusted: ['summary'], from: day('2026-05-01'), until: null };
    expect(reviewers([], [{ ...handed, because: [] }])).toMatchObject({ value: { reviewedBy } });
    expect(reviewers([also('head'), also('curator')])).toMatchObject({ refusal: { why: 'nobody-above' } });
  });

  test('a role that nobody holds on that day looks at nothing: the next one up does', () => {
    const [head] = CENTRE.appointments;
    const top = {
      ...(head as Appointment),
      id: 'a-top',
      holder: 'u7',
      role: 'curator',
      from: day('2026-02-01'),
      until: null,
    };
    const vacant = CENTRE.appointments.filter(({ role }) => role !== 'head');
    expect(emergencyAccess({ ...CENTRE, appointments: [...vacant, top] }, ASKED, 'x')).toMatchObject({
      value: { reviewedBy: ['curator'] },
    });
    const later = { ...(head as Appointment), from: day('2026-05-21') };
    for (const appointments of [vacant, [...vacant, later]])
      expect(emergencyAccess({ ...CENTRE, appointments }, ASKED, 'x')).toMatchObject({
        refusal: { why: 'nobody-above' },
      });
  });

  test('nobody is let through when the charter is over, nor by a role that the charter lacks', () => {
    const over = { ...CENTRE.charter, inForce: { from: day('2026-02-01'), until: day('2026-05-19') } };
    const why = (charter: Charter, question = ASKED): unknown => emergencyAccess({ ...CENTRE, charter }, question, 'x');
    expect(why(over)).toMatchObject({ refusal: { why: 'not-in-force' } });
    expect(why(CENTRE.charter, { ...ASKED, at: Number.NaN as never })).toMatchObject({
      refusal: { why: 'not-in-force' },
    });
    const roles = CENTRE.charter.roles.filter(({ id }) => id === 'block-lead');
    expect(why({ ...CENTRE.charter, roles })).toMatchObject({ refusal: { why: 'nobody-above' } });
  });

  test('no actor ever reviews his own access, and nobody passes outside the days of the charter', () => {
    fc.assert(
      fc.property(anyOffice, anyQuestion, (centre, question) => {
        const access = emergencyAccess(centre, question, 'fire');
        if (!access.ok) return;
        const { charter, appointments, delegations } = centre;
        expect(charter.inForce.from <= question.at && question.at <= (charter.inForce.until ?? question.at)).toBe(true);
        const isStill = ({ until }: Validity): boolean => until === null || until >= question.at;
        const handed = delegations.filter((given) => given.to === question.actor && isStill(given)).map(({ of }) => of);
        const mine = appointments
          .filter((held) => isStill(held) && (held.holder === question.actor || handed.includes(held.id)))
          .map(({ role }) => role);
        expect(access.value.reviewedBy.length).toBeGreaterThan(0);
        for (const role of access.value.reviewedBy) {
          expect(mine).not.toContain(role);
          expect(charter.roles.some(({ id }) => id === role)).toBe(true);
          const isHeld = appointments.some(
            (held) => held.role === role && held.holder !== question.actor && held.from <= question.at && isStill(held),
          );
          expect(isHeld).toBe(true);
        }
      }),
    );
  });

  test('nothing that may be done needs it, and what was let through is still not allowed', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, (centre, question) => {
        const access = emergencyAccess(centre, question, 'fire');
        if (access.ok) expect(may(centre, question)).toBe(false);
        else if (may(centre, question)) expect(access.refusal.why).toBe('allowed-anyway');
      }),
    );
  });
});

describe('a record is masked', () => {
  const value = { number: 'A-1', text: 'яма', mark: 2, plan: 'п. 3' };
  const subjects = {
    text: { concern: 'appeals', block: 'roads' },
    mark: { concern: 'satisfaction' },
    plan: { concern: 'plans' },
  } as const;

  test.each([
    ['u3', { number: 'A-1', text: 'яма', mark: null, plan: null }, ['mark', 'plan']],
    ['u99', { number: 'A-1', text: null, mark: null, plan: null }, ['text', 'mark', 'plan']],
  ])('for %s', (actor, shown, hidden) => {
    expect(maskFields(CENTRE, { actor, at: day('2026-05-20') }, { value, subjects })).toEqual({ value: shown, hidden });
  });

  test('by the fields that are named, though every object has their names', () => {
    const odd = { constructor: 1, text: 'яма' };
    const { hidden } = maskFields(
      CENTRE,
      { actor: 'u99', at: day('2026-05-20') },
      { value: odd, subjects: { text: subjects.text } as never },
    );
    expect(hidden).toEqual(['text']);
  });

  test('for an action other than seeing', () => {
    const viewer = { actor: 'u1', at: day('2026-05-20'), action: 'summarise' } as const;
    expect(maskFields(CENTRE, viewer, { value, subjects }).hidden).toEqual(['mark', 'plan']);
  });
});
