import { byAssumption, byClause, type Ground } from '@otklik/core';
import type { ConflictRules, HeatMapSetting } from '@otklik/core/problem';

const OWN: Ground = /* @__PURE__ */ byAssumption('problem-thresholds-are-own');
const CONFLICT: Ground = /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.5', 'A');

/**
 * The rules by which signs of a conflict are looked for: thresholds of our own, set before they were measured.
 *
 * @clause pestovo-1728 п. 2.2.5
 * @assumption problem-thresholds-are-own
 */
export const CONFLICT_RULES: ConflictRules = {
  repeats: { withinDays: 14, share: { part: '1', whole: '4' }, atLeast: 10, because: [CONFLICT, OWN] },
  marks: { below: 3, share: { part: '1', whole: '2' }, atLeast: 10, because: [CONFLICT, OWN] },
};

/**
 * Statuses of a heat map by questions for each 1,000 residents, and the smallest count that is shown: settings of our own.
 *
 * @clause barnaul-1153 п. 2.2.7
 * @assumption problem-thresholds-are-own
 * @assumption small-counts-are-hidden
 */
export const HEAT_STATUSES: Omit<HeatMapSetting, 'population'> = {
  by: 'rate',
  statuses: [
    { id: 'calm', title: 'Спокойно', from: 0 },
    { id: 'noticeable', title: 'Заметно', from: 1 },
    { id: 'tense', title: 'Напряжённо', from: 3 },
  ],
  smallest: 5,
  because: [
    /* @__PURE__ */ byClause('barnaul-1153', 'п. 2.2.7', 'A'),
    OWN,
    /* @__PURE__ */ byAssumption('small-counts-are-hidden'),
  ],
};
