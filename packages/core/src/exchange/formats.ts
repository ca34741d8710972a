import { APPEAL_LOG_FORMAT, LOG_CHAIN_FORMAT, PERSONAL_PARTS_FORMAT } from './appeal-formats.ts';
import { CASE_RECORD_FORMAT, METHOD_FORMAT, TALLY_FORMAT } from './count-formats.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { MATERIALS_FORMAT, PAGE_REGISTER_FORMAT } from './information-formats.ts';
import { CENTRE_FORMAT, CHARTER_FORMAT, OBLIGATION_LOG_FORMAT } from './office-formats.ts';
import { DECISION_TABLE_FORMAT, RULE_PACK_FORMAT } from './law-formats.ts';
import { PROBLEM_TALLY_FORMAT, ROAD_MAP_FORMAT, ROOT_CAUSES_FORMAT } from './problem-formats.ts';
import { CAMPAIGNS_FORMAT, RISK_LOG_FORMAT, RISK_ORDER_FORMAT, THREATS_FORMAT } from './risk-formats.ts';
import { LEXICON_FORMAT, TOPIC_EDITION_FORMAT, TOPIC_MAPPING_FORMAT } from './text-formats.ts';
import { SCHEDULE_FORMAT, TERM_FORMAT } from './time-formats.ts';

/** Every shape in which values are stored and exchanged, in the order of their names. */
export const FORMATS: readonly ExchangeFormat[] = [
  APPEAL_LOG_FORMAT,
  CAMPAIGNS_FORMAT,
  CASE_RECORD_FORMAT,
  CENTRE_FORMAT,
  CHARTER_FORMAT,
  DECISION_TABLE_FORMAT,
  LEXICON_FORMAT,
  LOG_CHAIN_FORMAT,
  MATERIALS_FORMAT,
  METHOD_FORMAT,
  OBLIGATION_LOG_FORMAT,
  PAGE_REGISTER_FORMAT,
  PERSONAL_PARTS_FORMAT,
  PROBLEM_TALLY_FORMAT,
  RISK_LOG_FORMAT,
  RISK_ORDER_FORMAT,
  ROAD_MAP_FORMAT,
  ROOT_CAUSES_FORMAT,
  RULE_PACK_FORMAT,
  SCHEDULE_FORMAT,
  TALLY_FORMAT,
  TERM_FORMAT,
  THREATS_FORMAT,
  TOPIC_EDITION_FORMAT,
  TOPIC_MAPPING_FORMAT,
];
