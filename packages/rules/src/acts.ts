import type { Act } from '@otklik/core';
import { FEDERAL_CALENDAR_ACTS } from './federal/production-calendar/calendar.acts.ts';
import { LAW_59_ACTS } from './federal/law-59.acts.ts';
import { INFORMATION_ACTS } from './information/information.acts.ts';
import { CHARTER_ACTS } from './municipal/charter.acts.ts';
import { QUALITY_ACTS } from './quality/quality.acts.ts';
import { RATING_ACTS } from './rating/rating.acts.ts';
import { REGIONAL_CALENDAR_ACTS } from './regional/calendar.acts.ts';
import { MESSAGE_TERM_ACTS } from './regional/message-terms.acts.ts';
import { OUTCOME_ACTS } from './solvability/outcome.acts.ts';
import { TOPIC_ACTS } from './topics/topic.acts.ts';

/** Every act that a ground may cite, with its Russian title; each name appears once. */
export const ACTS: readonly Act[] = [
  ...FEDERAL_CALENDAR_ACTS,
  ...REGIONAL_CALENDAR_ACTS,
  ...LAW_59_ACTS,
  ...CHARTER_ACTS,
  ...MESSAGE_TERM_ACTS,
  ...OUTCOME_ACTS,
  ...TOPIC_ACTS,
  ...QUALITY_ACTS,
  ...RATING_ACTS,
  ...INFORMATION_ACTS,
];
