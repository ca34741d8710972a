import type { Grade } from '@otklik/core';

/** How far a source can be trusted, in the words of a methodology section. */
export const gradeLabels: Readonly<Record<Grade, string>> = {
  A: 'A — текст акта или официальный сайт',
  B: 'B — документ, дословно воспроизводящий акт',
  C: 'C — пересказ или неофициальная копия',
  D: 'D — исходный код: свидетельство практики, а не норма',
  inference: 'вывод разработчиков, прямо нигде не записан',
  memory: 'не подтверждено, требует проверки',
};
