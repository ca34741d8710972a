import type { RulePack } from '@otklik/core';
import { BASHKORTOSTAN_2025 } from './bashkortostan.ts';
import { CRIMEA_2020 } from './crimea.ts';
import { ARKHANGELSK, SAKHALIN, SMOLENSK } from './one-number.ts';
import { SARATOV_2020 } from './saratov.ts';
import { SEVASTOPOL_2020 } from './sevastopol.ts';
import { YAROSLAVL_DRAFT } from './yaroslavl.ts';

/** Regulations of messages from open sources; none of the acts was read in its own text. */
export const MESSAGE_PACKS: readonly RulePack[] = [
  SEVASTOPOL_2020,
  CRIMEA_2020,
  SARATOV_2020,
  YAROSLAVL_DRAFT,
  BASHKORTOSTAN_2025,
  SAKHALIN,
  SMOLENSK,
  ARKHANGELSK,
];
