export * from './appeal/amend.ts';
export * from './appeal/import-events.ts';
export * from './deadline/advance-clocks.ts';
export * from './deadline/read-clocks.ts';
export { beginClocks } from './deadline/clock-fold.ts';
export type { ClockFold } from './deadline/clock-fold.ts';
export type { Latest, Rules, WantsReplay } from './deadline/wants-replay.ts';
export { strayIn } from './appeal/stray-in.ts';
export type { StrikingFault } from './appeal/striking-fault.ts';
