import { compilePersonalWords, findPersonal, type PersonalWords } from '@otklik/core/personal';
import { describe, expect, it, test } from 'vitest';
import { FIRST_NAMES } from './first-names.ts';
import { PERSONAL_WORDS } from './personal-words.ts';

const LEXICON = compilePersonalWords(PERSONAL_WORDS);

function found(text: string): readonly string[] {
  return findPersonal(text, LEXICON).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('the words', () => {
  it('are written as texts are compared: small letters without ё', () => {
    const { because, numerals, ...lists } = PERSONAL_WORDS;
    const words = [...Object.values(lists).flat(), ...Object.keys(numerals)];
    expect(because).toHaveLength(1);
    expect(words.filter((word) => word !== word.toLowerCase().replaceAll('ё', 'е') || word.trim() === '')).toEqual([]);
  });

  it('decline first names', () => {
    expect(['марию', 'петра', 'ильей', 'любови', 'игорем'].filter((form) => !FIRST_NAMES.includes(form))).toEqual([]);
  });
});

describe('findings by the words', () => {
  test.for([
    [
      'Меня зовут Небылицын Пётр Ильич, т. 8 (900) 000-12-34',
      ['name: Небылицын Пётр Ильич', 'phone: 8 (900) 000-12-34'],
    ],
    ['Прошу администрацию починить подъезд по ул. Мира, 15 корп. 2', ['address: ул. Мира, 15 корп. 2']],
    ['Школа по адресу: ул. Мира, д. 10', []],
    ['Напротив школы, ул. Лесная, 4', ['address: ул. Лесная, 4']],
    [
      'Область Заречная, г. Тихий, Садовая улица, дом 3/1',
      ['address: Область Заречная, г. Тихий, Садовая улица, дом 3/1'],
    ],
    ['На Ленинском проспекте 10 лет не чистят', []],
    ['В посёлке Лесной на улице Тихой в доме 5 темно', ['address: посёлке Лесной на улице Тихой в доме 5']],
    ['На Гагарина 15 яма', ['address: Гагарина 15']],
    ['Улица Юрия Гагарина закрыта, школа имени Ивана Сказкина', []],
    ['Жалоба на Выдумкина. Петров молчит', ['name: Выдумкина', 'name: Петров']],
    ['Горячая линия (81669) 5-00-00 и ЕДДС 8 900 000-00-00', []],
    ['Заявка № 89001234567, ИНН 9001234567', []],
    ['почта info@tihiy.example, vk.com/adm_tihiy', []],
    ['почта nebyl.petr@example.com, тг nebyl_77', ['email: nebyl.petr@example.com', 'handle: nebyl_77']],
  ] as const)('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected);
  });
});

test('is no lexicon without first names', () => {
  // @ts-expect-error a list is missing
  const words: PersonalWords = { because: [], numerals: {} };
  expect(words.firstNames).toBeUndefined();
});
