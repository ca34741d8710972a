export * from './quality/compare-reviews.ts';
export * from './quality/draw-sample.ts';
export * from './quality/low-marks.ts';
export * from './quality/monthly-review.ts';
export * from './quality/satisfaction.ts';
export * from './quality/score-review.ts';
export * from './quality/survey.ts';
export type * from './quality/checklist.ts';
