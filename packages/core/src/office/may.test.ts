import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byClause, byFact, type Ground } from '../source/decision.ts';
import { shownValue } from '../source/malformed.ts';
import { addDays, day, type CivilDate } from '../time/civil-date.ts';
import { anyCentre, anyQuestion, anySubject } from './any-centre.fixture.ts';
import { appointed, CENTRE, CHARTER } from './centre.fixture.ts';
import type { Centre } from './centre.ts';
import { explainMay } from './explain-may.ts';
import { may, type MayQuestion, type MaySubject } from './may.ts';
import { visibleTo } from './visible-to.ts';

const MAY = day('2026-05-20');
const ROADS: MaySubject = { concern: 'appeals', body: 'roads-office' };

function asked(parts: Partial<MayQuestion>): MayQuestion {
  return { actor: 'u1', action: 'lead', subject: { concern: 'centre' }, at: MAY, ...parts };
}

describe('whoever must, may', () => {
  test.each<readonly [string, Partial<MayQuestion>]>([
    ['the head leads the centre', {}],
    ['a task of the centre is done through the head', { action: 'summarise', subject: { concern: 'appeals' } }],
    [
      'a right of the centre is used by those who act for it',
      { action: 'request', subject: { concern: 'information' } },
    ],
    [
      'bodies are rated by whoever is responsible for the platform',
      { action: 'rate', subject: { concern: 'bodies', system: 'feedback-platform' } },
    ],
    [
      'a block lead coordinates the appeals of the own block',
      { actor: 'u3', action: 'coordinate', subject: { concern: 'appeals', block: 'roads' } },
    ],
    ['the block of a subject is that of its body', { actor: 'u3', action: 'coordinate', subject: ROADS }],
    ['an executor answers for the own body', { actor: 'u4', action: 'answer', subject: ROADS }],
    [
      'whoever acts for the head leads for that time',
      { actor: 'u2', at: day('2026-07-14'), action: 'lead', subject: { concern: 'centre' } },
    ],
    [
      'a delegation gives what it entrusts',
      { actor: 'u5', at: day('2026-06-30'), action: 'summarise', subject: { concern: 'appeals' } },
    ],
    ['one may see what one may do anything with', { actor: 'u4', action: 'see', subject: ROADS }],
  ])('%s', (_, parts) => {
    expect(may(CENTRE, asked(parts))).toBe(true);
  });
});

describe('what no duty or right gives is not allowed', () => {
  test.each<readonly [string, Partial<MayQuestion>]>([
    ['the head does not rate: it is not the head’s duty', { actor: 'u2', at: day('2026-07-02'), action: 'rate' }],
    [
      'a duty of one system does not reach another',
      { action: 'rate', subject: { concern: 'bodies', system: 'phone' } },
    ],
    ['nor a subject that names no system', { action: 'rate', subject: { concern: 'bodies' } }],
    [
      'nor the block of another',
      { actor: 'u3', action: 'coordinate', subject: { concern: 'appeals', block: 'schools' } },
    ],
    ['nor another body of one block', { actor: 'u4', action: 'answer', subject: { ...ROADS, body: 'lights-office' } }],
    ['an appointment that has run out gives nothing', { at: day('2026-07-01') }],
    ['an acting appointment gives nothing before it begins', { actor: 'u2', at: day('2026-06-30') }],
    ['a delegation gives only what it entrusts', { actor: 'u5', at: day('2026-06-30') }],
    [
      'a delegation ends with its appointment',
      { actor: 'u5', at: day('2026-07-01'), action: 'summarise', subject: { concern: 'appeals' } },
    ],
    [
      'a delegation gives nothing before it begins',
      { actor: 'u5', at: day('2026-05-31'), action: 'summarise', subject: { concern: 'appeals' } },
    ],
    ['nothing is allowed before the charter is in force', { at: day('2026-01-31') }],
    ['a stranger may nothing, not even see', { actor: 'u99', action: 'see', subject: ROADS }],
  ])('%s', (_, parts) => {
    expect(may(CENTRE, asked(parts))).toBe(false);
  });

  test('what was handed over is not handed on', () => {
    const on = { id: 'd-2', of: 'd-1', to: 'u6', entrusted: ['summary'], from: MAY, until: null, because: [] };
    const centre = { ...CENTRE, delegations: [...CENTRE.delegations, on] };
    const question = asked({
      actor: 'u6',
      at: day('2026-06-30'),
      action: 'summarise',
      subject: { concern: 'appeals' },
    });
    expect(may(centre, question)).toBe(false);
  });

  test('a delegation does not give what its appointment lacks', () => {
    const more = {
      id: 'd-2',
      of: 'a-head',
      to: 'u6',
      entrusted: ['rate-platform'],
      from: MAY,
      until: null,
      because: [],
    };
    const subject: MaySubject = { concern: 'bodies', system: 'feedback-platform' };
    expect(may({ ...CENTRE, delegations: [more] }, asked({ actor: 'u6', action: 'rate', subject }))).toBe(false);
  });
});

