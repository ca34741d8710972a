import { invariant } from '@otklik/core';

/** The three forms a Russian noun takes after a number: one, two to four, five and more. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** What a number asks of the noun behind it: as after 1, after 2, after 5. */
export type PluralKind = 'one' | 'few' | 'many';

/**
 * Says what a number asks of the noun behind it.
 *
 * @param count - How many; an integer.
 * @returns The kind, by the last digits.
 * @example
 * pluralKind(121) //=> 'one'
 * pluralKind(112) //=> 'many'
 */
export function pluralKind(count: number): PluralKind {
  invariant(Number.isSafeInteger(count), `an integer, not ${String(count)}`);
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return 'many';
  if (ones === 1) return 'one';
  return ones >= 2 && ones <= 4 ? 'few' : 'many';
}

/**
 * Chooses the form of a noun that agrees with a number.
 *
 * @param count - How many; an integer.
 * @param forms - The noun after 1, after 2, after 5.
 * @returns The form, without the number.
 * @example
 * pluralRu(21, ['обращение', 'обращения', 'обращений']) //=> 'обращение'
 * pluralRu(12, ['обращение', 'обращения', 'обращений']) //=> 'обращений'
 */
export function pluralRu(count: number, forms: PluralForms): string {
  return forms[{ one: 0, few: 1, many: 2 }[pluralKind(count)]] ?? forms[2];
}
