export * from './page/sentence.ts';
export * from './wording/counted.ts';
export * from './wording/grammatical-case.ts';
export * from './wording/growth.ts';
export * from './wording/noun.labels.ts';
export * from './wording/typography.ts';
