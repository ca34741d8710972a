import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { deadlinesIcs, type IcsDeadline } from './deadlines-ics.ts';

const STAMP = moment('2026-04-09T10:00', zone('Europe/Moscow'));
const LAST = moment('2026-05-12T23:59:59', zone('Europe/Moscow'));
const ANSWER: IcsDeadline = { uid: 'A-1@example.org', summary: 'Ответ', last: LAST };

describe('a calendar file', () => {
  test('is the same for the same stamp', () => {
    expect(written([ANSWER], STAMP)).toBe(written([ANSWER], STAMP));
  });

  test('holds nothing but its frame when there are no deadlines', () => {
    expect(written([], STAMP)).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Otklik//Deadlines//RU\r\nEND:VCALENDAR\r\n',
    );
  });

  test('gives an entry a beginning and no end, which would have to be later', () => {
    expect(written([ANSWER], STAMP)).toContain('DTSTART:20260512T205959Z\r\nSUMMARY:Ответ\r\n');
    expect(written([ANSWER], STAMP)).not.toContain('DTEND');
  });

  test('escapes what would end a value, and lines within it', () => {
    const file = written([{ ...ANSWER, summary: 'А, Б; В\\Г', description: 'раз\nдва\u0007' }], STAMP);
    expect(file).toContain('SUMMARY:А\\, Б\\; В\\\\Г\r\n');
    expect(file).toContain('DESCRIPTION:раз\\nдва\r\n');
  });

  test('folds Cyrillic between letters', () => {
    const lines = written([{ ...ANSWER, summary: 'ы'.repeat(60) }], STAMP).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
    expect([lines[at], lines[at + 1]]).toEqual([`SUMMARY:${'ы'.repeat(33)}`, ` ${'ы'.repeat(27)}`]);
  });
});

describe('laws of calendar files', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 200 });

  test('no line is longer than 75 octets, and every line ends in CRLF', () => {
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const file = written([{ ...ANSWER, summary, description }], STAMP);
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
        const unfolded = written([{ ...ANSWER, summary }], STAMP).replaceAll('\r\n ', '');
        const value = /SUMMARY:(.*?)\r\n/s.exec(unfolded)?.[1] ?? '';
        expect(value.replaceAll(/\\([\\;,])/g, '$1')).toBe(summary);
      }),
    );
  });

  test('every entry stands once, in the order given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 8 }), (numbers) => {
        const file = written(
          numbers.map((number) => ({ ...ANSWER, uid: `${number}@x`, last: (LAST + number) as Instant })),
          STAMP,
        );
        expect([...file.matchAll(/UID:(\d+)@x/g)].map(([, number]) => Number(number))).toEqual(numbers);
      }),
    );
  });
});

test.each<[string, Partial<Record<keyof IcsDeadline, unknown>>, string, unknown]>([
  ['no moment', { last: Number.NaN }, 'last', 'NaN'],
  ['a moment after the year 9999', { last: Date.UTC(10_000, 0, 1) }, 'last', 253_402_300_800_000],
  ['a moment before the year 1', { last: -1e15 }, 'last', -1e15],
  ['no text', { summary: null }, 'summary', null],
  ['no id', { uid: 7 }, 'uid', 7],
])('an entry with %s is refused with its facts, and no file is written', (_, part, at, value) => {
  const found = deadlinesIcs([{ ...ANSWER, ...part } as IcsDeadline], STAMP);
  expect(found).toMatchObject({ ok: false, refusal: { kind: 'malformed', issues: [{ path: [0, at], value }] } });
});

test('one id twice is refused, and so is a stamp that is none', () => {
  const { uid } = ANSWER;
  expect(deadlinesIcs([ANSWER, ANSWER], Number.NaN as Instant)).toMatchObject({
    refusal: {
      issues: [
        { path: ['stamp'], expected: 'instant' },
        { path: [1, 'uid'], expected: 'unique', value: uid },
      ],
    },
  });
});

function written(deadlines: readonly IcsDeadline[], stamp: Instant): string {
  return unwrap(deadlinesIcs(deadlines, stamp));
}
