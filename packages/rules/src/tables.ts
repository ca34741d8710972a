import type { DecisionTable } from '@otklik/core';
import { CHANNEL_ADMISSION } from './federal/channel-admission.ts';
import { PESTOVO_ROUTING } from './municipal/pestovo-1728/routing.ts';
import { RISK_LEVELS } from './risk/risk-levels.ts';
import { OUTCOME_ADMISSION } from './solvability/outcome-admission.ts';
import { TOPIC_KINDS } from './topics/topic-kinds.ts';
import { TOPIC_ROADS } from './topics/topic-roads.ts';

/** The shipped decision tables; each is proven by the tests. */
export const TABLES: readonly DecisionTable[] = [
  CHANNEL_ADMISSION,
  OUTCOME_ADMISSION,
  PESTOVO_ROUTING,
  RISK_LEVELS,
  TOPIC_KINDS,
  TOPIC_ROADS,
];
