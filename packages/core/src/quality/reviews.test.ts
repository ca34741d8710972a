import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { anyRecord } from '../measure/any-record.fixture.ts';
import type { AnswerReview } from './checklist.ts';
import { anyReview, CHECKLIST } from './checklist.fixture.ts';
import { compareReviews, reviewersAgreement } from './compare-reviews.ts';
import { drawSample } from './draw-sample.ts';
import { monthlyReview, summariseReviews } from './monthly-review.ts';
import { scoreReview } from './score-review.ts';

const REVIEW: AnswerReview = {
  appeal: 'A-1',
  question: 1,
  reviewer: 'r1',
  checklist: 'own',
  edition: '1',
  answers: { a: 'met', b: 'not-met', c: 'met', d: 'not-applicable' },
};

function issuesOf(review: AnswerReview): readonly string[] {
  const scored = scoreReview(review, CHECKLIST);
  return scored.ok ? [] : scored.refusal.issues.map(({ kind }) => kind);
}

describe('a review', () => {
  test('earns the points of what is met among what applies', () => {
    const { earned, possible, share, byCriterion, notMet } = unwrap(scoreReview(REVIEW, CHECKLIST));
    expect([earned, possible, share, notMet]).toEqual([5, 6, { part: '5', whole: '6' }, ['b']]);
    expect(byCriterion.completeness).toEqual({ earned: 5, possible: 5, share: { part: '1', whole: '1' } });
    expect(byCriterion.speed.share).toBeNull();
  });

  test.for([
    [{ a: 'met', b: 'met', c: 'not-applicable', d: 'not-applicable' }, ['none-of-them-applies']],
    [{ a: 'not-applicable', b: 'met', c: 'met', d: 'met' }, ['must-apply']],
    [{ b: 'met', c: 'met', d: 'met', e: 'met' }, ['item-not-answered', 'unknown-item']],
  ] as const)('with the answers %j is refused: %j', ([answers, issues]) => {
    expect(issuesOf({ ...REVIEW, answers: answers })).toEqual(issues);
  });

  test('by another edition of the list is refused', () => {
    expect(issuesOf({ ...REVIEW, edition: '2' })).toEqual(['other-checklist']);
  });

  test('of two reviewers shows every item on which they differ, and how far they agree', () => {
    const other: AnswerReview = { ...REVIEW, reviewer: 'r2', answers: { ...REVIEW.answers, a: 'not-met' } };
    const both = unwrap(compareReviews(REVIEW, other, CHECKLIST));
    expect(both).toMatchObject({ apart: 3, toSettle: true, disagreements: [{ item: 'a', said: ['met', 'not-met'] }] });
    const agreement = reviewersAgreement(
      [
        [REVIEW, REVIEW],
        [REVIEW, other],
        [other, other],
        [other, other],
      ],
      CHECKLIST,
    );
    expect(unwrap(agreement.byItem['a'] ?? { ok: false, refusal: { kind: 'lost' } }).kappa.value).toBe('0.500000');
    expect(agreement.byItem['b']).toMatchObject({ ok: false, refusal: { kind: 'one-label-only' } });
  });
});

