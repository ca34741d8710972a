export * from './words/chat-message.ts';
export * from './words/deadlines-ics.ts';
export * from './words/describe-appointment-issue.ts';
export * from './words/describe-charter-issue.ts';
export * from './words/describe-ground.ts';
export * from './words/describe-malformed-issue.ts';
export * from './words/describe-refusal.ts';
export * from './words/personal.labels.ts';
export * from './words/print-duty-matrix.ts';
export * from './words/print-pack.ts';
export * from './words/stage-diagram.ts';
export type * from './words/language.ts';
export type * from './words/refusal-words.ts';
export type { AppealWordsRefusal } from './words/appeal-refusal.labels.ts';
export type { CoreRefusal } from './words/core-refusal.labels.ts';
export type { ClockWordsRefusal } from './words/clock-refusal.labels.ts';
export type { PackWordsRefusal } from './words/pack-refusal.labels.ts';
export type { ExchangeWordsRefusal } from './words/exchange-refusal.labels.ts';
export * from './words/information.labels.ts';
export type { ProblemWordsRefusal } from './words/problem-refusal.labels.ts';
export {
  CLOSING_READING_LABELS,
  PACKET_LABELS,
  RISK_ENTRY_LABELS,
  RISK_STAGE_LABELS,
  RISK_TIMER_LABELS,
} from './words/risk.labels.ts';
export type { RiskWordsRefusal } from './words/risk-refusal.labels.ts';
export { PREVENTION_LABELS, TIE_LABELS, type PreventionRefusal } from './words/prevention.labels.ts';
export type { CountRefusal } from './words/count-refusal.labels.ts';
export type { OfficeRefusal } from './words/office-refusal.labels.ts';
export type { Registers } from './words/registers.ts';
export type { WorkingCalendarRefusal } from './words/calendar-refusal.labels.ts';
export type { TableRefusal } from './words/table-refusal.labels.ts';
export type { TextRefusal } from './words/text-refusal.labels.ts';
export type { TimeRefusal } from './words/time-refusal.labels.ts';
export type { QualityRefusal } from './words/quality-refusal.labels.ts';
export type { SqlRefusal } from './words/sql-refusal.labels.ts';
export type { RatingWordsRefusal } from './words/rating-refusal.labels.ts';
