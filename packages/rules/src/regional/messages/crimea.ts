import { byAssumption, byClause, day, type RulePack } from '@otklik/core';
import { answerClock, finalAnswerClock, messagePack } from './message-pack.ts';

/** Terms for messages from social networks in the Republic of Crimea. */
export const CRIMEA_2020: RulePack = /* @__PURE__ */ messagePack({
  id: 'crimea-2020',
  edition: '2020-02-21',
  title: 'Сообщения из социальных сетей, Республика Крым',
  inForce: { from: /* @__PURE__ */ day('2020-02-21'), until: null },
  clocks: [
    /* @__PURE__ */ answerClock({
      unit: 'working-minute',
      count: 540,
      starts: { event: 'detected' },
      because: [/* @__PURE__ */ byClause('crimea-2020', 'приложение, в цитате', 'B')],
    }),
    /* @__PURE__ */ finalAnswerClock({
      unit: 'calendar-day',
      count: 7,
      because: [
        /* @__PURE__ */ byClause('crimea-2020', 'промежуточный ответ, в изложении', 'C'),
        /* @__PURE__ */ byAssumption('seven-days-are-calendar'),
      ],
    }),
  ],
});
