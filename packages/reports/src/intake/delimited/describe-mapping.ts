import type { InBoth, Language } from '@otklik/core/words';
import type { MappingIssue } from './mapping-check.ts';

/**
 * Says in one sentence what is wrong at a place of a mapping.
 *
 * @param issue - The issue.
 * @param language - Russian or English.
 * @returns The sentence.
 * @example
 * const issue = { path: 'columns.opened.form', found: '"D.M.YY"', expected: ['DD.MM.YYYY', 'YYYY-MM-DD'] }
 * describeMappingIssue(issue, 'ru') //=> 'columns.opened.form: стоит "D.M.YY", ожидается DD.MM.YYYY, YYYY-MM-DD.'
 * describeMappingIssue(issue, 'en') //=> 'columns.opened.form: found "D.M.YY", expected DD.MM.YYYY, YYYY-MM-DD.'
 * const none = { path: 'columns', found: '0', expected: ['1 × id'] }
 * describeMappingIssue(none, 'ru') //=> 'columns: ни один столбец не заполняет id, нужен ровно один.'
 * describeMappingIssue({ path: '', found: 'undefined', expected: ['{…}'] }, 'ru') //=> 'Файл пуст или не в формате JSON.'
 */
export function describeMappingIssue(issue: MappingIssue, language: Language): string {
  const { path, found, expected } = issue;
  if (path === '' && found === 'undefined') return NOT_JSON[language];
  const counted = /^1 × (\w+)$/u.exec(expected.join(', '))?.[1];
  const said = counted === undefined ? plainly(issue, language) : inNumber(found, counted, language);
  return `${path === '' ? '$' : path}: ${said}.`;
}

const NOT_JSON: InBoth<string> = { ru: 'Файл пуст или не в формате JSON.', en: 'The file is empty or is not JSON.' };

function plainly({ found, expected }: MappingIssue, language: Language): string {
  const [stands, wanted] = language === 'ru' ? ['стоит', 'ожидается'] : ['found', 'expected'];
  return `${stands} ${found}, ${wanted} ${expected.join(', ')}`;
}

function inNumber(found: string, field: string, language: Language): string {
  const russian = language === 'ru';
  if (found === '0')
    return russian
      ? `ни один столбец не заполняет ${field}, нужен ровно один`
      : `no column fills ${field}, exactly one must`;
  return russian
    ? `столбцов, которые заполняют ${field}: ${found}, нужен ровно один`
    : `columns that fill ${field}: ${found}, exactly one must`;
}
