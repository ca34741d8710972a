import type { Method } from '@otklik/core';
import { barnaulRating, USUAL_BARNAUL_SETTING } from './barnaul-rating.ts';
import { elistaIndicators } from './elista-indicators.ts';
import { kirovskRating } from './kirovsk-rating.ts';
import { pestovoRating } from './pestovo-rating.ts';
import { PESTOVO_SOLVABLE } from './pestovo-solvable.ts';

/** A method under a name that a command line can take. */
export interface NamedMethod {
  readonly name: string;
  readonly method: Method;
}

const IN_SUBSTANCE = { ...USUAL_BARNAUL_SETTING, completeness: 'answered-in-substance' } as const;
const DIGITAL = { ...USUAL_BARNAUL_SETTING, weights: { ...USUAL_BARNAUL_SETTING.weights, digital: 1 } };

/** The methods that the charters ask for, in the usual settings. */
export const CHARTER_METHODS: readonly NamedMethod[] = [
  { name: 'barnaul-2.2.6', method: /* @__PURE__ */ barnaulRating() },
  { name: 'barnaul-2.2.6-in-substance', method: /* @__PURE__ */ barnaulRating(IN_SUBSTANCE) },
  { name: 'barnaul-2.2.6-digital', method: /* @__PURE__ */ barnaulRating(DIGITAL) },
  { name: 'kirovsk-2.3', method: /* @__PURE__ */ kirovskRating() },
  { name: 'pestovo-2.2.3', method: PESTOVO_SOLVABLE },
  { name: 'pestovo-3.4', method: /* @__PURE__ */ pestovoRating('incident-management') },
  { name: 'pestovo-3.5', method: /* @__PURE__ */ pestovoRating('feedback-platform') },
  { name: 'elista-4.3', method: /* @__PURE__ */ elistaIndicators() },
];
