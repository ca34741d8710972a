import type { Assumption } from '@otklik/core';

/** Readings behind the picture of problems. */
export const PROBLEM_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'problem-thresholds-are-own',
    reading:
      'Границы статусов тепловой карты, доля и срок повторов и низких оценок — собственные настройки, назначенные до замера: положения их не дают.',
    alternatives: ['Пороги назначает центр по своим данным.', 'Пороги карты задаёт региональный центр.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 2.2.7' },
      { act: 'pestovo-1728', at: 'п. 2.2.5' },
    ],
  },
  {
    name: 'small-counts-are-hidden',
    reading:
      'Число меньше пяти на карту не выносится вместе с тем, из чего его можно вычесть: по редкому вопросу в малой территории узнают человека.',
    alternatives: ['Порог назначает центр.', 'Карта для служебного пользования показывает всё.'],
    concerns: [{ act: 'barnaul-1153', at: 'п. 2.2.7' }],
  },
];
