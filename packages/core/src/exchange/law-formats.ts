import { readRulePack, rulePackSchema } from '../deadline/rule-pack.schema.ts';
import type { RulePack } from '../deadline/rule-pack.ts';
import { readTable, tableShapeSchema } from '../table/decision-table.schema.ts';
import type { DecisionTable } from '../table/decision-table.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** Rules of one act, or of one setting. */
export const RULE_PACK_FORMAT: ExchangeFormat<RulePack> = {
  name: 'rule-pack',
  about: 'Rules of one act: the clocks it sets, what starts and stops them, and what each rests on.',
  schema: rulePackSchema,
  read: readRulePack,
  upgrades: [],
};

/** Rules as a table. Whether they are sound is what the prover says. */
export const DECISION_TABLE_FORMAT: ExchangeFormat<DecisionTable> = {
  name: 'decision-table',
  about: 'Rules as a table: typed conditions over closed lists, numbers and days, answers, and what each rests on.',
  schema: tableShapeSchema,
  read: readTable,
  upgrades: [],
};
