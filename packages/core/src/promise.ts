export * from './promise/given-promise.ts';
export * from './promise/planned.ts';
export * from './promise/promised-day.ts';
export * from './promise/track-promises.ts';
export type * from './promise/promise-words.ts';
export type { DayForm } from './promise/read-day.ts';
