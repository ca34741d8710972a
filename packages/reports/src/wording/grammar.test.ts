import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, nounAfter, verbBefore } from './counted.ts';
import { monthInCase } from './day.ts';
import { bodyInCase, CASES, quoted } from './grammatical-case.ts';
import { growthFaults, growthInWords, growthPercent, wayOf } from './growth.ts';
import { NOUNS, VERBS } from './noun.labels.ts';
import { numberSign, tied } from './typography.ts';

const numbers = [0, 1, 2, 5, 11, 12, 21, 24, 101, 111, 1000];

describe('a number and its noun', () => {
  it('agree where the number is the subject', () => {
    expect(numbers.map((n) => counted(n, NOUNS.appeal).replaceAll('\u00A0', ' '))).toEqual([
      '0 обращений',
      '1 обращение',
      '2 обращения',
      '5 обращений',
      '11 обращений',
      '12 обращений',
      '21 обращение',
      '24 обращения',
      '101 обращение',
      '111 обращений',
      '1 000 обращений',
    ]);
  });

  it('follow the case of the whole otherwise', () => {
    expect([1, 3, 8].map((n) => nounAfter(n, NOUNS.complaint, 'instrumental'))).toEqual([
      'жалобой',
      'жалобами',
      'жалобами',
    ]);
    expect([21, 22].map((n) => nounAfter(n, NOUNS.workingDay, 'genitive'))).toEqual(['рабочего дня', 'рабочих дней']);
    expect([1, 3, 8].map((n) => nounAfter(n, NOUNS.complaint, 'accusative'))).toEqual(['жалобу', 'жалобы', 'жалоб']);
  });

  it('have before them a verb that agrees too', () => {
    const before = (n: number): readonly string[] =>
      [NOUNS.question, NOUNS.complaint, NOUNS.appeal].map((noun) => verbBefore(n, VERBS.came, noun));
    expect(before(1)).toEqual(['поступил', 'поступила', 'поступило']);
    expect(before(21)).toEqual(['поступил', 'поступила', 'поступило']);
    for (const n of [0, 2, 5, 11, 111]) expect(new Set(before(n))).toEqual(new Set(['поступило']));
  });

  it('are written in every case that is counted', () => {
    for (const { many, one } of Object.values(NOUNS))
      for (const wanted of CASES)
        expect([one[wanted], many[wanted]].every((form) => /^[а-яё ]+$/u.test(form))).toBe(true);
  });

  it('depend on the last two digits alone', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.constantFrom(...CASES),
        fc.constantFrom(...Object.values(NOUNS)),
        (n, wanted, noun) => {
          expect(nounAfter(n, noun, wanted)).toBe(nounAfter(n % 100, noun, wanted));
        },
      ),
    );
  });
});

describe('names', () => {
  it('of months bend', () => {
    expect(CASES.map((wanted) => monthInCase(3, wanted))).toEqual([
      'март',
      'марта',
      'марту',
      'март',
      'мартом',
      'марте',
    ]);
    expect([1, 4, 5, 6, 12].map((month) => monthInCase(month, 'instrumental'))).toEqual([
      'январём',
      'апрелем',
      'маем',
      'июнем',
      'декабрём',
    ]);
  });

  it('of bodies are in the case that people have written, and are not guessed where nobody has', () => {
    const written = Object.fromEntries(CASES.map((wanted) => [wanted, `комитет в ${wanted}`])) as never;
    expect(bodyInCase(written, 'dative')).toBe('комитет в dative');
    expect(bodyInCase('Управление "Дороги"', 'dative')).toBe('органу «Управление „Дороги“»');
  });
});

describe('quotes', () => {
  it('of all sorts inside become the inner ones', () => {
    expect(quoted('МУП «Водоканал»')).toBe('«МУП „Водоканал“»');
    expect(quoted('"а" и "б"')).toBe('«„а“ и „б“»');
  });

  it('are never nested in their like, whatever stands inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('а', ' ', '"', '«', '»', '„', '“', '(') }), (text) => {
        expect(quoted(text).slice(1, -1)).not.toMatch(/[«»”"]/u);
        expect(quoted(text).slice(1, -1).length).toBe(text.length);
      }),
    );
  });
});

