import type { Assumption } from '@otklik/core';

/** Readings behind the lists of words. */
export const LEXICON_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'words-are-own-judgement',
    reading:
      'Слова, их вес, длина отрицания, порог и сомнение — собственное суждение: ни один акт не говорит, по каким словам узнают тип, тему и итог.',
    alternatives: ['Списки слов и порог назначает центр.', 'Тип, тему и итог всегда ставит человек.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.3' }],
  },
  {
    name: 'confidence-is-no-probability',
    reading:
      'Уверенность — доля очков лучшей метки во всех найденных; как часто предложение сбывается, показывает только замер.',
    alternatives: ['Уверенность пересчитывается в вероятность по размеченным текстам центра.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.3' }],
  },
];
