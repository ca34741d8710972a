import type { Act } from '@otklik/core';

/** Data sets that show the classifier of topics. */
export const TOPIC_ACTS: readonly Act[] = [
  {
    id: 'incident-topics-perm',
    title: 'Темы «Инцидент менеджмент» в открытом наборе данных Пермского края, 2022 год',
    url: null,
  },
  {
    id: 'incident-topics-omsk',
    title: 'Темы «Инцидент менеджмент» в открытом наборе данных Омской области, 2025–2026 годы',
    url: null,
  },
];
