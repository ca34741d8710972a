import { CHARTER_METHODS, type NamedMethod } from './charter-methods.ts';
import { CLOSING_RATING } from './closing-rating.ts';
import { MEAN_MARK } from './mean-mark.ts';
import { MEASURES_TAKEN } from './measures-taken.ts';
import { SAMARA_MARKS } from './samara-marks.ts';
import { TIMELY_SERVICE } from './timely-service.ts';
import { ulyanovskPlatformRating } from './ulyanovsk-platform.ts';

/** The shipped methods that count records: those of the charters, of a regional centre, and published formulas. */
export const METHODS: readonly NamedMethod[] = [
  ...CHARTER_METHODS,
  { name: 'ulyanovsk-platform', method: /* @__PURE__ */ ulyanovskPlatformRating() },
  { name: 'samara-k10', method: SAMARA_MARKS },
  { name: 'mean-mark', method: MEAN_MARK },
  { name: 'timely-service', method: TIMELY_SERVICE },
  { name: 'measures-taken', method: MEASURES_TAKEN },
  { name: 'closing', method: CLOSING_RATING },
];
