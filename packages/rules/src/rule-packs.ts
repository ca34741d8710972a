import type { RulePack } from '@otklik/core';
import { FEEDBACK_PLATFORM } from './federal/feedback-platform.ts';
import { LAW_59 } from './federal/law-59.ts';
import { LAW_8 } from './federal/law-8.ts';
import { MESSAGE_PACKS } from './regional/messages/message-packs.ts';
import { PORTAL_PACKS } from './regional/portals/portal-packs.ts';

/** The shipped packs of deadlines. */
export const RULE_PACKS: readonly RulePack[] = [LAW_59, LAW_8, FEEDBACK_PLATFORM, ...MESSAGE_PACKS, ...PORTAL_PACKS];
