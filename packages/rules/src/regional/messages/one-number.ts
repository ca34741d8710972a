import { byAssumption, byClause, day, type RulePack } from '@otklik/core';
import { answerClock, messagePack } from './message-pack.ts';

/** Sakhalin Oblast: within twenty-four hours. */
export const SAKHALIN: RulePack = /* @__PURE__ */ messagePack({
  id: 'sakhalin',
  edition: 'news',
  title: 'Сообщения в социальных сетях, Сахалинская область',
  inForce: { from: /* @__PURE__ */ day('2020-01-01'), until: null },
  clocks: [
    /* @__PURE__ */ answerClock({
      unit: 'clock-minute',
      count: 1440,
      starts: { event: 'detected' },
      because: [
        /* @__PURE__ */ byClause('sakhalin-news', '«в течение суток»', 'C'),
        /* @__PURE__ */ byAssumption('one-number-counts-from-detection'),
      ],
    }),
  ],
});

/** Smolensk: no more than a day. */
export const SMOLENSK: RulePack = /* @__PURE__ */ messagePack({
  id: 'smolensk',
  edition: 'news',
  title: 'Сообщения в «Инцидент Менеджмент», Смоленск',
  inForce: { from: /* @__PURE__ */ day('2020-01-01'), until: null },
  clocks: [
    /* @__PURE__ */ answerClock({
      unit: 'calendar-day',
      count: 1,
      starts: { event: 'detected' },
      because: [
        /* @__PURE__ */ byClause('smolensk-news', '«не может превышать одного дня»', 'C'),
        /* @__PURE__ */ byAssumption('one-day-is-calendar'),
        /* @__PURE__ */ byAssumption('one-number-counts-from-detection'),
      ],
    }),
  ],
});

/** Arkhangelsk Oblast: within three times twenty-four hours. */
export const ARKHANGELSK: RulePack = /* @__PURE__ */ messagePack({
  id: 'arkhangelsk',
  edition: 'news',
  title: 'Сообщения в социальных сетях, Архангельская область',
  inForce: { from: /* @__PURE__ */ day('2021-02-03'), until: null },
  clocks: [
    /* @__PURE__ */ answerClock({
      unit: 'clock-minute',
      count: 4320,
      starts: { event: 'detected' },
      because: [
        /* @__PURE__ */ byClause('arkhangelsk-news', '«в течение трёх суток»', 'C'),
        /* @__PURE__ */ byAssumption('one-number-counts-from-detection'),
      ],
    }),
  ],
});
