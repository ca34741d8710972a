import type { Assumption } from '@otklik/core';
import { CALENDAR_ASSUMPTIONS } from './federal/production-calendar/calendar.assumptions.ts';
import { CHANNEL_ASSUMPTIONS } from './federal/channel-admission.assumptions.ts';
import { LAW_59_ASSUMPTIONS } from './federal/law-59.assumptions.ts';
import { INFORMATION_ASSUMPTIONS } from './information/information.assumptions.ts';
import { CHARTER_ASSUMPTIONS } from './municipal/charter.assumptions.ts';
import { METHOD_ASSUMPTIONS } from './rating/method.assumptions.ts';
import { MATRIX_ASSUMPTIONS, OFFICE_ASSUMPTIONS } from './municipal/office.assumptions.ts';
import { ROUTING_ASSUMPTIONS } from './municipal/routing.assumptions.ts';
import { PERSONAL_ASSUMPTIONS } from './personal/personal.assumptions.ts';
import { PROBLEM_ASSUMPTIONS } from './problem/problem.assumptions.ts';
import { QUALITY_ASSUMPTIONS } from './quality/quality.assumptions.ts';
import { RATING_ASSUMPTIONS } from './rating/rating.assumptions.ts';
import { MESSAGE_TERM_ASSUMPTIONS } from './regional/message-terms.assumptions.ts';
import { RISK_ASSUMPTIONS } from './risk/risk.assumptions.ts';
import { LEXICON_ASSUMPTIONS } from './solvability/lexicon.assumptions.ts';
import { PROMISE_ASSUMPTIONS } from './solvability/promise.assumptions.ts';
import { OUTCOME_ASSUMPTIONS } from './solvability/outcome-admission.assumptions.ts';
import { TOPIC_ASSUMPTIONS } from './topics/topic.assumptions.ts';

/** Every reading that the sources leave open and that an answer may name; each name appears once. */
export const ASSUMPTIONS: readonly Assumption[] = [
  ...CALENDAR_ASSUMPTIONS,
  ...LAW_59_ASSUMPTIONS,
  ...CHANNEL_ASSUMPTIONS,
  ...MESSAGE_TERM_ASSUMPTIONS,
  ...CHARTER_ASSUMPTIONS,
  ...OFFICE_ASSUMPTIONS,
  ...MATRIX_ASSUMPTIONS,
  ...ROUTING_ASSUMPTIONS,
  ...OUTCOME_ASSUMPTIONS,
  ...PROMISE_ASSUMPTIONS,
  ...TOPIC_ASSUMPTIONS,
  ...LEXICON_ASSUMPTIONS,
  ...PERSONAL_ASSUMPTIONS,
  ...QUALITY_ASSUMPTIONS,
  ...RATING_ASSUMPTIONS,
  ...METHOD_ASSUMPTIONS,
  ...RISK_ASSUMPTIONS,
  ...PROBLEM_ASSUMPTIONS,
  ...INFORMATION_ASSUMPTIONS,
];
