import { byClause, day, unwrap, type PackClock } from '@otklik/core';
import { describeRefusal } from '@otklik/core/words';
import { describe, expect, test } from 'vitest';
import { FEEDBACK_PLATFORM } from '../federal/feedback-platform.ts';
import { LAW_59 } from '../federal/law-59.ts';
import { LAW_8 } from '../federal/law-8.ts';
import { RULES_REFUSAL_WORDS } from '../labels/refusal.labels.ts';
import { CRIMEA_2020 } from '../regional/messages/crimea.ts';
import { SEVASTOPOL_2020 } from '../regional/messages/sevastopol.ts';
import { RULE_PACKS } from '../rule-packs.ts';
import { composePacks, conflictsIn } from './compose-packs.ts';

const NAME = { id: 'own', edition: '1', title: 'Свои правила' };

describe('packs laid together', () => {
  test('hold the clocks of all and are in force while all are', () => {
    const over = {
      ...FEEDBACK_PLATFORM,
      dayOff: LAW_59.dayOff,
      inForce: { from: day('2021-01-01'), until: day('2025-12-31') },
    };
    const pack = unwrap(composePacks([LAW_59, over], NAME));
    expect(pack.clocks.length).toBe(LAW_59.clocks.length + over.clocks.length);
    expect(pack.inForce).toEqual(over.inForce);
  });

  test('are a draft when one of them is', () => {
    expect(unwrap(composePacks([LAW_59, { ...LAW_59, clocks: [], draft: true }], NAME)).draft).toBe(true);
  });
});

test('packs laid together count by the grounds of all, whichever comes first', () => {
  const own = {
    ...LAW_59,
    id: 'own',
    clocks: [],
    counting: { ...LAW_59.counting, 'day-zero': [byClause('own', 'п. 9', 'A')] },
  };
  const [one, other] = [unwrap(composePacks([LAW_59, own], NAME)), unwrap(composePacks([own, LAW_59], NAME))];
  expect(one.counting['day-zero']).toEqual([...LAW_59.counting['day-zero'], byClause('own', 'п. 9', 'A')]);
  expect(new Set(other.counting['day-zero'])).toEqual(new Set(one.counting['day-zero']));
});

describe('refused are', () => {
  test('clocks of one name, which an extension could not tell apart', () => {
    expect(composePacks([LAW_59, LAW_8], NAME)).toEqual({
      ok: false,
      refusal: { kind: 'clock-named-twice', clocks: ['registration', 'forwarding'] },
    });
  });

  test('packs of which one ends before the other begins', () => {
    const over = { ...LAW_8, clocks: [], inForce: { from: day('2010-01-01'), until: day('2012-12-31') } };
    const later = { ...LAW_59, inForce: { from: day('2013-01-01'), until: null } };
    expect(composePacks([over, later], NAME)).toEqual({
      ok: false,
      refusal: { kind: 'never-in-force-together', packs: ['fz-8', 'fz-59'] },
    });
  });

  test('rules of one length that pause or extend differently', () => {
    const [answer] = SEVASTOPOL_2020.clocks as readonly [PackClock];
    const paused = { ...answer, id: 'paused', pauses: [{ reason: 'applicant', because: [] }] };
    const pack = (clock: PackClock) => ({ ...SEVASTOPOL_2020, id: 'own', clocks: [clock] });
    expect(conflictsIn([SEVASTOPOL_2020, pack({ ...answer, id: 'same' })])).toEqual([]);
    expect(conflictsIn([SEVASTOPOL_2020, pack(paused)]).length).toBe(1);
    expect(conflictsIn([SEVASTOPOL_2020, pack({ ...answer, id: 'once', reopens: false })]).length).toBe(1);
  });

  test('two rules that answer one question differently, with the clauses of both, whichever comes first', () => {
    const both = [
      composePacks([SEVASTOPOL_2020, CRIMEA_2020], NAME),
      composePacks([CRIMEA_2020, SEVASTOPOL_2020], NAME),
    ];
    for (const refused of both) {
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'conflicting-rules' } });
      const told = refused.ok ? '' : describeRefusal(refused.refusal, 'ru', RULES_REFUSAL_WORDS);
      expect(told).toContain('sevastopol-2020');
      expect(told).toContain('crimea-2020, приложение, в цитате');
    }
  });

  test('packs that read a day off in different ways', () => {
    expect(composePacks([LAW_59, FEEDBACK_PLATFORM], NAME)).toMatchObject({ refusal: { kind: 'different-readings' } });
  });
});

describe('an exception', () => {
  const [general, special] = [
    { ...LAW_59, clocks: LAW_59.clocks.filter(({ id }) => id === 'consideration') },
    { ...LAW_59, clocks: LAW_59.clocks.filter(({ id }) => id === 'consideration-migration') },
  ];

  test('that is declared is no conflict', () => {
    expect(conflictsIn([general, special])).toEqual([]);
  });

  test('that is not declared is one', () => {
    const undeclared = { ...special, clocks: special.clocks.map((clock) => ({ ...clock, exceptionOf: null })) };
    expect(conflictsIn([general, undeclared]).map(({ clocks }) => clocks)).toEqual([
      ['fz-59/consideration', 'fz-59/consideration-migration'],
    ]);
  });
});

test.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))(
  'the shipped pack %s does not contradict itself',
  (_, pack) => {
    expect(conflictsIn([pack])).toEqual([]);
  },
);
