import { byAssumption, byClause, day, packClock, type Ground, type RulePack } from '@otklik/core';
import { CIVIL_COUNTING, DAY_OFF_STAYS } from './counting.ts';
import { DONE_WITH } from './endings.ts';

/** A message is registered by itself when it is submitted. */
const START: Ground = /* @__PURE__ */ byClause('feedback-window', 'п. 9', 'A');

/** What both terms of the platform have in common. */
const ANSWER = {
  task: 'answer',
  owedBy: 'executor',
  unit: 'calendar-day',
  starts: { event: 'submitted' },
  stops: DONE_WITH,
  reopens: true,
} as const;

/** Terms for messages on the feedback platform (ПОС); an appeal that came by it is under 59-FZ. */
export const FEEDBACK_PLATFORM: RulePack = {
  id: 'feedback-platform',
  edition: '2025-08-25',
  title: 'Сообщения на платформе обратной связи',
  draft: false,
  inForce: { from: /* @__PURE__ */ day('2020-11-10'), until: null },
  because: [
    /* @__PURE__ */ byClause('pp-1802', 'дата постановления', 'A'),
    /* @__PURE__ */ byAssumption('in-force-since-publication'),
    /* @__PURE__ */ byAssumption('message-done-elsewhere'),
    /* @__PURE__ */ byAssumption('reopening-keeps-spent-time'),
    /* @__PURE__ */ byAssumption('at-risk-at-eighty-percent'),
  ],
  clocks: [
    /* @__PURE__ */ packClock({
      ...ANSWER,
      id: 'ordinary',
      title: 'Ответ на сообщение, обычный порядок',
      count: 30,
      applies: { regime: ['message'], channel: ['feedback-platform'], fastTrack: [false] },
      because: [
        /* @__PURE__ */ byClause('altai-477', 'перечень категорий, строка 1.1', 'A'),
        START,
        /* @__PURE__ */ byAssumption('platform-days-are-calendar'),
      ],
    }),
    /* @__PURE__ */ packClock({
      ...ANSWER,
      id: 'fast-track',
      title: 'Ответ на сообщение, ускоренный порядок («фаст-трек»)',
      count: 10,
      applies: { regime: ['message'], channel: ['feedback-platform'], fastTrack: [true] },
      because: [
        /* @__PURE__ */ byClause('murmansk-platform-news', 'срок «фаст-трек»', 'C'),
        START,
        /* @__PURE__ */ byAssumption('fast-track-days-are-calendar'),
      ],
    }),
  ],
  closedChannels: [],
  counting: CIVIL_COUNTING,
  dayOff: DAY_OFF_STAYS,
};
