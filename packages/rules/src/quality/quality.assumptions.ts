import type { Assumption } from '@otklik/core';

/** Readings behind the review of answers and satisfaction. */
export const QUALITY_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'checklist-items-are-own',
    reading:
      'Из чего складываются качество и полнота по существу и сколько весит каждое, положения не говорят: пункты и баллы — собственное суждение.',
    alternatives: ['Свой список пунктов и баллов у центра.', 'Пункты без баллов: выполнен или нет.'],
    concerns: [
      { act: 'kirovsk-145r', at: 'п. 2.3' },
      { act: 'barnaul-1153', at: 'п. 2.2.6' },
    ],
  },
  {
    name: 'two-reviewers-settle-together',
    reading: 'Расхождение двух проверяющих хотя бы в одном пункте решают они вместе или третий; баллы не усредняются.',
    alternatives: ['Берётся среднее двух.', 'Берётся меньшее из двух.'],
    concerns: [{ act: 'petrovsk-56p', at: 'п. 4.4' }],
  },
  {
    name: 'review-is-of-a-sample',
    reading:
      'Ежемесячная оценка качества обратной связи проводится по выборке ответов, взятой по объявленному заранее ключу, отдельно в каждой системе.',
    alternatives: ['Проверяются все ответы месяца.', 'Ответы выбирает проверяющий.'],
    concerns: [{ act: 'petrovsk-56p', at: 'п. 4.4' }],
  },
  {
    name: 'every-answered-question-was-asked',
    reading: 'Об оценке спросили по каждому отвеченному вопросу: выгрузка не говорит, кому опрос отправлен.',
    alternatives: ['Спрошенными считаются только те, кому отправлен опрос, если источник это сообщает.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.2' }],
  },
  {
    name: 'low-mark-rule-taken-as-model',
    reading: 'Правило «ниже 3 баллов и с комментарием» взято из акта другой услуги как образец: положения его не дают.',
    alternatives: ['Разбирается каждая оценка ниже 3.', 'Порог назначает центр.'],
    concerns: [{ act: 'cntd-571027460', at: 'п. 57-1' }],
  },
];
