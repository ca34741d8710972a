export * from './appeal/amend.ts';
export * from './appeal/import-events.ts';
export { strayIn } from './appeal/stray-in.ts';
export type { StrikingFault } from './appeal/striking-fault.ts';
