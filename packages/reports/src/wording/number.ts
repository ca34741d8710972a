import { invariant } from '@otklik/core';

const noBreak = '\u00A0';
const minus = '\u2212';

/** How a figure shows its sign: only below zero, or always, as growth is shown. */
export type SignStyle = 'negative-only' | 'always';

/**
 * Tells whether a text is an exact decimal number as core rounds it: digits, one point, a hyphen for a minus.
 *
 * @param text - Any text.
 * @returns Whether it can be shown as a figure.
 * @example
 * isDecimalText('-34.64') //=> true
 * isDecimalText('34,64') //=> false
 * isDecimalText('1e3') //=> false
 */
export function isDecimalText(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/u.test(text);
}

/**
 * Counts the digits after the point of a decimal text.
 *
 * @param text - Decimal text.
 * @returns How many digits follow the point.
 * @example
 * digitsAfterPoint('34.60') //=> 2
 * digitsAfterPoint('34') //=> 0
 */
export function digitsAfterPoint(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/**
 * Writes a decimal number in Russian: a comma, thousands apart by a no-break space, a true minus sign.
 *
 * Nothing is rounded: the digits shown are the digits given.
 *
 * @param text - Decimal text with a point.
 * @param sign - Whether a number above zero shows its plus.
 * @returns The number as it stands on a page.
 * @example
 * formatDecimal('-1234.50') //=> '−1\u00A0234,50'
 * formatDecimal('0.7', 'always') //=> '+0,7'
 */
export function formatDecimal(text: string, sign: SignStyle = 'negative-only'): string {
  invariant(isDecimalText(text), `decimal text such as 34.64, not ${text}`);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = inThousands(whole).join(noBreak);
  return signOf(text, sign) + grouped + (fraction === undefined ? '' : `,${fraction}`);
}

/**
 * Writes an integer in Russian: thousands apart by a no-break space, a true minus sign.
 *
 * @param value - A safe integer.
 * @param sign - Whether a number above zero shows its plus.
 * @returns The number as it stands on a page.
 * @example
 * formatInteger(34324) //=> '34\u00A0324'
 * formatInteger(-7) //=> '−7'
 */
export function formatInteger(value: number, sign: SignStyle = 'negative-only'): string {
  invariant(Number.isSafeInteger(value), `an integer, not ${String(value)}`);
  return formatDecimal(String(value), sign);
}

/**
 * Writes a share in percent with the sign set off by a no-break space.
 *
 * @param text - Decimal text in percent: `34.64` is 34,64 %.
 * @param sign - Whether a share above zero shows its plus.
 * @returns The share as it stands on a page.
 * @example
 * formatPercent('34.64') //=> '34,64\u00A0%'
 * formatPercent('-5', 'always') //=> '−5\u00A0%'
 */
export function formatPercent(text: string, sign: SignStyle = 'negative-only'): string {
  return `${formatDecimal(text, sign)}${noBreak}%`;
}

/** The digits in groups of three, the first group shorter where they do not come out even. */
function inThousands(digits: string): readonly string[] {
  const short = digits.length % 3;
  const rest = digits.slice(short).match(/\d{3}/gu) ?? [];
  return short === 0 ? rest : [digits.slice(0, short), ...rest];
}

function signOf(text: string, sign: SignStyle): string {
  if (!/[1-9]/u.test(text)) return '';
  if (text.startsWith('-')) return minus;
  return sign === 'always' ? '+' : '';
}
