import type { Act } from '@otklik/core';

/** Published ratings of official pages. */
export const INFORMATION_ACTS: readonly Act[] = [
  {
    id: 'page-rating-dialog',
    title: 'Рейтинг официальных страниц Минцифры России и АНО «Диалог Регионы», в изложении прессы',
    url: 'https://dzen.ru/b/ZMi4PB8SqmS5A1iy',
  },
  {
    id: 'page-rating-spb-draft',
    title:
      'Проект распоряжения Комитета по печати Санкт-Петербурга от 18.04.2024 о рейтинге страниц, в изложении прессы',
    url: 'https://moika78.ru/news/2024-04-18/978850-smolnyj-reshil-zaglyanut-v-vk-pabliki-podchinennyh',
  },
];
