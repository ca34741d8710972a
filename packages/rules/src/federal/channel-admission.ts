import {
  byAssumption,
  byClause,
  CHANNELS,
  day,
  REGIMES,
  type AdmissionColumns,
  type AdmissionTable,
  type Channel,
} from '@otklik/core';

const COLUMNS: AdmissionColumns = {
  regime: { kind: 'one-of', title: 'Вид', values: REGIMES },
  channel: { kind: 'one-of', title: 'Канал', values: CHANNELS },
  on: { kind: 'day', title: 'День', from: /* @__PURE__ */ day('2006-11-02'), to: null },
};

const [LAST_BEFORE_PLATFORM, SINCE_PLATFORM] = [/* @__PURE__ */ day('2020-11-09'), /* @__PURE__ */ day('2020-11-10')];
const [LAST_BEFORE_480, SINCE_480] = [/* @__PURE__ */ day('2023-08-03'), /* @__PURE__ */ day('2023-08-04')];
const [LAST_OF_TRANSITION, SINCE_2025] = [/* @__PURE__ */ day('2024-12-31'), /* @__PURE__ */ day('2025-01-01')];
const [LAST_BEFORE_547, SINCE_547] = [/* @__PURE__ */ day('2025-03-29'), /* @__PURE__ */ day('2025-03-30')];

const OTHER_SYSTEMS: readonly Channel[] = ['regional-platform', 'open-electronic-region', 'other'];
const BESIDE_THE_PLATFORM: readonly Channel[] = [
  'incident-management',
  'open-electronic-region',
  'regional-platform',
  'document-flow',
  'official-page',
  'reception',
  'post',
  'email',
  'phone',
  'other',
];

/**
 * Which channels an appeal, a message and a request for information may come by, and since when.
 *
 * No two rows share a case, so that every change of the law is a row of its own.
 */
export const CHANNEL_ADMISSION: AdmissionTable = {
  id: 'channel-admission',
  edition: '2025-03-30',
  title: 'Допустимость каналов по датам',
  because: [/* @__PURE__ */ byAssumption('law-59-in-force-since')],
  columns: COLUMNS,
  policy: 'unique',
  rows: [
    {
      id: 'written-or-in-person',
      when: { regime: ['appeal'], channel: ['post', 'reception', 'document-flow'] },
      answer: 'admitted',
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 4 п. 1', 'A'), /* @__PURE__ */ byClause('fz-59', 'ст. 13', 'A')],
    },
    {
      id: 'phone',
      when: { regime: ['appeal'], channel: ['phone'] },
      answer: 'admitted',
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 4 п. 1', 'A'),
        /* @__PURE__ */ byAssumption('appeal-by-phone-is-oral'),
      ],
    },
    {
      id: 'open-sources',
      when: { regime: ['appeal'], channel: ['incident-management', 'official-page'] },
      answer: 'not-admitted',
      because: [
        /* @__PURE__ */ byClause('ivanovo-13', 'п. 1', 'A'),
        /* @__PURE__ */ byAssumption('open-sources-are-no-appeals'),
      ],
    },
    {
      id: 'platform-before-law-480',
      when: { regime: ['appeal'], channel: ['feedback-platform'], on: { from: null, to: LAST_BEFORE_480 } },
      answer: 'not-admitted',
      because: [
        /* @__PURE__ */ byClause('platform-news-2022', 'по тексту', 'C'),
        /* @__PURE__ */ byAssumption('platform-appeals-since-law-480'),
      ],
    },
    {
      id: 'platform-where-provided',
      when: { regime: ['appeal'], channel: ['feedback-platform'], on: { from: SINCE_480, to: LAST_OF_TRANSITION } },
      answer: 'if-provided',
      because: [
        /* @__PURE__ */ byClause('fz-480', 'переходное положение, в изложении', 'C'),
        /* @__PURE__ */ byAssumption('platform-appeals-since-law-480'),
      ],
    },
    {
      id: 'platform',
      when: { regime: ['appeal'], channel: ['feedback-platform'], on: { from: SINCE_2025, to: null } },
      answer: 'admitted',
      because: [
        /* @__PURE__ */ byClause('fz-480', 'переходное положение, в изложении', 'C'),
        /* @__PURE__ */ byAssumption('platform-is-the-single-portal'),
      ],
    },
    {
      id: 'email',
      when: { regime: ['appeal'], channel: ['email'], on: { from: null, to: LAST_BEFORE_547 } },
      answer: 'admitted',
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 4 п. 1', 'A')],
    },
    {
      id: 'email-closed',
      when: { regime: ['appeal'], channel: ['email'], on: { from: SINCE_547, to: null } },
      answer: 'not-admitted',
      because: [/* @__PURE__ */ byClause('fz-547', 'изложение на сайте суда', 'A')],
    },
    {
      id: 'other-systems',
      when: { regime: ['appeal'], channel: OTHER_SYSTEMS, on: { from: null, to: LAST_BEFORE_547 } },
      answer: 'admitted',
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 4 п. 1', 'A')],
    },
    {
      id: 'other-systems-that-identify',
      when: { regime: ['appeal'], channel: OTHER_SYSTEMS, on: { from: SINCE_547, to: null } },
      answer: 'if-identified',
      because: [
        /* @__PURE__ */ byClause('fz-547', 'изложение прокуратуры', 'C'),
        /* @__PURE__ */ byAssumption('regional-systems-are-information-systems'),
      ],
    },
    {
      id: 'message-before-the-platform',
      when: { regime: ['message'], channel: ['feedback-platform'], on: { from: null, to: LAST_BEFORE_PLATFORM } },
      answer: 'not-admitted',
      because: [
        /* @__PURE__ */ byClause('pp-1802', 'наименование и дата', 'A'),
        /* @__PURE__ */ byAssumption('platform-since-its-decree'),
      ],
    },
    {
      id: 'message-on-the-platform',
      when: { regime: ['message'], channel: ['feedback-platform'], on: { from: SINCE_PLATFORM, to: null } },
      answer: 'admitted',
      because: [
        /* @__PURE__ */ byClause('pp-1802', 'наименование и дата', 'A'),
        /* @__PURE__ */ byAssumption('platform-since-its-decree'),
      ],
    },
    {
      id: 'message-elsewhere',
      when: { regime: ['message'], channel: BESIDE_THE_PLATFORM },
      answer: 'admitted',
      because: [/* @__PURE__ */ byAssumption('message-by-any-channel')],
    },
    {
      id: 'information-request',
      when: { regime: ['information-request'] },
      answer: 'admitted',
      because: [
        /* @__PURE__ */ byClause('fz-8', 'ст. 18', 'memory'),
        /* @__PURE__ */ byAssumption('information-request-by-any-channel'),
      ],
    },
  ],
  otherwise: null,
};
