import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRatios, ratio, type Ratio } from '../basis/ratio.ts';
import { estimatedRatio } from '../basis/estimate.ts';
import { unwrap } from '../basis/result.ts';
import { anyRecord } from '../measure/any-record.fixture.ts';
import type { Interval } from '../measure/interval.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import { reviewsOfLowMarks, type GivenMark } from './low-marks.ts';
import {
  MARKS,
  mergeSatisfaction,
  satisfactionFigures,
  satisfactionWithAnswers,
  type SatisfactionTally,
} from './satisfaction.ts';
import { standingOfSurvey, voteShares, type Vote } from './survey.ts';

const marks = fc.record({ 1: fc.nat(9), 2: fc.nat(9), 3: fc.nat(9), 4: fc.nat(9), 5: fc.nat(9) });
const tallies: fc.Arbitrary<SatisfactionTally> = fc.tuple(marks, fc.option(fc.nat(30))).map(([counts, silent]) => {
  const answered = MARKS.reduce((sum, mark) => sum + counts[mark], 0);
  return { with: 'answers', marks: counts, asked: silent === null ? null : answered + silent };
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function holds(interval: Interval | null, share: Ratio): boolean {
  if (interval === null) return false;
  const [low, high] = [estimatedRatio(interval.low), estimatedRatio(interval.high)];
  return compareRatios(low, share) <= 0 && compareRatios(high, share) >= 0;
}

describe('satisfaction', () => {
  test('with answers and with actions are two things that are not added up', () => {
    const answers: SatisfactionTally = { with: 'answers', marks: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 }, asked: 4 };
    expect(mergeSatisfaction(answers, { ...answers, with: 'actions' }).ok).toBe(false);
  });

  test('of nobody is nothing, and no zero', () => {
    const none = { with: 'actions', marks: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, asked: 10 } as const;
    const figures = unwrap(satisfactionFigures(none));
    expect([figures.good, figures.mean, figures.goodBetween]).toEqual([null, null, null]);
    expect(figures.nonResponse).toEqual({ part: '1', whole: '1' });
  });

  test('is refused when more answered than were asked', () => {
    const wrong = { with: 'answers', marks: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 3 }, asked: 2 } as const;
    expect(satisfactionFigures(wrong).ok).toBe(false);
    expect(satisfactionFigures({ ...wrong, marks: { ...wrong.marks, 5: 0.5 } }).ok).toBe(false);
  });
});

describe('laws of satisfaction', () => {
  test('merge: months add up by their histograms, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.array(anyRecord), (one, other) => {
        const merged = unwrap(mergeSatisfaction(satisfactionWithAnswers(one), satisfactionWithAnswers(other)));
        expect(merged).toEqual(satisfactionWithAnswers([...other, ...one]));
      }),
    );
  });

  test('an oracle by hand, and intervals that hold their figures', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const figures = unwrap(satisfactionFigures(tally));
        const all = MARKS.flatMap((mark) => Array.from({ length: tally.marks[mark] }, (): number => mark));
        expect(figures.answered).toBe(all.length);
        if (all.length === 0) return;
        const good = unwrap(ratio(all.filter((mark) => mark >= 4).length, all.length));
        expect(figures.good).toEqual(good);
        expect(figures.mean).toEqual(unwrap(ratio(sumOf(all), all.length)));
        expect(holds(figures.goodBetween, good)).toBe(true);
        const silent = tally.asked === null ? null : tally.asked - all.length;
        expect(figures.nonResponse).toEqual(silent === null ? null : unwrap(ratio(silent, tally.asked ?? 0)));
      }),
    );
  });

  const given: fc.Arbitrary<GivenMark> = fc.record({
    appeal: fc.constantFrom('A', 'B', 'C'),
    question: fc.constant(1),
    mark: fc.constantFrom(1, 2, 3, 4, 5),
    commented: fc.boolean(),
  });

  test('every low mark with a comment opens one review, and nothing else does', () => {
    fc.assert(
      fc.property(fc.array(given), fc.constantFrom(1, 2, 3, 4, 5), fc.boolean(), (all, below, needsComment) => {
        const opened = reviewsOfLowMarks(all, { below, needsComment, because: [] });
        const wanted = all.filter(({ mark, commented }) => mark < below && (!needsComment || commented));
        expect(opened).toHaveLength(wanted.length);
        expect(opened.every(({ mark }, at) => mark >= (opened[at - 1]?.mark ?? 0))).toBe(true);
      }),
    );
  });
});

describe('a survey or a vote', () => {
  const SQUARE: Vote = {
    id: 'v1',
    title: 'Что благоустроить',
    from: day('2026-05-01'),
    to: day('2026-05-31'),
    placements: [
      { platform: 'official-page', from: day('2026-05-04'), until: day('2026-05-20') },
      { platform: 'feedback-platform', from: day('2026-05-10'), until: null },
    ],
    options: [
      { title: 'Сквер', votes: 30 },
      { title: 'Стадион', votes: 10 },
    ],
    voters: 40,
    each: 'one',
  };

  test.for([
    ['2026-04-30', 'ahead', [], false],
    ['2026-05-02', 'open', [], true],
    ['2026-05-12', 'open', ['official-page', 'feedback-platform'], false],
    ['2026-05-25', 'open', ['feedback-platform'], false],
    ['2026-06-01', 'closed', [], false],
  ] as const)('on %s is %s at %j', ([text, stage, platforms, unplaced]) => {
    expect(standingOfSurvey(SQUARE, day(text))).toEqual({ stage, platforms, unplaced });
  });

  test('its shares make the whole where each chooses one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), (votes) => {
        const voters = votes.reduce((sum, count) => sum + count, 0);
        const counted = voteShares({
          ...SQUARE,
          voters,
          options: votes.map((count, at) => ({ title: `${at}`, votes: count })),
        });
        expect(counted.ok).toBe(voters > 0);
        if (counted.ok) {
          const parts = counted.value.map(({ share }) => (BigInt(share.part) * BigInt(voters)) / BigInt(share.whole));
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(voters));
        }
      }),
    );
  });

  test('is refused where an option has more votes than there were voters', () => {
    expect(voteShares({ ...SQUARE, each: 'several', voters: 20 }).ok).toBe(false);
    expect(voteShares({ ...SQUARE, each: 'several', voters: 35 }).ok).toBe(true);
    expect(voteShares({ ...SQUARE, voters: 41 }).ok).toBe(false);
  });

  test('a day is of one stage alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: SQUARE.from - 5, max: SQUARE.to + 5 }), (on) => {
        const { stage, platforms, unplaced } = standingOfSurvey(SQUARE, on as CivilDate);
        expect(unplaced).toBe(stage === 'open' && platforms.length === 0);
      }),
    );
  });
});
