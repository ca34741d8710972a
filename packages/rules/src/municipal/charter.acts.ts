import type { Act } from '@otklik/core';

/** The acts that set up the five municipal control centres; Elista's bears two dates, both are kept. */
export const CHARTER_ACTS: readonly Act[] = [
  {
    id: 'kirovsk-145r',
    title: 'Распоряжение администрации города Кировска Мурманской области от 06.07.2022 № 145-р',
    url: null,
  },
  {
    id: 'barnaul-1153',
    title: 'Постановление администрации города Барнаула от 17.08.2023 № 1153',
    url: null,
  },
  {
    id: 'petrovsk-56p',
    title: 'Постановление администрации Петровского муниципального района Саратовской области от 23.01.2024 № 56-П',
    url: null,
  },
  {
    id: 'elista-931',
    title: 'Постановление администрации города Элисты № 931 (от 19.03.2023, на грифе утверждения — от 15.09.2023)',
    url: null,
  },
  {
    id: 'pestovo-1728',
    title: 'Постановление администрации Пестовского муниципального округа от 29.10.2024 № 1728',
    url: null,
  },
];
