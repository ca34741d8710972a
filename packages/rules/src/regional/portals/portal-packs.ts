import type { RulePack } from '@otklik/core';
import { KRASNOYARSK_PORTAL } from './krasnoyarsk.ts';
import { NASH_GOROD } from './nash-gorod.ts';
import { NASH_SEVER } from './nash-sever.ts';
import { SAINT_PETERSBURG_PORTAL } from './saint-petersburg.ts';

/** Regional portals whose terms hang on the category. */
export const PORTAL_PACKS: readonly RulePack[] = [SAINT_PETERSBURG_PORTAL, NASH_SEVER, NASH_GOROD, KRASNOYARSK_PORTAL];
