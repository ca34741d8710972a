import fc from 'fast-check';
import type { AnswerReview, Checklist, ItemAnswer } from './checklist.ts';

// Made for tests: two items that always apply, and two of which one must.

/** A short checklist. */
export const CHECKLIST: Checklist = {
  id: 'own',
  edition: '1',
  title: 'Ответ',
  items: [
    { id: 'a', criterion: 'completeness', title: 'А', points: 3, optional: false, because: [] },
    { id: 'b', criterion: 'quality', title: 'Б', points: 1, optional: false, because: [] },
    { id: 'c', criterion: 'completeness', title: 'В', points: 2, optional: true, because: [] },
    { id: 'd', criterion: 'speed', title: 'Г', points: 2, optional: true, because: [] },
  ],
  oneOf: [['c', 'd']],
  because: [],
};

const always = fc.constantFrom<ItemAnswer>('met', 'not-met');
const often = fc.constantFrom<ItemAnswer>('met', 'not-met', 'not-applicable');

/** A review of an answer that the checklist takes. */
export const anyReview: fc.Arbitrary<AnswerReview> = fc
  .record({ a: always, b: always, c: often, d: often })
  .filter(({ c, d }) => c !== 'not-applicable' || d !== 'not-applicable')
  .map((answers) => ({ appeal: 'A-1', question: 1, reviewer: 'r1', checklist: 'own', edition: '1', answers }));
