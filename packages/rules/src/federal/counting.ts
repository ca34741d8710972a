import { byAssumption, byClause, type RulePack } from '@otklik/core';

/** How days are counted where an act does not say: as in civil law, from the next day until midnight. */
export const CIVIL_COUNTING: RulePack['counting'] = {
  'day-zero': [/* @__PURE__ */ byClause('gk-rf', 'ст. 191', 'A'), /* @__PURE__ */ byAssumption('term-starts-next-day')],
  'end-of-day': [
    /* @__PURE__ */ byClause('gk-rf', 'ст. 194', 'A'),
    /* @__PURE__ */ byAssumption('term-lasts-until-midnight'),
  ],
};

const READINGS: RulePack['dayOff']['because'] = {
  forward: [/* @__PURE__ */ byClause('gk-rf', 'ст. 193', 'A'), /* @__PURE__ */ byAssumption('day-off-moves-forward')],
  backward: [
    /* @__PURE__ */ byClause('vologda-rules', 'п. 10.3.4', 'A'),
    /* @__PURE__ */ byAssumption('day-off-moves-backward'),
  ],
  stay: [/* @__PURE__ */ byAssumption('day-off-stays')],
};

/** The last day moves to the next working day, as in civil law. */
export const DAY_OFF_FORWARD: RulePack['dayOff'] = { usual: 'forward', because: READINGS };

/** The last day stays where it is: no source of a message term moves it. */
export const DAY_OFF_STAYS: RulePack['dayOff'] = { usual: 'stay', because: READINGS };
