import { byAssumption, byClause, day, type RulePack } from '@otklik/core';
import { answerClock, messagePack } from '../messages/message-pack.ts';

/** Terms of the portal «Наш Север» of Murmansk Oblast. */
export const NASH_SEVER: RulePack = /* @__PURE__ */ messagePack({
  id: 'nash-sever',
  edition: '2022-11-15',
  title: 'Портал «Наш Север», Мурманская область',
  inForce: { from: /* @__PURE__ */ day('2022-11-15'), until: null },
  clocks: [
    /* @__PURE__ */ answerClock({
      unit: 'calendar-day',
      count: 10,
      starts: { event: 'submitted' },
      because: [
        /* @__PURE__ */ byClause('nash-sever-news', '«10 дней»', 'C'),
        /* @__PURE__ */ byAssumption('portal-days-are-calendar'),
        /* @__PURE__ */ byAssumption('portal-terms-start'),
      ],
    }),
    /* @__PURE__ */ answerClock({
      id: 'answer-short',
      title: 'Ответ на сообщение срочной категории',
      unit: 'working-day',
      count: 2,
      applies: { regime: ['message'], category: ['short'] },
      starts: { event: 'submitted' },
      exceptionOf: 'answer',
      because: [
        /* @__PURE__ */ byClause('nash-sever-news', '«2 рабочих дня» по некоторым категориям', 'C'),
        /* @__PURE__ */ byAssumption('nash-sever-short-categories'),
        /* @__PURE__ */ byAssumption('portal-terms-start'),
      ],
    }),
  ],
});
