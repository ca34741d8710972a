import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { deadlinesIcs, type IcsDeadline } from './deadlines-ics.ts';

const STAMP = moment('2026-04-09T10:00', zone('Europe/Moscow'));
const LAST = moment('2026-05-12T23:59:59', zone('Europe/Moscow'));
const ANSWER: IcsDeadline = { uid: 'A-1@example.org', summary: 'Ответ', last: LAST };

describe('a calendar file', () => {
  test('is the same for the same stamp', () => {
    expect(deadlinesIcs([ANSWER], STAMP)).toBe(deadlinesIcs([ANSWER], STAMP));
  });

  test('holds nothing but its frame when there are no deadlines', () => {
    expect(deadlinesIcs([], STAMP)).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Otklik//Deadlines//RU\r\nEND:VCALENDAR\r\n',
    );
  });

  test('gives an entry a beginning and no end, which would have to be later', () => {
    expect(deadlinesIcs([ANSWER], STAMP)).toContain('DTSTART:20260512T205959Z\r\nSUMMARY:Ответ\r\n');
    expect(deadlinesIcs([ANSWER], STAMP)).not.toContain('DTEND');
  });

  test('escapes what would end a value, and lines within it', () => {
    const file = deadlinesIcs([{ ...ANSWER, summary: 'А, Б; В\\Г', description: 'раз\nдва\u0007' }], STAMP);
    expect(file).toContain('SUMMARY:А\\, Б\\; В\\\\Г\r\n');
    expect(file).toContain('DESCRIPTION:раз\\nдва\r\n');
  });

  test('folds Cyrillic between letters', () => {
    const lines = deadlinesIcs([{ ...ANSWER, summary: 'ы'.repeat(60) }], STAMP).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
    expect([lines[at], lines[at + 1]]).toEqual([`SUMMARY:${'ы'.repeat(33)}`, ` ${'ы'.repeat(27)}`]);
  });
});

describe('laws of calendar files', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 200 });

  test('no line is longer than 75 octets, and every line ends in CRLF', () => {
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const file = deadlinesIcs([{ ...ANSWER, summary, description }], STAMP);
        const lines = file.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(encodeURIComponent(line).replaceAll(/%../g, 'x').length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  test('unfolded and unescaped, the text comes back', () => {
    const plain = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(plain, (summary) => {
        const unfolded = deadlinesIcs([{ ...ANSWER, summary }], STAMP).replaceAll('\r\n ', '');
        const value = /SUMMARY:(.*?)\r\n/s.exec(unfolded)?.[1] ?? '';
        expect(value.replaceAll(/\\([\\;,])/g, '$1')).toBe(summary);
      }),
    );
  });

  test('every entry stands once, in the order given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 8 }), (numbers) => {
        const file = deadlinesIcs(
          numbers.map((number) => ({ ...ANSWER, uid: `${number}@x`, last: (LAST + number) as Instant })),
          STAMP,
        );
        expect([...file.matchAll(/UID:(\d+)@x/g)].map(([, number]) => Number(number))).toEqual(numbers);
      }),
    );
  });
});

test('a moment that is no number breaks the promise, and no file is written', () => {
  const entry = { uid: 'A-1', summary: 'Ответ', last: Number.NaN as Instant };
  expect(() => deadlinesIcs([entry], 0 as Instant)).toThrow('whole milliseconds');
  expect(() => deadlinesIcs([], Number.NaN as Instant)).toThrow('whole milliseconds');
});
