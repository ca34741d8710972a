export * from './office/fold-obligation.ts';
export * from './office/meeting.ts';
export * from './office/obligation-event.ts';
export * from './office/obligation-life.ts';
export * from './office/obligation-standing.ts';
export * from './office/obligation-state.ts';
export * from './office/obligation.ts';
export type * from './office/obligation-refusal.ts';
export type { ObligationFacts } from './office/obligation-term.ts';
