import type { UnwritableText } from '../sql/record-table.ts';
import type { RowsRefusal } from '../sql/tally-from-rows.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of tables and of what engines answer. */
export type SqlRefusal = UnwritableText | Extract<RowsRefusal, { kind: 'records-outside-calendar' }>;

/** How they are said; each names what was found and what was expected. */
export const SQL_REFUSAL_WORDS: RefusalWords<SqlRefusal> = {
  'unwritable-text': {
    ru: ({ record, field }) =>
      `Запись «${record}» не записана: поле ${field} содержит нулевой символ или половину буквы. Ожидается текст, который базы хранят без изменений.`,
    en: ({ record, field }) =>
      `The record "${record}" was not written: its field ${field} holds the character zero or half a letter. Expected text that databases keep unchanged.`,
  },
  'records-outside-calendar': {
    ru: ({ dataSet, records }) =>
      `Рабочее время не сосчитано${dataSet === null ? '' : ` в наборе «${dataSet}»`}: записей, которых таблица календаря не охватывает: ${records}. Ожидается календарь от первого поступления до последнего ответа.`,
    en: ({ dataSet, records }) =>
      `Working time was not counted${dataSet === null ? '' : ` in the data set "${dataSet}"`}: records that the calendar table does not reach: ${records}. Expected a calendar from the first receipt to the last answer.`,
  },
};
