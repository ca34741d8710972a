import type { Act } from '@otklik/core';

/** Acts whose formulas the methods take; some are repealed and are cited as the origin of a formula only. */
export const RATING_ACTS: readonly Act[] = [
  {
    id: 'cons-138842',
    title: 'Показатели доступности и качества государственной услуги (акт в выдержке не назван; утратил силу)',
    url: 'https://consultant.ru/document/cons_doc_LAW_138842/c56e5240119b14e344c995a4618f17257160acd3/',
  },
  {
    id: 'omsk-culture',
    title: 'Приказ Министерства культуры Омской области о показателях качества услуг (утратил силу 01.01.2012)',
    url: 'https://docs.cntd.ru/document/943033486/titles/8JEFL0',
  },
  {
    id: 'pos-rating-2026-news',
    title: 'Публикация рейтинга регионов по работе на платформе обратной связи за январь 2026 года',
    url: 'https://izvestia64.ru/news/233254-saratovskaya-oblast-zanyala-vtoroe-mesto-v-pfo-po-vnedreniyu-platformy-obratnoy-svyazi.html',
  },
  {
    id: 'barnaul-statistics-2023',
    title: 'Сведения о работе с обращениями граждан за 9 месяцев 2023 года, администрация города Барнаула',
    url: 'https://barnaul.org/committee_information/organizatsionno-kontrolnyy-komitet/statisticheskaya-informatsiya-/otchety-po-itogam-raboty-organizatsionno-kontrolnogo-komiteta/informatsiya-o-rabote-s-obrashcheniyami-grazhdan/2023-god-otchet/sve-de-niya-z-a-9-me-ya-tse-v--2023-goda.html',
  },
];
