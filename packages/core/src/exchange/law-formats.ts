import { readRulePack, rulePackSchema } from '../deadline/rule-pack.schema.ts';
import type { RulePack } from '../deadline/rule-pack.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** Rules of one act, or of one setting. */
export const RULE_PACK_FORMAT: ExchangeFormat<RulePack> = {
  name: 'rule-pack',
  about: 'Rules of one act: the clocks it sets, what starts and stops them, and what each rests on.',
  schema: rulePackSchema,
  read: readRulePack,
  upgrades: [],
};
