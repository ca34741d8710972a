import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { wholeNumber } from '../basis/ratio.ts';
import { AS_OF } from './any-record.fixture.ts';
import type { Method } from './method.ts';
import { METHOD, RECORD } from './municipality.fixture.ts';
import { finish } from './rating.ts';
import { targetFact, type Target } from './target.ts';
import { tally } from './tally.ts';

const IN_TIME: Target = {
  indicator: 'timeliness',
  plan: 75,
  unit: 'percent',
  good: 'at-least',
  post: 'Руководитель',
  because: [],
};
const DAYS: Target = { ...IN_TIME, indicator: 'median-working-time', plan: 8, unit: 'own', good: 'at-most' };

describe('a plan', () => {
  test.each([
    [IN_TIME, { part: '3', whole: '4' }, true],
    [IN_TIME, { part: '74', whole: '100' }, false],
    [DAYS, { part: '8', whole: '1' }, true],
    [DAYS, { part: '16', whole: '1' }, false],
    [DAYS, null, null],
  ] as const)('is met by the planned value itself and by what is better: %j', (target, value, met) => {
    expect(targetFact(target, value).met).toBe(met);
  });

  test('stands beside the fact of every group and of all together', () => {
    const method: Method = { ...METHOD, targets: [IN_TIME] };
    const due = AS_OF;
    const records = [
      { ...RECORD, due, firstAnswered: AS_OF },
      { ...RECORD, body: 'Дороги', due: 0 as typeof AS_OF },
    ];
    const { groups, totalTargets } = unwrap(finish(tally(records, method, AS_OF), method));
    expect(groups.map(({ key, targets }) => [key[0], targets[0]?.fact, targets[0]?.met])).toEqual([
      ['Дороги', wholeNumber(0), false],
      ['Комитет ЖКХ', wholeNumber(100), true],
    ]);
    expect(totalTargets).toEqual([
      { indicator: 'timeliness', post: 'Руководитель', plan: wholeNumber(75), fact: wholeNumber(50), met: false },
    ]);
  });
});
