import {
  compareRatios,
  finish,
  tally,
  unwrap,
  type CaseRecord,
  type Instant,
  type Mark,
  type Ratio,
} from '@otklik/core';
import { METHODS } from '@otklik/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOf } from './certainty.ts';
import { RECORD } from './record.fixture.ts';

const AS_OF = 2_000 as Instant;
const SCORED = METHODS.filter(({ method: { score, inputs } }) => score !== null && inputs === undefined);

const moments = fc.option(fc.constantFrom(500 as Instant, 1_500 as Instant));
const anyRecord: fc.Arbitrary<CaseRecord> = fc
  .record({
    body: fc.constantFrom('А', 'Б', 'В', 'Г'),
    channel: fc.constantFrom('feedback-platform' as const, 'incident-management' as const),
    outcome: fc.constantFrom('solved' as const, 'explained' as const, null),
    mark: fc.option(fc.constantFrom<Mark>(1, 2, 3, 4, 5)),
    fastTrack: fc.option(fc.boolean()),
    firstAnswered: moments,
    closed: moments,
  })
  .map((told) => ({ ...RECORD, ...told, workToFirstAnswer: told.firstAnswered }));

test.each(SCORED)('what is shown of $name holds the place and the score themselves', ({ method }) => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 30 }), (records) => {
      const finished = finish(tally(records, method, AS_OF), method);
      fc.pre(finished.ok);
      const rating = unwrap(finished);
      const { groups } = certaintyOf({ rating, method });
      expect(groups.map(({ group }) => group)).toEqual(rating.groups);
      for (const { group, score, byChance, byWeights } of groups) {
        expect([byChance === null, byWeights === null]).toEqual([group.place === null, group.place === null]);
        for (const range of [byChance, byWeights])
          expect(range === null || (range.best <= Number(group.place) && Number(group.place) <= range.worst)).toBe(
            true,
          );
        if (score === null) continue;
        const [low, high] = [score.low, score.high].map((text) => exact(text, method.shown?.as !== 'number'));
        expect(compareRatios(low as Ratio, group.score as Ratio)).toBeLessThanOrEqual(0);
        expect(compareRatios(group.score as Ratio, high as Ratio)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

/** Decimal text as a ratio; a percent as a part of one. */
function exact(text: string, isPercent: boolean): Ratio {
  const [whole = '', digits = ''] = text.split('.');
  return { part: `${BigInt(whole + digits)}`, whole: `${10n ** BigInt(digits.length + (isPercent ? 2 : 0))}` };
}
