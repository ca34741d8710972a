import { describe, expect, test } from 'vitest';
import { DIALECTS, isSqlName, isSqlText, quoteName, wordsOf } from './dialect.ts';

describe('a name', () => {
  test.each([
    ['duckdb', '"a""b\\c`"'],
    ['postgresql', '"a""b\\c`"'],
    ['clickhouse', '`a"b\\\\c\\``'],
  ] as const)('is quoted for %s', (dialect, quoted) => {
    expect(quoteName('a"b\\c`', dialect)).toBe(quoted);
  });

  test('may have parts', () => {
    expect(quoteName(['region', 'records'], 'clickhouse')).toBe('`region`.`records`');
  });

  test.each([
    ['empty', '', false],
    ['the zero character', 'a\u0000', false],
    ['half a letter', 'a\ud83d', false],
    ['64 bytes', 'я'.repeat(32), false],
    ['62 bytes', 'я'.repeat(31), true],
    ['a whole sign of two halves', '😀', true],
    ['as the answer calls its columns', 'Tally_n1', false],
    ['a word of SQL', 'select', true],
  ])('%s', (_, name, fits) => {
    expect(isSqlName(name)).toBe(fits);
  });

  test('that is none stops the program', () => {
    expect(() => quoteName('', 'duckdb')).toThrow('a name that SQL can hold; got ""');
    expect(() => quoteName([], 'duckdb')).toThrow('a name that SQL can hold');
    expect(() => quoteName(['a', 'tally_x'], 'duckdb')).toThrow('a name that SQL can hold');
  });
});

test('a text of any letters and signs can be held, half a letter cannot', () => {
  expect(isSqlText("'\\\n\t😀")).toBe(true);
  expect(isSqlText('\udc00')).toBe(false);
});

test('a text ends where it ends, whatever it holds', () => {
  expect(DIALECTS.map((dialect) => wordsOf(dialect).quoteText("\\' OR 1=1"))).toEqual([
    "'\\'' OR 1=1'",
    "E'\\\\\\' OR 1=1'",
    "'\\\\\\' OR 1=1'",
  ]);
});
