import { invariant } from '@otklik/core';

/** The three forms a Russian noun takes after a number: one, two to four, five and more. */
export type PluralForms = readonly [one: string, few: string, many: string];

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
  invariant(Number.isSafeInteger(count), `an integer, not ${String(count)}`);
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return forms[2];
  if (ones === 1) return forms[0];
  return ones >= 2 && ones <= 4 ? forms[1] : forms[2];
}
