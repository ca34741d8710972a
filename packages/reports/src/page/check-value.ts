import { isDayText, isMomentText } from '../wording/day.ts';
import { digitsAfterPoint, isDecimalText } from '../wording/number.ts';
import type { Column } from './table-data.ts';
import type { Value } from './value.ts';

/**
 * Tells whether a value can be shown at all: a whole number is whole, a decimal is decimal text, a day exists.
 *
 * @param value - A value of a page.
 * @returns Whether every format can show it.
 * @example
 * isShowable({ kind: 'integer', value: NaN }) //=> false
 * isShowable({ kind: 'date', day: '2023-02-29' }) //=> false
 */
export function isShowable(value: Value): boolean {
  switch (value.kind) {
    case 'text':
      return typeof value.text === 'string';
    case 'integer':
      return Number.isSafeInteger(value.value);
    case 'decimal':
    case 'percent':
      return isDecimalText(value.text);
    default:
      return isShowableTime(value);
  }
}

function isShowableTime(value: Exclude<Value, { kind: 'text' | 'integer' | 'decimal' | 'percent' }>): boolean {
  switch (value.kind) {
    case 'duration':
      return Number.isSafeInteger(value.minutes);
    case 'date':
      return isDayText(value.day);
    case 'moment':
      return isMomentText(value.at);
    case 'empty':
      return typeof value.reason === 'string';
  }
}

/**
 * Tells whether a cell belongs into a column: it is of the column's kind and digits, or empty with a reason.
 *
 * @param cell - A cell.
 * @param column - Its column.
 * @returns Whether the cell fits.
 * @example
 * fitsColumn({ kind: 'percent', text: '34.6' }, { title: 'Доля', kind: 'percent', digits: 2 }) //=> false
 */
export function fitsColumn(cell: Value, column: Column): boolean {
  if (!isShowable(cell)) return false;
  if (cell.kind === 'empty') return true;
  if (cell.kind !== column.kind) return false;
  return 'digits' in column && 'text' in cell ? digitsAfterPoint(cell.text) === column.digits : true;
}

/**
 * Says what a column expects, as a developer reads it.
 *
 * @param column - A column.
 * @returns The kind, with the digits where there are any.
 * @example
 * expectationOf({ title: 'Доля', kind: 'percent', digits: 2 }) //=> 'percent with 2 digits'
 */
export function expectationOf(column: Column): string {
  return 'digits' in column ? `${column.kind} with ${String(column.digits)} digits` : column.kind;
}
