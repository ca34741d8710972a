import fc from 'fast-check';
import { compileCalendar, fiveDayWeek, unwrap } from '@otklik/core';
import { calendarFor, CENTRES, incidentManagement } from '@otklik/rules';
import { describe, expect, test } from 'vitest';
import { describeIssue } from './describe-issue.ts';
import { collectIntake } from './intake.ts';
import { issueOf } from './issue.ts';
import { tableOf, type Cell } from './row.ts';
import { maskWords, shownValue } from './shown-value.ts';

const calendar = unwrap(
  compileCalendar(
    unwrap(calendarFor('RU-NGR', 2026, 2026)),
    fiveDayWeek([{ from: 540, to: 1080 }]),
    CENTRES.pestovo.zone,
  ),
);
// invented people, numbers that nobody has
const SECRETS = ['Сказкина Анна Петровна', '+7 (900) 000-00-00', 'nobody@example.com', 'ул. Лесная, д. 5, кв. 12'];
const COLUMNS = ['ID', 'Дата создания', 'Дата окончания', 'Итог', 'Тип инцидента', 'Причина закрытия'];

describe('what is shown of a cell', () => {
  test.for([
    ['Почти', 'Почти'],
    ['29.02.2023', '29.02.2023'],
    ['2026-12-30 10:00:00', '2026-12-30 10:00:00'],
    ['46021.5', '46021.5'],
    ['Сказкина Анна', '[name]'],
    ['тел. 8 900 000 00 00', 'тел. [phone]'],
  ] as const)('of %j is %j', ([written, shown]) => {
    expect(shownValue(written)).toBe(shown);
  });

  test('is told in the language of the reader', () => {
    expect(maskWords(shownValue('Сказкина Анна, nobody@example.com'), 'ru')).toBe('[имя], [почта]');
    expect(describeIssue(issueOf('unknown-value', 'value-ignored', { value: 'Сказкина Анна' }), 'ru')).toContain(
      '«[имя]»',
    );
  });

  test('a phone that is cut by the length looked through is not shown in part', () => {
    const long = `${'Сказкина Анна '.repeat(27)}${' '.repeat(12)}+7 900 000-00-00`;
    expect(shownValue(long)).not.toMatch(/900|\+7/u);
  });

  test('a row shifted by any number of cells tells nobody of the person in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...SECRETS], { minLength: 1 }), fc.nat(4), async (secrets, by) => {
        const cells: Cell[] = ['7', '2026-02-02 10:00:00', null, 'Решено', null, null];
        for (const [at, secret] of secrets.entries()) cells[1 + ((at + by) % 5)] = secret;
        const intake = await collectIntake(tableOf([COLUMNS, cells]), incidentManagement, { calendar, term: null });
        const told = JSON.stringify(intake.issues) + intake.issues.map((issue) => describeIssue(issue, 'ru')).join();
        expect(intake.issues.some(({ row }) => row === 2)).toBe(true);
        for (const secret of SECRETS) expect(told).not.toContain(secret);
      }),
    );
  });

  test('a file without a header does not put its first person into the issues', async () => {
    const intake = await collectIntake(tableOf([SECRETS, SECRETS]), incidentManagement, { calendar, term: null });
    const told = JSON.stringify(intake.issues);
    expect(intake.issues.length).toBeGreaterThan(0);
    for (const secret of SECRETS) expect(told).not.toContain(secret);
  });

  test('masking again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...SECRETS), fc.array(fc.constantFrom(...SECRETS)).map(String)),
        (text) => {
          expect(shownValue(shownValue(text))).toBe(shownValue(text));
          expect(shownValue(text).length).toBeLessThanOrEqual(80);
        },
      ),
    );
  });
});
