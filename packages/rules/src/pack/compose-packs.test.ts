import { day, describeRefusal, unwrap } from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { FEEDBACK_PLATFORM } from '../federal/feedback-platform.ts';
import { LAW_59 } from '../federal/law-59.ts';
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

describe('refused are', () => {
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
