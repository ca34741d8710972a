import {
  byAssumption,
  byClause,
  closedChannelsOf,
  day,
  packClock,
  type Ground,
  type PackClock,
  type RulePack,
} from '@otklik/core';
import { CHANNEL_ADMISSION } from './channel-admission.ts';
import { CIVIL_COUNTING, DAY_OFF_FORWARD } from './counting.ts';
import { DONE_WITH } from './endings.ts';

/** Matters on which an answer is owed, or its refusal, within the general term. */
const GENERAL = ['within-competence', 'abusive', 'repeated', 'state-secret'] as const;

/** Part 2 of article 12: once, by the head, with notice to the citizen. */
const EXTENSION: PackClock['extension'] = {
  most: 30,
  times: 1,
  by: ['head'],
  notice: { within: null },
  because: [
    /* @__PURE__ */ byClause('fz-59', 'ст. 12 ч. 2', 'B'),
    /* @__PURE__ */ byAssumption('extension-only-once'),
    /* @__PURE__ */ byAssumption('extension-notice-within-the-term'),
  ],
};

/** What every term counted from the registration has in common. */
const REGISTERED = {
  unit: 'calendar-day',
  starts: { event: 'registered' },
  stops: DONE_WITH,
  reopens: true,
} as const;

const ANSWER = { ...REGISTERED, task: 'answer', owedBy: 'executor', extension: EXTENSION } as const;
const RETURN = { ...REGISTERED, task: 'return', owedBy: 'executor', count: 7 } as const;
const FORWARD = { ...REGISTERED, task: 'forward', owedBy: 'coordinator' } as const;

const SHORT: Ground = /* @__PURE__ */ byAssumption('short-terms-of-law-59');
const LATER: Ground = /* @__PURE__ */ byAssumption('later-parts-since-the-start');

/** Terms of 59-FZ on appeals of citizens. */
export const LAW_59: RulePack = {
  id: 'fz-59',
  edition: '2024-12-28',
  title: 'Рассмотрение обращений граждан по Федеральному закону № 59-ФЗ',
  draft: false,
  inForce: { from: /* @__PURE__ */ day('2006-11-02'), until: null },
  because: [
    /* @__PURE__ */ byAssumption('law-59-in-force-since'),
    /* @__PURE__ */ byAssumption('closing-ends-every-duty'),
    /* @__PURE__ */ byAssumption('reopening-keeps-spent-time'),
    /* @__PURE__ */ byAssumption('at-risk-at-eighty-percent'),
  ],
  clocks: [
    /* @__PURE__ */ packClock({
      id: 'registration',
      title: 'Регистрация обращения',
      task: 'register',
      owedBy: 'registrar',
      unit: 'calendar-day',
      count: 3,
      applies: { regime: ['appeal'] },
      starts: { event: 'received' },
      stops: [{ event: 'registered' }, { event: 'closed' }],
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 8 ч. 2', 'B'), SHORT],
    }),
    /* @__PURE__ */ packClock({
      ...FORWARD,
      id: 'forwarding',
      title: 'Направление по компетенции',
      count: 7,
      applies: { regime: ['appeal'], matter: ['outside-competence'] },
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 8 ч. 3', 'B'), SHORT],
    }),
    /* @__PURE__ */ packClock({
      ...FORWARD,
      id: 'forwarding-migration',
      title: 'Направление по компетенции: нарушения в сфере миграции',
      count: 5,
      applies: { regime: ['appeal'], matter: ['outside-competence'], migration: [true] },
      exceptionOf: 'forwarding',
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 8 ч. 3.1', 'C'), SHORT, LATER],
    }),
    /* @__PURE__ */ packClock({
      id: 'forwarding-notice',
      title: 'Уведомление гражданина о переадресации',
      task: 'notify-of-forwarding',
      owedBy: 'coordinator',
      unit: 'calendar-day',
      count: 0,
      applies: { regime: ['appeal'] },
      starts: { event: 'forwarded' },
      stops: [{ event: 'notified', of: 'forwarding' }],
      renews: true,
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 8 ч. 3', 'B'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 10 ч. 1', 'A'),
        /* @__PURE__ */ byAssumption('forwarding-notice-on-the-day'),
        /* @__PURE__ */ byAssumption('duty-outlives-the-case'),
      ],
    }),
    /* @__PURE__ */ packClock({
      ...RETURN,
      id: 'court-decision',
      title: 'Возврат обращения, в котором обжалуется судебное решение',
      applies: { regime: ['appeal'], matter: ['court-decision'] },
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 2', 'A'), SHORT],
    }),
    /* @__PURE__ */ packClock({
      ...RETURN,
      id: 'unclear-text',
      title: 'Сообщение о том, что текст не читается или не позволяет определить суть',
      applies: { regime: ['appeal'], matter: ['unclear', 'unreadable'] },
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 4', 'memory'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 4.1', 'D'),
        SHORT,
        LATER,
      ],
    }),
    /* @__PURE__ */ packClock({
      ...RETURN,
      id: 'answered-publicly',
      title: 'Сообщение о том, где на официальном сайте размещён ответ',
      applies: { regime: ['appeal'], matter: ['answered-publicly'] },
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 5.1', 'memory'), SHORT, LATER],
    }),
    /* @__PURE__ */ packClock({
      ...ANSWER,
      id: 'consideration',
      title: 'Рассмотрение обращения',
      count: 30,
      applies: { regime: ['appeal'], matter: GENERAL },
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 12 ч. 1', 'B'), /* @__PURE__ */ byAssumption('days-of-law-59')],
    }),
    /* @__PURE__ */ packClock({
      ...ANSWER,
      id: 'consideration-migration',
      title: 'Рассмотрение высшим должностным лицом: нарушения в сфере миграции',
      count: 20,
      applies: { regime: ['appeal'], matter: GENERAL, migration: [true], addressee: ['governor'] },
      exceptionOf: 'consideration',
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 12 ч. 1.1', 'B'),
        /* @__PURE__ */ byAssumption('days-of-law-59'),
        LATER,
      ],
    }),
    /* @__PURE__ */ packClock({
      ...ANSWER,
      id: 'reception-answer',
      title: 'Письменный ответ по личному приёму',
      count: 30,
      applies: { regime: ['appeal'], matter: GENERAL, channel: ['reception'], migration: [false] },
      exceptionOf: 'consideration',
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 13 ч. 3–4', 'A'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 12 ч. 1', 'B'),
        /* @__PURE__ */ byAssumption('days-of-law-59'),
      ],
    }),
    /* @__PURE__ */ packClock({
      id: 'documents',
      title: 'Предоставление документов по запросу',
      task: 'supply-documents',
      owedBy: 'other-body',
      unit: 'calendar-day',
      count: 15,
      applies: { regime: ['appeal'] },
      starts: { event: 'documents-requested' },
      stops: [{ event: 'documents-supplied' }, ...DONE_WITH],
      renews: true,
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 10 ч. 2', 'memory'),
        SHORT,
        /* @__PURE__ */ byAssumption('earliest-request-governs'),
      ],
    }),
  ],
  closedChannels: /* @__PURE__ */ closedChannelsOf(CHANNEL_ADMISSION, 'appeal'),
  counting: CIVIL_COUNTING,
  dayOff: DAY_OFF_FORWARD,
};
