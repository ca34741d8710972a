import type { Language } from '@otklik/core';
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
 */
export function describeMappingIssue(issue: MappingIssue, language: Language): string {
  const { path, found, expected } = issue;
  const [stands, wanted] = language === 'ru' ? ['стоит', 'ожидается'] : ['found', 'expected'];
  return `${path === '' ? '$' : path}: ${stands} ${found}, ${wanted} ${expected.join(', ')}.`;
}
