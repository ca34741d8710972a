export * from './gaming/body-shares.ts';
export * from './gaming/closing-cycles.ts';
export * from './gaming/find-gaming.ts';
export * from './gaming/repeated-answers.ts';
export * from './gaming/split-cases.ts';
export type * from './gaming/gaming-rules.ts';
export { GAMING_KINDS, type CaseName, type GamingKind, type GamingSignal } from './gaming/gaming-signal.ts';
