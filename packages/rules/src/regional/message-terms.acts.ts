import type { Act } from '@otklik/core';

/** Acts and publications that name terms for messages; news where the act itself was not read. */
export const MESSAGE_TERM_ACTS: readonly Act[] = [
  {
    id: 'ulyanovsk-rating-news',
    title: 'Публикация о рейтинге исполнителей в системе «Инцидент менеджмент», Ульяновская область',
    url: 'https://gztiskra.ru/?p=14887',
  },
  {
    id: 'sevastopol-2020',
    title: 'Распоряжения Губернатора города Севастополя от 24–25.02.2020 о сроках ответа на сообщения',
    url: 'https://sev.gov.ru/info/news/100718',
  },
  {
    id: 'crimea-2020',
    title: 'Распоряжение Главы Республики Крым, опубликовано 21.02.2020, об ответах на сообщения в социальных сетях',
    url: 'http://c-inform.info/news/id/83545',
  },
  {
    id: 'yaroslavl-draft',
    title: 'Проект указа Губернатора Ярославской области о работе с публикациями в социальных сетях',
    url: 'https://www.yarnews.net/news/show/yaroslavl-region/47348/yaroslavskomu_gubernatoru_budut_dokladyvat_o_volneniyah_v_socsetyah.htm',
  },
  {
    id: 'murmansk-platform-news',
    title: 'Публикация о сроках рассмотрения сообщений на платформе обратной связи, Мурманская область, 25.08.2025',
    url: null,
  },
  {
    id: 'altai-477',
    title: 'Постановление Правительства Алтайского края от 06.11.2020 № 477, перечень категорий и сроков',
    url: 'https://docs.cntd.ru/document/570970629/titles/C7FG1R',
  },
];