describe('laws of reviews', () => {
  test('points never exceed those possible, criteria make the whole, and meeting one more item never costs points', () => {
    fc.assert(
      fc.property(anyReview, fc.constantFrom('a', 'b', 'c', 'd'), (review, item) => {
        const scored = unwrap(scoreReview(review, CHECKLIST));
        const parts = Object.values(scored.byCriterion);
        expect(scored.earned).toBeLessThanOrEqual(scored.possible);
        expect(parts.reduce((sum, { earned }) => sum + earned, 0)).toBe(scored.earned);
        expect(parts.reduce((sum, { possible }) => sum + possible, 0)).toBe(scored.possible);
        const better = { ...review, answers: { ...review.answers, [item]: 'met' as const } };
        expect(unwrap(scoreReview(better, CHECKLIST)).earned).toBeGreaterThanOrEqual(scored.earned);
      }),
    );
  });

  test('who comes first makes no difference to two reviews side by side', () => {
    fc.assert(
      fc.property(anyReview, anyReview, (one, other) => {
        const here = unwrap(compareReviews(one, other, CHECKLIST));
        const there = unwrap(compareReviews(other, one, CHECKLIST));
        expect([there.apart, there.toSettle]).toEqual([here.apart, here.toSettle]);
        expect(there.disagreements.map(({ item }) => item)).toEqual(here.disagreements.map(({ item }) => item));
        expect(unwrap(compareReviews(one, one, CHECKLIST)).disagreements).toEqual([]);
      }),
    );
  });

  test('a summary does not depend on the order of the reviews and counts what each says', () => {
    fc.assert(
      fc.property(fc.array(anyReview, { minLength: 1, maxLength: 8 }), (reviews) => {
        const summary = unwrap(summariseReviews(reviews, CHECKLIST));
        expect(unwrap(summariseReviews(reviews.toReversed(), CHECKLIST))).toEqual(summary);
        const flawless = reviews.filter(({ answers }) => !Object.values(answers).includes('not-met')).length;
        expect([summary.reviewed, summary.faultless]).toEqual([reviews.length, flawless]);
      }),
    );
  });
});

describe('laws of the draw', () => {
  const things = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 6 }), question: fc.nat(3) }), {
    selector: ({ id, question }) => `${id}\n${question}`,
    maxLength: 20,
  });
  const seeds = fc.string({ maxLength: 8 });

  test('the order of the list makes no difference, and a larger sample holds the smaller', () => {
    fc.assert(
      fc.property(things, seeds, fc.nat(20), fc.nat(20), (all, seed, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const drawn = drawSample(all, { seed, size: large });
        expect(drawSample(all.toReversed(), { seed, size: large })).toEqual(drawn);
        expect(drawSample(all, { seed, size: small })).toEqual(drawn.slice(0, small));
        expect(drawn).toHaveLength(Math.min(large, all.length));
        expect(drawn.every((thing) => all.includes(thing))).toBe(true);
      }),
    );
  });

  test('locality: one thing taken away changes the rest of a draw by one at most', () => {
    fc.assert(
      fc.property(things, seeds, fc.nat(20), fc.nat(19), (all, seed, size, at) => {
        const rest = all.filter((_, index) => index !== at);
        const [before, after] = [drawSample(all, { seed, size }), drawSample(rest, { seed, size })];
        expect(after.filter((thing) => !before.includes(thing)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('seeds draw evenly: over a thousand of them each of ten things is drawn about as often', () => {
    const all = Array.from({ length: 10 }, (_, index) => ({ id: String(index), question: 1 }));
    const counts = new Map(all.map((thing) => [thing, 0]));
    for (let seed = 0; seed < 1000; seed += 1) {
      for (const thing of drawSample(all, { seed: `seed ${seed}`, size: 3 })) {
        counts.set(thing, (counts.get(thing) ?? 0) + 1);
      }
    }
    // 300 expected; six deviations of a fair draw are 87
    for (const count of counts.values()) expect(Math.abs(count - 300)).toBeLessThan(87);
  });

  test('a month is drawn from its own answers, each system by itself', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 20 }), fc.nat(4), (records, size) => {
        const plan = {
          from: 10,
          to: 30,
          systems: ['feedback-platform', 'incident-management'],
          size,
          seed: 's',
        } as never;
        const samples = monthlyReview(records, plan);
        for (const { system, answered, drawn } of samples) {
          const own = records.filter(
            ({ channel, firstAnsweredOn: on }) => channel === system && on !== null && on >= 10 && on <= 30,
          );
          expect([answered, drawn.length]).toEqual([own.length, Math.min(size, own.length)]);
          expect(drawn.every((record) => own.includes(record))).toBe(true);
        }
      }),
    );
  });
});
