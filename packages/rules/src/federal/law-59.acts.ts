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
];