describe('an explanation', () => {
  const at = (place: string): Ground => byClause('vymyshlensk-1', place, 'A');

  test.each<readonly [string, Partial<MayQuestion>, readonly Ground[]]>([
    [
      'of a yes names the duty, its clause, the role and the order of appointment',
      {},
      [
        byFact('duty', 'lead-centre'),
        at('п. 4.2'),
        byFact('role', 'head'),
        byFact('appointment', 'a-head'),
        at('распоряжение 5'),
      ],
    ],
    [
      'of a yes for the centre says why the role acts for it, and of a delegation who handed it over',
      { actor: 'u5', at: day('2026-06-30'), action: 'summarise', subject: { concern: 'appeals' } },
      [
        byFact('duty', 'summary'),
        at('п. 2.1'),
        at('п. 1.3'),
        byFact('role', 'head'),
        byFact('appointment', 'a-head'),
        at('распоряжение 5'),
        byFact('delegation', 'd-1'),
        at('доверенность 7'),
      ],
    ],
    [
      'of a yes says that somebody acts for another',
      { actor: 'u2', at: day('2026-07-02') },
      [
        byFact('duty', 'lead-centre'),
        at('п. 4.2'),
        byFact('role', 'head'),
        byFact('appointment', 'a-acting'),
        byFact('acting', true),
      ],
    ],
    ['of a no names the role that has it', { actor: 'u99' }, [byFact('needs-role', 'head'), at('п. 4.2')]],
    [
      'of a no names the appointment that has run out',
      { at: day('2026-07-01') },
      [byFact('appointment-until:a-head', '2026-06-30'), byFact('needs-role', 'head'), at('п. 4.2')],
    ],
    [
      'of a no names the appointment that has not begun',
      { actor: 'u2' },
      [byFact('appointment-from:a-acting', '2026-07-01'), byFact('needs-role', 'head'), at('п. 4.2')],
    ],
    [
      'of a no names the delegation whose appointment has run out',
      { actor: 'u5', at: day('2026-07-01'), action: 'summarise', subject: { concern: 'appeals' } },
      [
        byFact('appointment-until:a-head', '2026-06-30'),
        byFact('needs-role', 'head'),
        at('п. 2.1'),
        at('п. 1.3'),
        byFact('needs-role', 'platform-lead'),
        at('п. 2.1'),
        at('п. 1.3'),
      ],
    ],
    [
      'of a no names the block that is not theirs',
      { actor: 'u3', action: 'coordinate', subject: { concern: 'appeals', body: 'school-board' } },
      [
        byFact('not-their-block:block-work', 'schools'),
        byFact('needs-role', 'block-lead'),
        byFact('within', 'own-block'),
        at('п. 4.4'),
      ],
    ],
    [
      'of a no names the body that is not theirs',
      { actor: 'u4', action: 'answer', subject: { concern: 'appeals', body: 'school-board' } },
      [
        byFact('not-their-body:answers', 'school-board'),
        byFact('needs-role', 'executor'),
        byFact('within', 'own-body'),
        at('п. 4.5'),
      ],
    ],
    [
      'of a no names the systems that the duty reaches',
      { action: 'rate', subject: { concern: 'bodies' } },
      [byFact('not-their-system:rate-platform', null), byFact('reaches-systems:rate-platform', 'feedback-platform')],
    ],
    [
      'of a no says that the charter gives it to nobody',
      { action: 'train' },
      [byFact('given-to-nobody', 'train centre')],
    ],
    [
      'of a no says that the charter is not in force',
      { at: day('2026-01-31') },
      [byFact('charter-from:vymyshlensk', '2026-02-01')],
    ],
  ])('%s', (_, parts, grounds) => {
    expect(explainMay(CENTRE, asked(parts)).grounds).toEqual(grounds);
  });

  test('says that a charter is over', () => {
    const charter = { ...CHARTER, inForce: { from: day('2026-02-01'), until: day('2026-03-01') } };
    const { grounds } = explainMay({ ...CENTRE, charter }, asked({}));
    expect(grounds).toEqual([byFact('charter-until:vymyshlensk', '2026-03-01')]);
  });
});

