import { byAssumption, byClause, day } from '@otklik/core';
import type { RulePack } from '../pack/rule-pack.ts';

/** Terms of 59-FZ on appeals of citizens: the thirty days of consideration. */
export const LAW_59: RulePack = {
  id: 'fz-59',
  edition: '2024-12-28',
  title: 'Рассмотрение обращений граждан по Федеральному закону № 59-ФЗ',
  inForce: { from: /* @__PURE__ */ day('2006-11-02'), until: null },
  clocks: [
    {
      id: 'consideration',
      title: 'Рассмотрение обращения',
      starts: 'registered',
      unit: 'calendar-day',
      count: 30,
      because: {
        'day-zero': [
          /* @__PURE__ */ byClause('gk-rf', 'ст. 191', 'A'),
          /* @__PURE__ */ byAssumption('term-starts-next-day'),
        ],
        'count-days': [
          /* @__PURE__ */ byClause('fz-59', 'ст. 12 ч. 1', 'B'),
          /* @__PURE__ */ byAssumption('days-of-law-59'),
        ],
        'end-of-day': [
          /* @__PURE__ */ byClause('gk-rf', 'ст. 194', 'A'),
          /* @__PURE__ */ byAssumption('term-lasts-until-midnight'),
        ],
        'count-time': [],
      },
    },
  ],
  dayOff: {
    usual: 'forward',
    because: {
      forward: [
        /* @__PURE__ */ byClause('gk-rf', 'ст. 193', 'A'),
        /* @__PURE__ */ byAssumption('day-off-moves-forward'),
      ],
      backward: [
        /* @__PURE__ */ byClause('vologda-rules', 'п. 10.3.4', 'A'),
        /* @__PURE__ */ byAssumption('day-off-moves-backward'),
      ],
      stay: [/* @__PURE__ */ byAssumption('day-off-stays')],
    },
  },
};
