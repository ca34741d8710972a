import { addDays, day, dayParts, formatDay, type CivilDate } from '@otklik/core';
import { promisedDay } from '@otklik/core/promise';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROMISE_WORDS } from './promise-words.ts';

const ON = day('2026-05-20');
const read = (text: string): string | null => {
  const { by, toPerson } = promisedDay(text, ON, PROMISE_WORDS);
  return by === null ? toPerson : `${formatDay(by)}${toPerson === null ? '' : ` ${toPerson}`}`;
};

describe('the day of a promise', () => {
  test.for([
    ['Яма будет засыпана до 15 июня 2026 года.', '2026-06-15'],
    ['Работы запланированы на 15.06.2026.', '2026-06-15'],
    ['Срок выполнения — не позднее 15 июня.', '2026-06-15'],
    ['Ремонт планируется завершить до 01.03.', '2027-03-01'],
    ['Фонарь отремонтируем до конца месяца.', '2026-05-31'],
    ['Освещение будет восстановлено до конца текущего года', '2026-12-31'],
    ['Будет сделано до конца июля', '2026-07-31'],
    ['Ремонт дороги запланирован в III квартале 2026 года.', '2026-09-30'],
    ['Дорога включена в план работ в 2027 году', '2027-12-31'],
    ['Планируем завершить до июля', '2026-06-30'],
    ['Устраним в течение десяти дней.', '2026-05-30'],
    ['Работы будут выполнены в течение недели', '2026-05-27'],
    ['Бригада приступит, будет сделано завтра', '2026-05-21'],
    ['Кронирование будет проведено на следующей неделе', '2026-05-31'],
    ['Разметка будет нанесена в июне', '2026-06-30'],
  ] as const)('in «%s» is %s', ([text, by]) => {
    expect(read(text)).toBe(by);
  });

  test.for([
    ['Яма засыпана 15 мая.', 'no-promise'],
    ['Работы были завершены до 1 мая 2026 года.', 'no-promise'],
    ['Ремонт не будет проведён до 15 июня.', 'no-promise'],
    ['Работы будут выполнены.', 'no-day'],
    ['Будет выполнено по постановлению от 15 июня 2026 года', 'no-day'],
    ['Будет сделано до 31 февраля 2026 года', 'no-day'],
    ['Работы планируется выполнить до 1 мая 2026 года', '2026-05-01 day-passed'],
    ['Обрезка будет до 1 июня, вывоз веток будет до 10 июня', '2026-06-10 several-days'],
  ] as const)('in «%s»: %s', ([text, doubt]) => {
    expect(read(text)).toBe(doubt);
  });

  test('stands in the place that is told, with what it rests on', () => {
    const text = 'Здравствуйте! Яма будет засыпана до 15 июня.';
    const [candidate] = promisedDay(text, ON, PROMISE_WORDS).candidates;
    expect(text.slice(candidate?.span.start, candidate?.span.end)).toBe('15 июня');
    expect(candidate?.because).toEqual([
      { kind: 'fact', fact: { name: 'promise-form', value: 'day' } },
      { kind: 'assumption', name: 'day-without-year-lies-ahead' },
      { kind: 'assumption', name: 'promise-words-are-own-judgement' },
    ]);
  });
});

describe('laws', () => {
  const days = fc.integer({ min: ON, max: ON + 3000 }).map((date) => date as CivilDate);
  const genitive = Object.entries(PROMISE_WORDS.months).filter(([word]) => /[ая]$/u.test(word));

  test('a day written in any way is read back', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('до', 'к', 'не позднее'), (date, until) => {
        const { year, month, day: number } = dayParts(date);
        const word = genitive.find(([, at]) => at === month)?.[0] ?? '';
        const pad = (value: number): string => String(value).padStart(2, '0');
        const forms = [`${number} ${word} ${year} года`, `${pad(number)}.${pad(month)}.${year}`];
        for (const form of forms) {
          expect(promisedDay(`Будет сделано ${until} ${form}.`, ON, PROMISE_WORDS).by).toBe(date);
        }
      }),
    );
  });

  test('a day without a year lies on the day of the answer or within a year after it', () => {
    fc.assert(
      fc.property(days, days, (date, on) => {
        const { month, day: number } = dayParts(date);
        const word = genitive.find(([, at]) => at === month)?.[0] ?? '';
        const { by } = promisedDay(`Будет сделано до ${number} ${word}`, on, PROMISE_WORDS);
        expect(by).not.toBeNull();
        expect((by ?? 0) >= on && (by ?? 0) <= addDays(on, month === 2 && number === 29 ? 1461 : 366)).toBe(true);
      }),
    );
  });

  test('totality: any text gives days inside it or a doubt', () => {
    const words = fc.constantFrom(
      ...Object.keys(PROMISE_WORDS.months),
      'до',
      'конца',
      'будет',
      '.',
      ' ',
      '15',
      '2026',
      '31',
      'квартала',
      'III',
      'через',
      'недели',
      'не',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
          fc.array(words).map((parts) => parts.join('')),
        ),
        (text) => {
          const { by, toPerson, candidates } = promisedDay(text, ON, PROMISE_WORDS);
          expect(by === null).toBe(candidates.length === 0);
          if (by === null) expect(toPerson).not.toBeNull();
          for (const one of candidates) {
            expect(Number.isSafeInteger(one.by)).toBe(true);
            expect(one.span.start < one.span.end && one.span.end <= text.length).toBe(true);
          }
        },
      ),
    );
  });
});
