import { byAssumption, byClause, type Ground } from '@otklik/core';
import type { GamingRules } from '@otklik/core/gaming';

const OWN: Ground = /* @__PURE__ */ byAssumption('gaming-thresholds-are-own');
const RATED: Ground = /* @__PURE__ */ byClause('barnaul-1153', 'п. 2.2.6', 'A');
const SOLVED: Ground = /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.3', 'A');

/**
 * The rules by which patterns of gaming are looked for: thresholds of our own, set before they were measured.
 *
 * @assumption gaming-thresholds-are-own
 */
export const GAMING_RULES: GamingRules = {
  closingCycle: { times: 2, withinHours: 72, because: [RATED, OWN] },
  monthEnd: { days: 3, share: { part: '1', whole: '3' }, atLeast: 10, because: [RATED, OWN] },
  splitting: { atLeast: 4, withinMinutes: 60, because: [RATED, OWN] },
  template: { atLeast: 5, topics: 2, because: [RATED, OWN] },
  againstMark: { below: 3, share: { part: '1', whole: '2' }, atLeast: 10, because: [SOLVED, OWN] },
};
