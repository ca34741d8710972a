import { byAssumption, byClause, day, type RulePack } from '@otklik/core';
import { executorClock, finalAnswerClock, messagePack } from './message-pack.ts';

const SITE = 'изложение на официальном сайте';

/** Terms for messages from open sources in Sevastopol. */
export const SEVASTOPOL_2020: RulePack = /* @__PURE__ */ messagePack({
  id: 'sevastopol-2020',
  edition: '2020-02-25',
  title: 'Сообщения из открытых источников, Севастополь',
  inForce: { from: /* @__PURE__ */ day('2020-02-25'), until: null },
  clocks: [
    /* @__PURE__ */ executorClock({
      unit: 'working-minute',
      count: 540,
      applies: { regime: ['message'], importance: ['ordinary'] },
      because: [/* @__PURE__ */ byClause('sevastopol-2020', SITE, 'A')],
    }),
    /* @__PURE__ */ executorClock({
      id: 'answer-high',
      title: 'Ответ на сообщение повышенной важности',
      unit: 'working-minute',
      count: 240,
      applies: { regime: ['message'], importance: ['high'] },
      because: [
        /* @__PURE__ */ byClause('sevastopol-2020', SITE, 'A'),
        /* @__PURE__ */ byAssumption('four-hours-are-working'),
      ],
    }),
    /* @__PURE__ */ finalAnswerClock({
      unit: 'working-day',
      count: 7,
      because: [/* @__PURE__ */ byClause('sevastopol-2020', SITE, 'A')],
    }),
  ],
});
