import fc from 'fast-check';

const PIECES = [
  'Анна',
  'Сказкина',
  'Петровна',
  'Сказков П.И.',
  'П. ',
  'мастер',
  'ул. Тихая',
  'улице тихой',
  'д. 5',
  'дом 12/3а',
  'кв. 7',
  'с. Дальнее',
  'школа',
  'возле',
  'мой',
  'тел.',
  '+7 900 000-00-00',
  '8 (900) 000 00 00',
  '5-12-34',
  '4111 1111 1111 1111',
  '112-233-445 95',
  'паспорт',
  'серия 4508',
  'номер',
  '№ 123456',
  '45 08',
  'a.b@example.com',
  'petr собака example точка com',
  '@skazka_77',
  'вк: skazka',
  'https://vk.com/id77',
  'восемь девятьсот десять',
  'сто двадцать три сорок пять сорок',
  'счёт',
  '[phone]',
  '🙂',
];

/** Messages put together of what is personal, what is like it, and what stands around. */
export const anyMessage: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ', ', '. ', '', '-', '\n')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));
