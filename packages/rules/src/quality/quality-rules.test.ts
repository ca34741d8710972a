import { ratio, unwrap } from '@otklik/core';
import {
  satisfactionFigures,
  satisfactionPoints,
  scoreReview,
  type ItemAnswer,
  type MarkCounts,
} from '@otklik/core/quality';
import { expect, test } from 'vitest';
import { ANSWER_CHECKLIST } from './answer-checklist.ts';
import { PETROVSK_REVIEW, SAMARA_SCALE } from './satisfaction-rules.ts';

function review(answers: Readonly<Record<string, ItemAnswer>>): ReturnType<typeof scoreReview> {
  const { id, edition, items } = ANSWER_CHECKLIST;
  const met = Object.fromEntries(items.map((item) => [item.id, 'met' as const]));
  const given = { appeal: 'A-1', question: 1, reviewer: 'r1', checklist: id, edition };
  return scoreReview(
    { ...given, answers: { ...met, 'reasoned-impossibility': 'not-applicable', ...answers } },
    ANSWER_CHECKLIST,
  );
}

test('an answer that says what was done needs no impossibility, and the other way round', () => {
  expect(unwrap(review({})).notMet).toEqual([]);
  const impossible = review({ 'measures-or-dates': 'not-applicable', 'reasoned-impossibility': 'met' });
  expect(unwrap(impossible).share).toEqual({ part: '1', whole: '1' });
  expect(review({ 'measures-or-dates': 'not-applicable' }).ok).toBe(false);
});

test('every item has a clause of its charter and the assumption that it is an own one', () => {
  for (const { because } of ANSWER_CHECKLIST.items) {
    expect(because.some(({ kind }) => kind === 'clause')).toBe(true);
    expect(because).toContainEqual({ kind: 'assumption', name: 'checklist-items-are-own' });
  }
});

// worked examples of the domain file, 1.1: 45 of 52, 16 of 20, 161 of 200, and below the bands that could be read
test.for([
  [45, 52, '30'],
  [16, 20, '20'],
  [161, 200, '30'],
  [30, 50, null],
] as const)('%d good marks of %d bring %s points', ([good, all, points]) => {
  const marks: MarkCounts = { 1: all - good, 2: 0, 3: 0, 4: 0, 5: good };
  const figures = unwrap(satisfactionFigures({ with: 'answers', marks, asked: null }));
  expect(figures.good).toEqual(unwrap(ratio(good, all)));
  expect(satisfactionPoints(figures, SAMARA_SCALE)?.part ?? null).toBe(points);
});

test('the bands keep the grade of their source and say what was read into them', () => {
  const grades = SAMARA_SCALE.because.flatMap((ground) => (ground.kind === 'clause' ? [ground.grade] : []));
  expect(grades.length).toBeGreaterThan(0);
  expect(SAMARA_SCALE.because).toContainEqual({ kind: 'assumption', name: 'rounded-before-its-band' });
});

test('Petrovsk reviews both systems every month', () => {
  expect(PETROVSK_REVIEW.systems).toEqual(['feedback-platform', 'incident-management']);
});
