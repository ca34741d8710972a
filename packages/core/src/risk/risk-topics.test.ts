import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { NO_RISK, type RiskState } from './risk-state.ts';
import { riskTopics } from './risk-topics.ts';

const SETTING = { from: 10 as Instant, until: 20 as Instant, atLeast: 2, because: [] };

const risks = fc
  .array(fc.tuple(fc.constantFrom('Вода', 'Свет', '__proto__'), fc.nat(30)), { maxLength: 9 })
  .map((given) => given.map(([topic, at], index) => risk(`R-${index}`, topic, at)));

function risk(name: string, topic: string, at: number): RiskState {
  return { ...NO_RISK, risk: name, topic, first: { detected: at as Instant } };
}

describe('topics of risks', () => {
  test('have each risk of the time once, and the order of the risks changes nothing', () => {
    fc.assert(
      fc.property(risks, (states) => {
        const topics = riskTopics(states, SETTING);
        const inTime = states.filter(({ first: { detected = 0 } }) => detected >= 10 && detected < 20);
        expect(topics.flatMap((one) => one.risks).toSorted()).toEqual(inTime.map(({ risk: name }) => name).toSorted());
        for (const { topic, risks: names, isProne } of topics) {
          expect(names).toHaveLength(inTime.filter((one) => one.topic === topic).length);
          expect(isProne).toBe(names.length >= 2);
        }
        expect(riskTopics(states.toReversed(), SETTING)).toEqual(topics);
      }),
    );
  });

  test('leave out what was never detected', () => {
    expect(riskTopics([NO_RISK, risk('R-1', 'Вода', 9), risk('R-2', 'Вода', 20)], SETTING)).toEqual([]);
  });
});
