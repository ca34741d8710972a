import type { Act } from '@otklik/core';

/** Acts and practice that name outcomes. */
export const OUTCOME_ACTS: readonly Act[] = [
  {
    id: 'garant-400420984',
    title: 'Муниципальный порядок рассмотрения обращений, раздел XVI об оценке решений заявителем',
    url: 'https://base.garant.ru/400420984/230ad4519fc17821b0f9ac804f8ef470',
  },
  {
    id: 'sstu-statuses',
    title: 'Статусы ССТУ и их соответствие статусам платформы обратной связи в открытом исходном коде',
    url: null,
  },
];
