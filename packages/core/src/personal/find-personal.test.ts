import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPersonal } from './find-personal.ts';
import { FEW } from './lexicon.fixture.ts';
import { anyMessage } from './message.fixture.ts';

function found(text: string, lexicon = FEW): readonly string[] {
  return findPersonal(text, lexicon).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('without a word to go by', () => {
  test.for([
    ['тел +7 (900) 000-00-00, доб. 5', ['phone: +7 (900) 000-00-00']],
    ['8 900 000 00 00 или 89000000000', ['phone: 8 900 000 00 00', 'phone: 89000000000']],
    ['линия 8-800-000-00-00', []],
    ['карта 4111 1111 1111 1111', ['card: 4111 1111 1111 1111']],
    ['счёт 4111 1111 1111 1112', []],
    ['112-233-445 95 и 112-233-445 96', ['snils: 112-233-445 95', 'snils: 112-233-445 96']],
    ['45 08 123456', ['passport: 45 08 123456']],
    ['пишите skazka.petr@example.com.', ['email: skazka.petr@example.com']],
    ['пишите @skazka_petr', ['handle: @skazka_petr']],
    ['12.05.2024 в 12:30 дали 1500,50', []],
    ['Сказкин Пётр, ул. Тихая, д. 5', []],
  ] as const)('numbers and mailboxes are seen by their shape: %s', ([text, expected]) => {
    expect(findPersonal(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(expected);
  });

  it('a wrong check number is told and still found where the form speaks', () => {
    const facts = findPersonal('112-233-445 96').flatMap(({ because }) => because);
    expect(facts).toContainEqual({ kind: 'fact', fact: { name: 'check-digits', value: false } });
  });
});

describe('with words', () => {
  test.for([
    ['живу: ул. Тихая, д. 5, подъезд 2, кв. 7', ['address: ул. Тихая, д. 5, подъезд 2, кв. 7']],
    ['ул. Тихая, д. 5, подъезд 2', ['address: ул. Тихая, д. 5']],
    ['с. Дальнее, ул. Тихая, 5', ['address: с. Дальнее, ул. Тихая, 5']],
    ['дом 5 по улице Тихой', ['address: дом 5 по улице Тихой']],
    ['село Дальнее, дом 5', ['address: село Дальнее, дом 5']],
    ['на улице Тихой темновато. В доме 5', []],
    ['школа на ул. Тихая, 5', []],
    ['возле школы, ул. Тихая, 5', ['address: ул. Тихая, 5']],
    ['улица Тихая 10 лет без света', []],
    ['Сказков П.И. и П. И. Сказкина', ['name: Сказков П.И.', 'name: П. И. Сказкина']],
    ['Анна Петровна Сказкина', ['name: Анна Петровна Сказкина']],
    ['сказкина анна петровна', ['name: сказкина анна петровна']],
    ['соседка Анна ушла, Снова нет', []],
    ['мастер Сказкина была, жалоба на Сказкова', ['name: Сказкина', 'name: Сказкова']],
    ['парк Петра Сказкова, ул. Гагарина', []],
    ['тел. диспетчера 8 900 000 00 00', []],
    ['диспетчер спит, мой тел. 8 900 000 00 00', ['phone: 8 900 000 00 00']],
    ['тел. 5-12-34, счёт 89000000000', ['phone: 5-12-34']],
    [
      'восемь девятьсот десять сто двадцать три сорок пять сорок',
      ['phone: восемь девятьсот десять сто двадцать три сорок пять сорок'],
    ],
    ['паспорт серия 4508, номер 123456', ['passport: 4508', 'passport: 123456']],
    ['паспорт 4508 № 123456', ['passport: 4508 № 123456']],
    ['вк: skazka_77, vk.com/club77, https://vk.com/id77', ['handle: skazka_77', 'handle: https://vk.com/id77']],
    ['info@tihiy.example и adm@example.com', []],
    ['petr собака example точка com', ['email: petr собака example точка com']],
  ] as const)('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('laws', () => {
  it('findings lie inside the text, in order, apart, without blanks at the ends, each with its sign', () => {
    fc.assert(
      fc.property(fc.oneof(anyMessage, fc.string({ unit: 'grapheme' })), (text) => {
        const all = findPersonal(text, FEW);
        for (const [at, { start, end, because }] of all.entries()) {
          expect((all[at - 1]?.end ?? 0) <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(because[0]).toMatchObject({ kind: 'fact', fact: { name: 'personal-sign' } });
        }
      }),
    );
  });

  it('a number stands wherever it is put: words around it that name nothing change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('+7 900 000-00-00', '4111 1111 1111 1111', 'a.b@example.com'),
        fc.nat(40),
        (datum, many) => {
          const around = 'вода '.repeat(many);
          expect(found(`${around}${datum} ${around}`).map((one) => one.split(': ')[1])).toEqual([datum]);
        },
      ),
    );
  });
});
