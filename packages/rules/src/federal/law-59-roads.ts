import { byAssumption, byClause, type Road } from '@otklik/core';

const APPEALS = ['appeal'] as const;
const GENERAL_TERM = { pack: 'fz-59', clock: 'consideration' } as const;
const WITHIN_GENERAL_TERM = /* @__PURE__ */ byAssumption('notice-within-general-term');

/** When article 11 of 59-FZ lets a body give no answer on the substance, and what the citizen gets instead. */
export const LAW_59_ROADS: readonly Road[] = [
  {
    obstacle: 'anonymous',
    regimes: APPEALS,
    answer: 'not-given',
    instead: 'nothing',
    within: null,
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 1', 'A')],
  },
  {
    obstacle: 'court-decision',
    regimes: APPEALS,
    answer: 'not-given',
    instead: 'return',
    within: { pack: 'fz-59', clock: 'court-decision' },
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 2', 'A')],
  },
  {
    obstacle: 'abusive',
    regimes: APPEALS,
    answer: 'may-be-withheld',
    instead: 'notice',
    within: GENERAL_TERM,
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 3', 'A'), WITHIN_GENERAL_TERM],
  },
  {
    obstacle: 'unreadable',
    regimes: APPEALS,
    answer: 'not-given',
    instead: 'notice',
    within: { pack: 'fz-59', clock: 'unclear-text' },
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 4', 'memory')],
  },
  {
    obstacle: 'unclear',
    regimes: APPEALS,
    answer: 'not-given',
    instead: 'notice',
    within: { pack: 'fz-59', clock: 'unclear-text' },
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 4.1', 'D')],
  },
  {
    obstacle: 'repeated',
    regimes: APPEALS,
    answer: 'may-be-withheld',
    instead: 'notice',
    within: GENERAL_TERM,
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 5', 'memory'), WITHIN_GENERAL_TERM],
  },
  {
    obstacle: 'answered-publicly',
    regimes: APPEALS,
    answer: 'may-be-withheld',
    instead: 'link',
    within: { pack: 'fz-59', clock: 'answered-publicly' },
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 5.1', 'memory')],
  },
  {
    obstacle: 'state-secret',
    regimes: APPEALS,
    answer: 'not-given',
    instead: 'notice',
    within: GENERAL_TERM,
    because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 6', 'memory'), WITHIN_GENERAL_TERM],
  },
];
