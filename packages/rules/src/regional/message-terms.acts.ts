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
  {
    id: 'saratov-2020',
    title:
      'Положение, утверждённое Губернатором Саратовской области 24.03.2020, о работе с публикациями в социальных сетях',
    url: 'https://4vsar.ru/news/129953.html',
  },
  {
    id: 'bashkortostan-2025',
    title: 'Распоряжение Главы Республики Башкортостан, декабрь 2025 года, о работе с инцидентами',
    url: 'https://news.mail.ru/society/68997360/',
  },
  {
    id: 'sakhalin-news',
    title: 'Публикация о сроке ответа на обращения через социальные сети, Сахалинская область',
    url: 'https://kinoreef.ru/sahalinskih-chinovnikov-obiazali-otvechat-na-obrasheniia-grajdan-cherez-socketi-v-techenie-sytok.html',
  },
  {
    id: 'smolensk-news',
    title: 'Публикация о сроке реагирования в системе «Инцидент Менеджмент», Смоленск',
    url: 'https://smolgazeta.ru/society/62419-incident---menedjment---vzaimodeystvie-s.html',
  },
  {
    id: 'arkhangelsk-news',
    title: 'Публикация об обработке обращений центром управления регионом, Архангельская область, 03.02.2021',
    url: 'https://muksun.fm/news/2021-02-03/tsentr-upravleniya-regionom-v-arhangelskoy-oblasti-obrabotal-pochti-2-tysyachi-obrascheniy-453338?amp=1',
  },
  {
    id: 'spb-classifier',
    title: 'Классификатор сообщений портала «Наш Санкт-Петербург»',
    url: 'https://gorod.gov.spb.ru/content/classifikatorsoob/?page=14',
  },
  {
    id: 'nash-sever-news',
    title: 'Публикация о портале «Наш Север», Мурманская область, 15.11.2022',
    url: 'https://nord-news.ru/news/2022/11/15/?newsid=149879',
  },
  {
    id: 'nash-gorod-news',
    title: 'Публикация о портале «Наш город», Москва',
    url: 'https://icmos.ru/news/bolee-9-mln-voprosov-resili-moskvici-s-pomoshhyu-portala-nas-gorod-za-12-let',
  },
  {
    id: 'nash-gorod-confirm-news',
    title: 'Публикация о подтверждении решений на портале «Наш город», Москва',
    url: 'https://avtorambler.com/roadaccidents/37202661-pozhalovatsya-na-opasnyy-lyuk-mozhno-na-portale-nash-gorod',
  },
  {
    id: 'krasnoyarsk-portal-news',
    title: 'Публикация о портале «НашКрасноярск.рф»',
    url: 'http://newslab.ru/news/741662',
  },
];
