import type { Assumption } from '@otklik/core';

/** Readings behind the words by which personal data are known. */
export const PERSONAL_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'personal-words-are-own-judgement',
    reading:
      'Списки имён, окончаний и слов об адресах и учреждениях — собственное суждение: закон определяет персональные данные, но не признаки, по которым они видны в тексте.',
    alternatives: [
      'Списки составляет центр по своим текстам.',
      'Текст целиком считается персональными данными и никуда не идёт.',
    ],
    concerns: [],
  },
];
