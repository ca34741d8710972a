import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/civil-date.ts';
import { anyCentre, anyQuestion } from './any-centre.fixture.ts';
import { CENTRE } from './centre.fixture.ts';
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

  test('for an action other than seeing', () => {
    const viewer = { actor: 'u1', at: day('2026-05-20'), action: 'summarise' } as const;
    expect(maskFields(CENTRE, viewer, { value, subjects }).hidden).toEqual(['mark', 'plan']);
  });
});
