import { CHANNELS, ITEM_TYPES, OUTCOMES, REGIMES } from '../appeal/vocabulary.ts';
import type { Dimension } from './case-record.ts';

/** The words of the columns that hold words of a closed list. */
export const COLUMN_WORDS: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  channel: CHANNELS,
  regime: REGIMES,
  type: ITEM_TYPES,
  outcome: OUTCOMES,
};
