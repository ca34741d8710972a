import type { Assumption } from '@otklik/core';

/** Readings of 59-FZ that the law leaves open. */
export const LAW_59_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'days-of-law-59',
    reading: 'Тридцать дней рассмотрения — календарные: закон вида дней не называет, практика считает календарными.',
    alternatives: ['Рабочие дни.'],
    concerns: [
      { act: 'fz-59', at: 'ст. 12 ч. 1' },
      { act: 'vologda-rules', at: 'п. 10.3.3' },
    ],
  },
  {
    name: 'term-starts-next-day',
    reading: 'День регистрации — нулевой, счёт идёт со следующего дня, как в гражданском праве.',
    alternatives: ['День регистрации — первый.'],
    concerns: [
      { act: 'gk-rf', at: 'ст. 191' },
      { act: 'fz-59-commentary', at: 'к ст. 12' },
    ],
  },
  {
    name: 'term-ending-on-a-day-off',
    reading:
      'Последний день, пришедшийся на нерабочий, переносится на ближайший следующий рабочий день; о переносе сам закон молчит.',
    alternatives: [
      'На предшествующий рабочий день: такой контрольный срок не бывает поздним ни при каком прочтении.',
      'Не переносится.',
    ],
    concerns: [
      { act: 'gk-rf', at: 'ст. 193' },
      { act: 'vologda-rules', at: 'п. 10.3.4' },
    ],
  },
  {
    name: 'term-lasts-until-midnight',
    reading: 'Срок длится до 24 часов последнего дня.',
    alternatives: ['До часа, когда в организации прекращаются операции.'],
    concerns: [{ act: 'gk-rf', at: 'ст. 194' }],
  },
  {
    name: 'law-59-in-force-since',
    reading: 'Закон применяется с 2 ноября 2006 года; день вступления в силу указан по памяти и не сверен.',
    alternatives: ['Иной день, если его покажет сверка с опубликованием.'],
    concerns: [{ act: 'fz-59', at: 'ст. 18' }],
  },
];
