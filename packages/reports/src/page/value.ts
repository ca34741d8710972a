import { dayInFigures, momentInFigures } from '../wording/day.ts';
import { formatDuration } from '../wording/duration.ts';
import { formatDecimal, formatInteger, formatPercent, type SignStyle } from '../wording/number.ts';

/**
 * One value on a page, exact and not yet in words, so that every format shows the same figure.
 *
 * Decimals and shares come rounded already, as decimal text: `{ kind: 'percent', text: '34.64' }` is 34,64 %.
 * Days and moments are local texts. An absent value says why it is absent.
 */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'decimal'; readonly text: string }
  | { readonly kind: 'percent'; readonly text: string }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'moment'; readonly at: string }
  | { readonly kind: 'empty'; readonly reason: string };

/** The kinds of value, `empty` apart. */
export type ValueKind = Exclude<Value['kind'], 'empty'>;

/** What stands where there is no value. */
export const dash = '\u2014';

/**
 * Writes a value in Russian, the same way for every format.
 *
 * @param value - A value of a page.
 * @param sign - Whether a figure above zero shows its plus.
 * @returns The words; a dash for an absent value.
 * @example
 * formatValue({ kind: 'percent', text: '34.64' }) //=> '34,64\u00A0%'
 * formatValue({ kind: 'duration', minutes: 112 }) //=> '1\u00A0ч\u00A052\u00A0мин'
 * formatValue({ kind: 'empty', reason: 'нет оценок' }) //=> '—'
 */
export function formatValue(value: Value, sign: SignStyle = 'negative-only'): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'integer':
      return formatInteger(value.value, sign);
    case 'decimal':
      return formatDecimal(value.text, sign);
    case 'percent':
      return formatPercent(value.text, sign);
    default:
      return formatTime(value);
  }
}

function formatTime(value: Extract<Value, { kind: 'duration' | 'date' | 'moment' | 'empty' }>): string {
  switch (value.kind) {
    case 'duration':
      return formatDuration(value.minutes);
    case 'date':
      return dayInFigures(value.day);
    case 'moment':
      return momentInFigures(value.at);
    case 'empty':
      return dash;
  }
}
