import type { Method } from '@otklik/core';
import { barnaulRating, USUAL_BARNAUL_SETTING } from './barnaul-rating.ts';
import { CLOSING_RATING } from './closing-rating.ts';
import { PESTOVO_SOLVABLE } from './pestovo-solvable.ts';

/** The shipped methods, each under a name that a command line can take. */
export const METHODS: readonly { readonly name: string; readonly method: Method }[] = [
  { name: 'barnaul-2.2.6', method: /* @__PURE__ */ barnaulRating() },
  {
    name: 'barnaul-2.2.6-in-substance',
    method: /* @__PURE__ */ barnaulRating({ ...USUAL_BARNAUL_SETTING, completeness: 'answered-in-substance' }),
  },
  { name: 'pestovo-2.2.3', method: PESTOVO_SOLVABLE },
  { name: 'closing', method: CLOSING_RATING },
];
