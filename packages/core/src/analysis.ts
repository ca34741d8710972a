export * from './measure/interval.ts';
export * from './measure/place-range.ts';
export * from './measure/published-table.ts';
export * from './measure/uncertainty.ts';
export * from './measure/weight-sensitivity.ts';
export { estimate, estimatedRatio, squareRoot } from './basis/estimate.ts';
export type { Estimate } from './basis/estimate.ts';
