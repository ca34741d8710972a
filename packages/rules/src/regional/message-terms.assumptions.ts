import type { Assumption } from '@otklik/core';

/** Readings of the terms for messages. */
export const MESSAGE_TERM_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'message-term-is-a-setting',
    reading:
      'Ни один из пяти муниципальных актов не назначает срок ответа на сообщение; срок задан настройкой отчёта, источник указан рядом.',
    alternatives: ['Любой иной срок, который муниципалитет назначит своим актом.'],
    concerns: [],
  },
  {
    name: 'eight-hours-are-working',
    reading: 'Восемь часов считаются рабочими: источник вида часов не называет.',
    alternatives: ['Восемь часов подряд.'],
    concerns: [{ act: 'ulyanovsk-rating-news', at: 'критерий «время работы с инцидентом»' }],
  },
  {
    name: 'fast-track-days-are-calendar',
    reading: 'Десять дней ускоренного рассмотрения — календарные и через праздники не переносятся.',
    alternatives: ['Рабочие дни.'],
    concerns: [{ act: 'murmansk-platform-news', at: 'срок «фаст-трек»' }],
  },
];
