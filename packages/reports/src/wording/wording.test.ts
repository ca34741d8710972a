import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayInFigures,
  dayInWords,
  momentInFigures,
  isDayText,
  isMomentText,
  monthGenitive,
  monthNominative,
} from './day.ts';
import { formatDuration } from './duration.ts';
import { element, escapeMarkup, openTag, printable, textElement } from './markup.ts';
import { digitsAfterPoint, formatDecimal, formatInteger, formatPercent, isDecimalText } from './number.ts';
import { pluralRu } from './plural.ts';

describe('numbers in Russian', () => {
  it('sets thousands apart by a no-break space and writes a comma', () => {
    expect(formatInteger(1234567)).toBe('1\u00A0234\u00A0567');
    expect(formatInteger(999)).toBe('999');
    expect(formatDecimal('1234.5678')).toBe('1\u00A0234,5678');
    expect(formatPercent('100.00')).toBe('100,00\u00A0%');
  });

  it('writes a true minus, a plus where growth is shown, and no sign at zero', () => {
    expect(formatInteger(-7)).toBe('\u22127');
    expect(formatPercent('12.5', 'always')).toBe('+12,5\u00A0%');
    expect(formatDecimal('-0.00', 'always')).toBe('0,00');
    expect(formatInteger(0, 'always')).toBe('0');
  });

  it('takes nothing but exact decimal text', () => {
    for (const text of ['', '1.', '.5', '01', '1e3', '+1', '1,5', 'NaN', '--1'])
      expect(isDecimalText(text)).toBe(false);
    expect(() => formatInteger(1.5)).toThrow('an integer');
    expect(() => formatDecimal('x')).toThrow('decimal text');
  });

  it('shows exactly the digits it was given', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.stringMatching(/^\d{0,6}$/u), (whole, fraction) => {
        const text = fraction === '' ? String(whole) : `${String(whole)}.${fraction}`;
        const shown = formatDecimal(text).replaceAll('\u00A0', '').replace('\u2212', '-').replace(',', '.');
        const unsigned = /[1-9]/u.test(text) ? text : text.replace('-', '');
        expect(shown).toBe(unsigned);
        expect(digitsAfterPoint(text)).toBe(fraction.length);
      }),
    );
  });
});

describe('lengths of time', () => {
  it('counts hours and minutes, never days', () => {
    expect(formatDuration(59)).toBe('59\u00A0мин');
    expect(formatDuration(1501)).toBe('25\u00A0ч\u00A01\u00A0мин');
    expect(formatDuration(-61)).toBe('\u22121\u00A0ч\u00A01\u00A0мин');
    expect(() => formatDuration(0.5)).toThrow('whole minutes');
  });
});

describe('days', () => {
  it('writes figures and words', () => {
    expect(dayInFigures('2026-03-01')).toBe('01.03.2026');
    expect(momentInFigures('2026-03-01T09:05')).toBe('01.03.2026\u00A009:05');
    expect(dayInWords('2026-03-01')).toBe('1\u00A0марта 2026\u00A0г.');
    expect([monthNominative(1), monthGenitive(12)]).toEqual(['январь', 'декабря']);
  });

  it('refuses days and moments that do not exist', () => {
    for (const text of ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-01-01', '']) {
      expect(isDayText(text)).toBe(false);
    }
    expect(isDayText('2000-02-29')).toBe(true);
    for (const text of ['2024-01-01', '2024-01-01T24:00', '2024-01-01T10:60', '2024-01-01 10:00']) {
      expect(isMomentText(text)).toBe(false);
    }
    expect(() => monthGenitive(13)).toThrow('a month from 1 to 12');
  });
});

describe('plural forms', () => {
  it('agree with the last digits', () => {
    const forms = ['обращение', 'обращения', 'обращений'] as const;
    const numbers = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112, 1001];
    expect(numbers.map((n) => pluralRu(n, forms))).toEqual([
      forms[2],
      forms[0],
      forms[1],
      forms[1],
      forms[2],
      forms[2],
      forms[2],
      forms[2],
      forms[0],
      forms[1],
      forms[2],
      forms[0],
      forms[2],
      forms[2],
      forms[0],
    ]);
  });
});

describe('markup', () => {
  it('is written from names of ours and texts of anyone', () => {
    expect(openTag('a', { href: '"><script>', id: undefined })).toBe('<a href="&quot;&gt;&lt;script&gt;">');
    expect(element('g', {}, '<b></b>')).toBe('<g><b></b></g>');
    expect(textElement('p', {}, '</p>')).toBe('<p>&lt;/p&gt;</p>');
  });

  it('replaces what no format can hold', () => {
    expect(printable('а\u0000б\uD800в\uFFFFг😀')).toBe('а\uFFFDб\uFFFDв\uFFFDг😀');
  });

  it('never lets a text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped).not.toMatch(/[<>"']/u);
        const back = escaped
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(back).toBe(printable(text));
      }),
    );
  });
});