describe('laws of permissions', () => {
  test('the explanation answers as the answer does, and has grounds either way', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, (centre, question) => {
        const { answer, grounds } = explainMay(centre, question);
        expect(answer).toBe(may(centre, question));
        expect(grounds.length).toBeGreaterThan(0);
      }),
    );
  });

  test('on what is no day nothing is allowed, and the grounds say so', () => {
    const noDays = fc.constantFrom(Number.NaN, Infinity, -Infinity, 20_600.5, 1e15);
    fc.assert(
      fc.property(anyCentre, anyQuestion, noDays, (centre, asked_, at) => {
        const question: MayQuestion = { ...asked_, at: at as CivilDate };
        expect(may(centre, question)).toBe(false);
        expect(explainMay(centre, question)).toEqual({ answer: false, grounds: [byFact('not-a-day', shownValue(at))] });
        const inForce = { from: question.at, until: null };
        const undated = { ...centre, charter: { ...centre.charter, inForce } };
        const { answer, grounds } = explainMay(undated, asked_);
        expect(answer === may(undated, asked_) && grounds.length > 0).toBe(true);
      }),
    );
  });

  test('a list shows what asking one by one would show', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, fc.array(anySubject), (centre, { actor, action, at }, subjects) => {
        expect(visibleTo(centre, { actor, action, at }, subjects)).toEqual(
          subjects.filter((subject) => may(centre, { actor, action, subject, at })),
        );
      }),
    );
  });

  test('a list is of what may be seen when no action is named', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, fc.array(anySubject), (centre, { actor, at }, subjects) => {
        expect(visibleTo(centre, { actor, at }, subjects)).toEqual(
          visibleTo(centre, { actor, at, action: 'see' }, subjects),
        );
      }),
    );
  });

  test('whoever may do anything with a thing may see it, and nobody else', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, (centre, question) => {
        const anything = (['watch', 'rate', 'answer'] as const).some((action) => may(centre, { ...question, action }));
        expect(may(centre, { ...question, action: 'see' })).toBe(anything);
      }),
    );
  });

  test('another’s appointment changes nothing', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, (centre, question) => {
        const other = appointed({ id: 'a99', holder: 'u98', role: 'r1', block: 'b1', body: 'o1' });
        const more: Centre = { ...centre, appointments: [...centre.appointments, other] };
        expect(may(more, question)).toBe(may(centre, question));
      }),
    );
  });

  test('a delegation gives nothing that its appointment had not', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, (centre, question) => {
        const entrusted = [...centre.charter.duties, ...centre.charter.rights].map(({ id }) => id);
        const [of] = centre.appointments;
        fc.pre(of !== undefined);
        const whole = { id: 'd99', of: of.id, to: 'u98', entrusted, from: question.at, until: null, because: [] };
        const handed = may({ ...centre, delegations: [whole] }, { ...question, actor: 'u98' });
        const alone: Centre = { ...centre, appointments: [{ ...of, holder: 'u98' }], delegations: [] };
        expect(handed).toBe(may(alone, { ...question, actor: 'u98' }));
      }),
    );
  });

  test('the day before it begins and the day after it ends an appointment gives nothing', () => {
    fc.assert(
      fc.property(anyCentre, anyQuestion, ({ charter, appointments }, question) => {
        const [held] = appointments;
        fc.pre(held?.until !== undefined && held.until !== null);
        const alone = { charter, appointments: [held], delegations: [] };
        const around = [addDays(held.from, -1), addDays(held.until, 1)];
        for (const at of around) expect(may(alone, { ...question, actor: held.holder, at })).toBe(false);
      }),
    );
  });
});
