import { COLUMNS, type Dimension, type WordColumn } from './case-record.ts';

/** The columns that hold words of a list. */
export const WORD_COLUMNS = /* @__PURE__ */ Object.keys(COLUMNS) as readonly WordColumn[];

/** Everything that records are grouped and chosen by. */
export const DIMENSIONS: readonly Dimension[] = [...WORD_COLUMNS, 'receivedDay', 'receivedMonth'];
