import { describe, expect, test } from 'vitest';
import { describeIssue } from './describe-issue.ts';
import { ISSUE_LABELS } from './issue.labels.ts';
import { issueOf, type IssueKind } from './issue.ts';

describe('an issue in words', () => {
  const place = { row: 5, header: 'Итог', letter: 'AD' };

  test('says where, what and what it costs', () => {
    const issue = issueOf('unknown-value', 'value-ignored', {
      ...place,
      value: 'Почти',
      expected: ['Решено', 'Отложено'],
    });
    expect(describeIssue(issue, 'ru')).toBe(
      'Строка 5, столбец «Итог» (AD): неизвестное значение «Почти»; известны: Решено, Отложено — значение не учтено.',
    );
    expect(describeIssue(issue, 'en')).toBe(
      'Row 5, column "Итог" (AD): unknown value "Почти"; known are: Решено, Отложено — the value was left out.',
    );
  });

  test('names the row of the first id', () => {
    const issue = issueOf('duplicate-id', 'row-skipped', { row: 9, value: '7', otherRow: 2 });
    expect(describeIssue(issue, 'ru')).toBe('Строка 9: номер 7 уже был в строке 2 — строка пропущена.');
  });

  test('a long value is cut, a long list too', () => {
    const expected = Array.from({ length: 20 }, (_, index) => `в${index}`);
    const issue = issueOf('unknown-value', 'value-ignored', { value: 'я'.repeat(500), expected });
    expect(issue.value).toHaveLength(80);
    expect(describeIssue(issue, 'ru')).toContain('в11 и ещё 8');
  });

  test.each([
    ["ENOENT: no such file or directory, open 'a.csv'", 'файл не найден', 'there is no such file'],
    ['EISDIR: illegal operation on a directory, read', 'это папка, а не файл', 'it is a folder and no file'],
    ["EACCES: permission denied, open 'a.csv'", 'нет прав на чтение файла', 'there is no right to read the file'],
    ['unexpected end of file', 'unexpected end of file', 'unexpected end of file'],
  ])('a reading that broke off with %j is told in words', (value, ru, en) => {
    const issue = issueOf('interrupted', 'file-refused', { value });
    expect(describeIssue(issue, 'ru')).toBe(`Чтение файла прервалось: ${ru} — файл дальше не читается.`);
    expect(describeIssue(issue, 'en')).toBe(`Reading the file broke off: ${en} — the file is not read on.`);
  });

  test('forms of days and moments are written in the language of the sentence', () => {
    const expected = ['YYYY-MM-DD hh:mm:ss', 'DD.MM.YYYY'];
    const issue = issueOf('not-a-moment', 'value-ignored', { value: 'вчера', expected });
    expect(describeIssue(issue, 'ru')).toContain('вида ГГГГ-ММ-ДД чч:мм:сс, ДД.ММ.ГГГГ или');
    expect(describeIssue(issue, 'en')).toContain('YYYY-MM-DD hh:mm:ss, DD.MM.YYYY');
  });

  test.each(Object.keys(ISSUE_LABELS) as IssueKind[])('%s leaves no place unfilled', (kind) => {
    const issue = issueOf(kind, 'noted', { ...place, value: 'а', expected: ['б'], otherRow: 1 });
    for (const language of ['ru', 'en'] as const)
      expect(describeIssue(issue, language)).not.toMatch(/[{}]|undefined|null/u);
  });
});
