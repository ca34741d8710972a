import { byAssumption, byClause, day, packClock, type Ground, type RulePack } from '@otklik/core';
import { CIVIL_COUNTING, DAY_OFF_FORWARD } from './counting.ts';
import { DONE_WITH } from './endings.ts';

const APPLIES = { regime: ['information-request'] } as const;
const DAYS: Ground = /* @__PURE__ */ byAssumption('days-of-law-8');

/** Terms of 8-FZ on requests for information; the law itself was not read, only the bill. */
export const LAW_8: RulePack = {
  id: 'fz-8',
  edition: '2009-02-09',
  title: 'Запросы информации по Федеральному закону № 8-ФЗ',
  draft: false,
  inForce: { from: /* @__PURE__ */ day('2010-01-01'), until: null },
  because: [
    /* @__PURE__ */ byAssumption('law-8-in-force-since'),
    /* @__PURE__ */ byAssumption('closing-ends-every-duty'),
    /* @__PURE__ */ byAssumption('reopening-keeps-spent-time'),
    /* @__PURE__ */ byAssumption('at-risk-at-eighty-percent'),
  ],
  clocks: [
    /* @__PURE__ */ packClock({
      id: 'registration',
      title: 'Регистрация запроса',
      task: 'register',
      owedBy: 'registrar',
      unit: 'calendar-day',
      count: 3,
      applies: APPLIES,
      starts: { event: 'received' },
      stops: [{ event: 'registered' }, { event: 'closed' }],
      because: [/* @__PURE__ */ byClause('fz-8', 'ст. 18', 'memory'), DAYS],
    }),
    /* @__PURE__ */ packClock({
      id: 'forwarding',
      title: 'Направление запроса по компетенции',
      task: 'forward',
      owedBy: 'coordinator',
      unit: 'calendar-day',
      count: 7,
      applies: { ...APPLIES, matter: ['outside-competence'] },
      starts: { event: 'registered' },
      stops: DONE_WITH,
      reopens: true,
      because: [/* @__PURE__ */ byClause('fz-8', 'ст. 18', 'memory'), DAYS],
    }),
    /* @__PURE__ */ packClock({
      id: 'answer',
      title: 'Ответ на запрос информации',
      task: 'answer',
      owedBy: 'executor',
      unit: 'calendar-day',
      count: 30,
      applies: { ...APPLIES, matter: ['within-competence'] },
      starts: { event: 'registered' },
      stops: DONE_WITH,
      reopens: true,
      extension: {
        most: 15,
        times: 1,
        by: ['head'],
        notice: { within: 7 },
        because: [
          /* @__PURE__ */ byClause('fz-8-bill', 'ст. 21', 'B'),
          /* @__PURE__ */ byClause('fz-8', 'ст. 18', 'memory'),
          /* @__PURE__ */ byAssumption('deferral-by-the-head'),
          /* @__PURE__ */ byAssumption('deferral-within-the-notice'),
        ],
      },
      because: [
        /* @__PURE__ */ byClause('fz-8-bill', 'ст. 21', 'B'),
        /* @__PURE__ */ byClause('fz-8', 'ст. 18', 'memory'),
        DAYS,
      ],
    }),
  ],
  closedChannels: [],
  counting: CIVIL_COUNTING,
  dayOff: DAY_OFF_FORWARD,
};
