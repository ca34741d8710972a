import { LAW_59 } from './federal/law-59.ts';
import type { RulePack } from './pack/rule-pack.ts';

/** The shipped packs of deadlines. */
export const RULE_PACKS: readonly RulePack[] = [LAW_59];
