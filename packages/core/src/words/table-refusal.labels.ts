import type { TableFault } from '../table/check-table.ts';
import type { DecideRefusal } from '../table/deciding-row.ts';
import type { TooManyCases } from '../table/prove-table.ts';
import { listedIssues } from './listed-issues.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of decision tables. */
export type TableRefusal = TableFault | DecideRefusal | TooManyCases;

/** How they are said; each names what was found and what was expected. */
export const TABLE_REFUSAL_WORDS: RefusalWords<TableRefusal> = {
  'faulty-table': {
    ru: ({ table, issues }) => `Таблица «${table}» составлена с ошибками: ${listedIssues(issues, 'ru')}`,
    en: ({ table, issues }) => `The table "${table}" has faults: ${listedIssues(issues, 'en')}`,
  },
  'outside-table': {
    ru: ({ table, column, value }) =>
      `Таблица «${table}» не знает такого значения столбца ${column}: ${value ?? 'ничего не дано'}. Ожидается значение из столбца.`,
    en: ({ table, column, value }) =>
      `The table "${table}" knows no such value of the column ${column}: ${value ?? 'nothing given'}. Expected one of the column.`,
  },
  'no-row-fits': {
    ru: ({ table }) => `В таблице «${table}» нет строки для такого случая. Ожидается ровно одна.`,
    en: ({ table }) => `The table "${table}" has no row for this case. Expected exactly one.`,
  },
  'rows-disagree': {
    ru: ({ table, rows }) => `В таблице «${table}» к случаю подходят строки: ${rows.join(', ')}. Ожидается ровно одна.`,
    en: ({ table, rows }) =>
      `In the table "${table}" these rows fit the case: ${rows.join(', ')}. Expected exactly one.`,
  },
  'too-many-cases': {
    ru: ({ table, steps }) =>
      `Таблица «${table}» не проверена: перебор длиннее ${steps} шагов. Ожидается таблица проще или больший предел.`,
    en: ({ table, steps }) =>
      `The table "${table}" was not proven: the search is longer than ${steps} steps. Expected a simpler table or a higher limit.`,
  },
};
