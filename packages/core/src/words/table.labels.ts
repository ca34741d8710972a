import type { InBoth } from './language.ts';

/** The words around the cells of a printed decision table. */
export const TABLE_WORDS = {
  row: { ru: 'Строка', en: 'Row' },
  answer: { ru: 'Ответ', en: 'Answer' },
  exceptionOf: { ru: 'Исключение из', en: 'Exception of' },
  clauses: { ru: 'Основание', en: 'By' },
  grades: { ru: 'Источник', en: 'Source' },
  assumptions: { ru: 'Допущения', en: 'Assumptions' },
  any: { ru: 'любое', en: 'any' },
  none: { ru: 'нет', en: 'none' },
  otherwise: { ru: 'иначе', en: 'otherwise' },
  edition: { ru: 'редакция', en: 'edition' },
  from: { ru: 'с', en: 'from' },
  to: { ru: 'по', en: 'to' },
  atLeast: { ru: 'от', en: 'from' },
  atMost: { ru: 'до', en: 'to' },
  unique: {
    ru: 'Каждому случаю подходит не больше одной строки; порядок строк ничего не решает.',
    en: 'At most one row fits a case; the order of the rows decides nothing.',
  },
  exceptions: {
    ru: 'Где подходят общая строка и её исключение, решает исключение; порядок строк ничего не решает.',
    en: 'Where a row and its exception both fit, the exception decides; the order of the rows decides nothing.',
  },
} as const satisfies Readonly<Record<string, InBoth<string>>>;
