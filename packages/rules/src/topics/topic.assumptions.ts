import type { Assumption } from '@otklik/core';

const PERM = { act: 'incident-topics-perm', at: 'перечень тем' };
const OMSK = { act: 'incident-topics-omsk', at: 'перечень тем' };

/** Readings behind the topics, their types and roads. */
export const TOPIC_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'classifier-years-by-data-set',
    reading: 'Перечень тем считается действующим в годы набора данных, в котором он виден; дня смены не знает никто.',
    alternatives: ['Перечень сменился внутри года: день укажет оператор системы.'],
    concerns: [PERM, OMSK],
  },
  {
    name: 'topic-groups-by-name',
    reading: 'Набор данных 2025 года даёт только названия тем; группа темы прочитана по её названию.',
    alternatives: ['Группу укажет выгрузка системы: в ней группа стоит рядом с темой.'],
    concerns: [OMSK],
  },
  {
    name: 'topics-mapped-by-name',
    reading: 'Соответствие тем двух лет прочитано по названиям: таблицы перехода ни один источник не даёт.',
    alternatives: ['Таблицу перехода даст оператор системы.'],
    concerns: [PERM, OMSK],
  },
  {
    name: 'topic-types-are-own-judgement',
    reading:
      'Тип по теме — собственное суждение: акт требует решать больше «Решаемых» и не говорит, какие темы решаемы.',
    alternatives: ['Тип темы назначает центр.', 'Тип по теме не предлагается вовсе, его всегда ставит человек.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.3' }, OMSK],
  },
  {
    name: 'undecided-topics-go-to-a-person',
    reading:
      'Типа нет у тем «прочее», у просьб о помощи, которую могут и должны, и просто спросить о ней, у строек и маршрутов, которым нужны решение и деньги, и у жалоб на поведение.',
    alternatives: ['Такие темы считаются нерешаемыми.', 'Такие темы считаются решаемыми.'],
    concerns: [OMSK],
  },
  {
    name: 'fast-track-carries-over',
    reading:
      'Ускоренный ответ отмечен звёздочкой только в перечне 2022 года; тема 2025 года наследует её, если все её предшественницы по названию отмечены.',
    alternatives: [
      'Отметка не переходит: в 2025 году её назначает центр.',
      'Довольно одной отмеченной предшественницы.',
    ],
    concerns: [PERM],
  },
  {
    name: 'topic-roads-by-name',
    reading:
      'Блок и орган по группе тем прочитаны по названиям блоков Пестова и тематикам Элисты; куда идёт тема, акты не говорят.',
    alternatives: ['Пути тем назначает центр своей таблицей маршрутов.'],
    concerns: [
      { act: 'pestovo-1728', at: 'Состав' },
      { act: 'elista-931', at: 'п. 3.1' },
    ],
  },
  {
    name: 'topics-beyond-the-municipality',
    reading:
      'Здравоохранение, военная служба, труд, связь, энергетика — не дело муниципалитета: ответ даёт другой орган.',
    alternatives: ['Все вопросы берёт муниципальный куратор и отвечает сам.'],
    concerns: [OMSK],
  },
];
