import type { Act } from '@otklik/core';

/** Regional acts behind the calendars of the regions. */
export const REGIONAL_CALENDAR_ACTS: readonly Act[] = [
  {
    id: 'kalmykia-156-iii-z',
    title: 'Закон Республики Калмыкия от 13.10.2004 № 156-III-З «О праздничных и памятных днях в Республике Калмыкия»',
    url: null,
  },
  {
    id: 'saratov-26-zso',
    title: 'Закон Саратовской области от 22.03.2012 № 26-ЗСО',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-3-2018',
    title: 'Указ Главы Республики Калмыкия от 30.01.2018 № 3',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-41-2018',
    title: 'Указ Главы Республики Калмыкия 2018 года № 41',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-6-2019',
    title: 'Указ Главы Республики Калмыкия от 22.01.2019 № 6',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-100-2019',
    title: 'Указ Главы Республики Калмыкия 2019 года № 100',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-241-2019',
    title: 'Указ Главы Республики Калмыкия 2019 года № 241',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-19-2020',
    title: 'Указ Главы Республики Калмыкия 2020 года № 19',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-37-2020',
    title: 'Указ Главы Республики Калмыкия от 17.02.2020 № 37',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-142-2020',
    title: 'Указ Главы Республики Калмыкия 2020 года № 142',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-311-2020',
    title: 'Указ Главы Республики Калмыкия 2020 года № 311',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-8-2021',
    title: 'Указ Главы Республики Калмыкия 2021 года № 8',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-85-2021',
    title: 'Указ Главы Республики Калмыкия 2021 года № 85',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-183-2021',
    title: 'Указ Главы Республики Калмыкия 2021 года № 183',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-10-2022',
    title: 'Указ Главы Республики Калмыкия от 14.02.2022 № 10',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-104-2022',
    title: 'Указ Главы Республики Калмыкия от 03.06.2022 № 104',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-251-2022',
    title: 'Указ Главы Республики Калмыкия от 05.12.2022 № 251',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-25-2023',
    title: 'Указ Главы Республики Калмыкия от 10.02.2023 № 25',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-87-2023',
    title: 'Указ Главы Республики Калмыкия от 11.05.2023 № 87',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-212-2023',
    title: 'Указ Главы Республики Калмыкия от 17.11.2023 № 212',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-15-2024',
    title: 'Указ Главы Республики Калмыкия от 26.01.2024 № 15',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-81-2024',
    title: 'Указ Главы Республики Калмыкия от 16.05.2024 № 81',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-286-2024',
    title: 'Указ Главы Республики Калмыкия 2024 года № 286',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-45-2025',
    title: 'Указ Главы Республики Калмыкия от 19.02.2025 № 45',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-113-2025',
    title: 'Указ Главы Республики Калмыкия 2025 года № 113',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-279-2025',
    title: 'Указ Главы Республики Калмыкия 2025 года № 279',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-8-2026',
    title: 'Указ Главы Республики Калмыкия 2026 года № 8',
    url: null,
  },
  {
    id: 'ukaz-kalmykia-95-2026',
    title: 'Указ Главы Республики Калмыкия 2026 года № 95',
    url: null,
  },
];
