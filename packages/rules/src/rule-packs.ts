import type { RulePack } from '@otklik/core';
import { LAW_59 } from './federal/law-59.ts';

/** The shipped packs of deadlines. */
export const RULE_PACKS: readonly RulePack[] = [LAW_59];
