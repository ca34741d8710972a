import { byAssumption, byClause } from '@otklik/core';
import type { RiskTopicSetting } from '@otklik/core/risk';

/**
 * How many risks make a topic prone to them: a setting of this library, no act gives one.
 *
 * @clause pestovo-1728 Порядок п. 1 абз. 2
 * @assumption risk-prone-topics-are-a-setting
 */
export const RISK_TOPICS: Omit<RiskTopicSetting, 'from' | 'until'> = {
  atLeast: 3,
  because: [
    /* @__PURE__ */ byClause('pestovo-1728', 'Порядок п. 1 абз. 2', 'A'),
    /* @__PURE__ */ byAssumption('risk-prone-topics-are-a-setting'),
  ],
};
