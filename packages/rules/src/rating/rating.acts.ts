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
  {
    id: 'samara-2206',
    title:
      'Приказ министерства здравоохранения Самарской области от 30.12.2020 № 2206 в редакции от 10.10.2023 № 1437 (прочитан не полностью)',
    url: 'https://base.garant.ru/407813373/53f89421bbdaf741eb2d1ecc4ddb4c33/',
  },
  {
    id: 'cons-393000',
    title: 'Алгоритм расчёта показателя по сервису «Онлайнинспекция.рф» (акт в выдержке не назван; не применяется)',
    url: 'https://consultant.ru/document/cons_doc_LAW_393000/cba4b5df25c87b304eca31119c4a8b379fe46a59',
  },
  {
    id: 'kpi-473300245',
    title: 'Региональный порядок комплексной оценки органов местного самоуправления (орган в выдержке не назван)',
    url: 'https://docs.cntd.ru/document/473300245/titles/1JGIE63',
  },
  {
    id: 'kpi-1078',
    title: 'Постановление Правительства области от 29.08.2022 № 1078, приложение 13 (область в выдержке не названа)',
    url: null,
  },
  {
    id: 'kpi-mordovia',
    title: 'Порядок оценки результативности муниципальных образований Республики Мордовия (не действует)',
    url: 'https://docs.cntd.ru/document/906304353/titles/2VFG5B3',
  },
  {
    id: 'yaroslavl-667',
    title: 'Постановление Правительства Ярославской области от 09.07.2009 № 667-п (утратило силу 28.02.2017)',
    url: 'http://femida44.ru/biblioteka/zakonodatelstvo-yaroslavskoy-oblasti/49169-postanovlenie_ot_ijulja_goda_jaroslavskaja_oblast_o_provedenii.html',
  },
  {
    id: 'municipal-practice-270',
    title: 'Методика конкурса «Лучшая муниципальная практика», номинация об обратной связи (номер приказа — вывод)',
    url: 'https://ar-net.ru/doc/read/22784/3',
  },
  {
    id: 'ulyanovsk-pos-news',
    title: 'Публикация о рейтинге исполнителей на платформе обратной связи, Ульяновская область, 16.11.2021',
    url: 'https://ulpressa.ru/2021/11/16/',
  },
  {
    id: 'crimea-rating-news',
    title: 'Публикация о рейтинге органов местного самоуправления Крыма за II квартал 2022 года',
    url: 'https://s30895454666.mirtesen.ru/blog/43822707747/TSUR-sostavil-kvartalnyiy-reyting-organov-mestnogo-samoupravleni',
  },
  {
    id: 'moscow-region-rating-news',
    title: 'Публикация о месте городского округа Чехов в рейтинге «Добродела», Московская область',
    url: 'https://vmo24.ru/news/gorodskoy_okrug_chehov_ponizilsya_v_reytinge_dobrodela',
  },
  {
    id: 'oryol-targets-news',
    title: 'Публикация о целевых значениях платформы обратной связи на 2025 год, Орловская область, 18.09.2025',
    url: 'https://orelgrad.ru/2025/09/18/orlovskie-chinovniki-ne-ukladyvayutsya-v-trebovaniya-mincifry/',
  },
];
