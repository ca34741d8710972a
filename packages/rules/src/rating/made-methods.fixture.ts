import type { Method } from '@otklik/core';
import { consolidatedCut } from './consolidated-cut.ts';
import { CORRECTING_COEFFICIENT, groupedScore } from './grouped-score.ts';
import { kirovskRating, USUAL_KIROVSK_SETTING } from './kirovsk-rating.ts';
import { solvableIn } from './solvable-cuts.ts';
import { summaryIndex } from './summary-index.ts';

// Made for tests: methods that are shipped as functions of a setting, each with some setting.

/** The weights of the worked example of F6. */
export const THREE_GROUPS = [
  { title: 'Первая', weight: { part: '1', whole: '2' }, indicators: [{ id: 'a', title: 'А', weight: 1 }] },
  { title: 'Вторая', weight: { part: '3', whole: '10' }, indicators: [{ id: 'b', title: 'Б', weight: 1 }] },
  { title: 'Третья', weight: { part: '1', whole: '5' }, indicators: [{ id: 'c', title: 'В', weight: 1 }] },
] as const;

/** The two measures of the worked example of F5. */
export const TWO_MEASURES = [
  { id: 'one', title: 'Больше — лучше', better: 'more' },
  { id: 'two', title: 'Меньше — лучше', better: 'less' },
] as const;

/** One of each. */
export const MADE_METHODS: readonly Method[] = [
  kirovskRating({ ...USUAL_KIROVSK_SETTING, quality: 'expert-mark' }),
  summaryIndex(TWO_MEASURES),
  groupedScore(THREE_GROUPS),
  CORRECTING_COEFFICIENT,
  consolidatedCut('topic'),
  solvableIn('topic'),
];
