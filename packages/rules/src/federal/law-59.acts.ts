import type { Act } from '@otklik/core';

/** Acts behind the terms of appeals. */
export const LAW_59_ACTS: readonly Act[] = [
  {
    id: 'fz-59',
    title: 'Федеральный закон от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан Российской Федерации»',
    url: 'https://legalacts.ru/doc/59_FZ-o-porjadke-rassmotrenija-obrawenij-grazhdan-rossijskoj-federacii/',
  },
  {
    id: 'gk-rf',
    title: 'Гражданский кодекс Российской Федерации (часть первая) от 30.11.1994 № 51-ФЗ',
    url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=118667&DocumType=233',
  },
  {
    id: 'vologda-rules',
    title: 'Регламент Правительства Вологодской области',
    url: null,
  },
  {
    id: 'fz-59-commentary',
    title: 'Комментарий к статье 12 Федерального закона № 59-ФЗ',
    url: 'https://kommentarii.org/2020/kom_obrachenie/page13.html',
  },
  {
    id: 'fz-547',
    title: 'Федеральный закон от 28.12.2024 № 547-ФЗ',
    url: 'https://oblsud.tms.sudrf.ru/modules.php?name=press_dep&op=1&did=74',
  },
  {
    id: 'fz-8',
    title:
      'Федеральный закон от 09.02.2009 № 8-ФЗ о доступе к информации государственных органов и органов местного самоуправления',
    url: null,
  },
  {
    id: 'fz-8-bill',
    title: 'Проект федерального закона об обеспечении доступа к информации, будущего № 8-ФЗ',
    url: 'https://base.garant.ru/5347160/b5dae26bebf2908c0e8dd3b8a66868fe',
  },
  {
    id: 'pp-1802',
    title: 'Постановление Правительства РФ от 10.11.2020 № 1802 об эксперименте с платформой обратной связи',
    url: 'https://docs.cntd.ru/document/566320416/titles/64U0IK',
  },
  {
    id: 'feedback-window',
    title:
      'Федеральный документ о едином окне цифровой обратной связи (название акта в прочитанной части не приведено)',
    url: 'https://consultant.ru/document/cons_doc_LAW_456479/1e5d157a3a3aab4567f29cd82e08b5e8125e6da4',
  },
  {
    id: 'fz-480',
    title: 'Федеральный закон от 04.08.2023 № 480-ФЗ об обращениях через Единый портал',
    url: 'https://www.consultant.ru/document/cons_doc_LAW_449918/f8b51224fd5013c380b6b314f23e5a224f846eaa/',
  },
  {
    id: 'ivanovo-13',
    title:
      'Положение о работе с сообщениями из открытых источников, Ивановская область, в редакции приказа от 02.08.2023 № 13',
    url: 'https://docs.cntd.ru/document/570893550/titles/K1EU2V',
  },
  {
    id: 'platform-news-2022',
    title: 'Публикация о платформе обратной связи, 2022 год',
    url: 'https://dzen.ru/a/YupgvPcnVVeS57GP',
  },
  {
    id: 'rp-2523',
    title: 'Распоряжение Правительства РФ от 02.09.2022 № 2523-р о сетях, в которых ведутся официальные страницы',
    url: 'http://timmun.ru/content/koptevskij-mezhrajonnyj-prokuror-razyasnyaet-perechen-sotsialnyh-setej-dlya-obyazatelnogo-ve',
  },
];