describe('blanks', () => {
  it('tie short words, numbers, signs and dashes', () => {
    expect(tied('За май в срок рассмотрено 34 обращения — все по ст. 12 ч. 1')).toBe(
      'За\u00A0май в\u00A0срок рассмотрено 34\u00A0обращения\u00A0— все по\u00A0ст.\u00A012\u00A0ч.\u00A01',
    );
    expect(tied('К ЖКХ и к дорогам')).toBe('К\u00A0ЖКХ и\u00A0к\u00A0дорогам');
    expect(numberSign('59-ФЗ')).toBe('№\u00A059-ФЗ');
  });

  it('alone change, and only once', () => {
    const word = fc.constantFrom('в', 'К', 'срок', '34', '5', '%', '—', '–', 'п.', '№', 'г.', '2026', 'же', '(и');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        expect(tied(text).replaceAll('\u00A0', ' ')).toBe(text);
        expect(tied(tied(text))).toBe(tied(text));
      }),
    );
  });
});

/** The review of a Barnaul district for 2024, as it was published: now, before, the way and the percent that it told. */
const PUBLISHED = [
  [4005, 4520, 'less', '11.4', []],
  [3722, 4251, 'less', '12.4', []],
  [283, 269, 'more', '5.2', []],
  [1287, 1240, 'more', '3.8', []],
  [635, 663, 'less', '4.2', []],
  [119, 120, 'less', '0.8', []],
  [41, 31, 'more', '32.3', []],
  [824, 1346, 'less', '39.0', ['wrong-size']],
  [816, 851, 'less', '4.0', ['wrong-size']],
  [771, 828, 'less', '6.8', ['wrong-size']],
  [225, 234, 'more', '0.4', ['wrong-way', 'wrong-size']],
] as const;

describe('growth in words', () => {
  it('finds the mistakes of a published review, and no other', () => {
    for (const [now, before, way, percent, faults] of PUBLISHED)
      expect([now, growthFaults({ now, before }, { way, percent })]).toEqual([now, faults]);
  });

  it('says of the same counts what is so', () => {
    expect(growthInWords({ now: 225, before: 234 })).toBe('на\u00A03,8\u00A0% меньше (было\u00A0234)');
    expect(growthInWords({ now: 824, before: 1346 })).toBe('на\u00A038,8\u00A0% меньше (было\u00A01\u00A0346)');
    expect(growthInWords({ now: 771, before: 828 })).toBe('на\u00A06,9\u00A0% меньше (было\u00A0828)');
    expect(growthInWords({ now: 0, before: 0 })).toBe('столько же');
  });

  it('never tells a change as none, nor none as a change', () => {
    expect(growthPercent({ now: 10_001, before: 10_000 })).toBe('0.01');
    expect(growthPercent({ now: 9_007_199_254_740_991, before: 9_007_199_254_740_990 })).toMatch(/[1-9]/u);
    expect(() => growthPercent({ now: -1, before: 1 })).toThrow('counts from zero');
  });

  it('has no fault of its own, whatever the counts', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.integer({ min: 1, max: 1e7 }), fc.nat(3), (now, before, digits) => {
        const percent = growthPercent({ now, before }, digits) ?? '';
        const way = wayOf({ now, before });
        expect(growthFaults({ now, before }, { way, percent: percent.replace('-', '') })).toEqual([]);
        expect([way === 'less', way === 'same']).toEqual([percent.startsWith('-'), !/[1-9]/u.test(percent)]);
        const said = growthInWords({ now, before }, digits);
        expect([said.includes('больше'), said.includes('меньше'), said === 'столько же']).toEqual([
          now > before,
          now < before,
          now === before,
        ]);
        // an oracle: the percent told is nearest to the change, to within half its last digit
        const unit = 10 ** -(percent.split('.')[1] ?? '').length;
        expect(Math.abs(Number(percent) - ((now - before) / before) * 100)).toBeLessThanOrEqual(unit / 2 + 1e-9);
      }),
    );
  });
});
