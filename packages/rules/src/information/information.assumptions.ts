import type { Assumption } from '@otklik/core';

/** Readings behind the check of official pages. */
export const INFORMATION_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'every-listed-body-needs-a-page',
    reading:
      'Каждому органу, который центр внёс в свой список, нужна страница в обеих сетях перечня: исключения закона в прочитанных источниках не названы.',
    alternatives: ['Орган сам решает, в какой из сетей вести страницу.', 'Малому органу страница не нужна.'],
    concerns: [{ act: 'rp-2523', at: 'перечень, в изложении прокуратуры' }],
  },
  {
    name: 'weekly-posts-of-a-foreign-draft',
    reading:
      'Больше трёх сообщений в неделю — мера из проекта другого региона; её принимает или снимает сам центр; подсчёт старше двух недель считается устаревшим, этого не говорит ни один источник.',
    alternatives: ['Частоту публикаций не проверять.', 'Частоту назначает региональный центр.'],
    concerns: [{ act: 'page-rating-spb-draft', at: 'проект от 18.04.2024, в изложении прессы' }],
  },
];
