export * from './testing/charter-laws.ts';
export * from './testing/pack-laws.ts';
export type { PackLawFacts } from './testing/pack-life.ts';
