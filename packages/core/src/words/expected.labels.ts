import type { InBoth } from './language.ts';

/** What an issue expected, by the name it gives; what is not here is said as it stands. */
export const EXPECTED_LABELS: Readonly<Record<string, InBoth<string>>> = {
  string: { ru: 'текст', en: 'text' },
  number: { ru: 'число', en: 'a number' },
  int: { ru: 'целое число', en: 'a whole number' },
  boolean: { ru: 'да или нет (true, false)', en: 'true or false' },
  object: { ru: 'объект', en: 'an object' },
  array: { ru: 'список', en: 'a list' },
  tuple: { ru: 'список из двух чисел', en: 'a list of two numbers' },
  day: { ru: 'день, например 2026-05-09', en: 'a day such as 2026-05-09' },
  instant: {
    ru: 'момент: миллисекунды с 1970 года или 2026-05-09T10:00:00+03:00',
    en: 'a moment: milliseconds since 1970, or 2026-05-09T10:00:00+03:00',
  },
  'no-such-field': { ru: 'такого поля нет', en: 'no such field' },
  unique: { ru: 'значение, которое не повторяется', en: 'a value that is not repeated' },
  percent: { ru: 'целое число от 1 до 99', en: 'a whole number from 1 to 99' },
  'whole-number': { ru: 'целое число от нуля', en: 'a whole number, zero or more' },
  'from-before-to': { ru: 'конец не раньше начала', en: 'an end not before the beginning' },
  'weight-above-zero': { ru: 'хотя бы один вес больше нуля', en: 'at least one weight above zero' },
  'known-indicator': { ru: 'показатель, который есть в методике', en: 'an indicator of the method' },
  'indicator-of-kind-share': { ru: 'показатель-доля', en: 'an indicator that is a share' },
  'indicator-of-kind-count': { ru: 'показатель-количество', en: 'an indicator that is a count' },
  'shifts-in-order': { ru: 'смены по порядку и без наложения', en: 'shifts in order that do not overlap' },
  ascending: { ru: 'значения по возрастанию', en: 'values in ascending order' },
  'part-of-whole': { ru: 'часть не больше целого', en: 'a part no greater than its whole' },
  'sum-of-bars': { ru: 'сумма столбцов гистограммы', en: 'the sum of the bars of the histogram' },
  'counted-and-excluded': { ru: 'сумма учтённых и исключённых', en: 'the sum of those counted and excluded' },
  'same-shape': { ru: 'та же длина, что у первой группы', en: 'the same length as in the first group' },
};
