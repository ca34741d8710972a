import { invariant } from '@otklik/core';
import { alignmentOf, signOf, type Column } from '../../page/table-data.ts';
import { formatValue, type Value } from '../../page/value.ts';
import { printable } from '../../wording/markup.ts';
import { dayNumber, momentNumber } from './day-number.ts';
import type { Cell, CellLook } from './workbook.ts';

const longestText = 32767;
const mostDigits = 15;

/**
 * Makes a cell of words; whatever they begin with, they stay words.
 *
 * @param text - Any text of at most 32 767 characters, which is all a cell holds.
 * @param look - How the cell looks.
 * @param align - Where the words stand.
 * @returns The cell.
 * @example
 * textCell('=1+1', 'plain') //=> { value: '=1+1', look: 'plain', align: 'left' }
 */
export function textCell(text: string, look: CellLook, align: Cell['align'] = 'left'): Cell {
  invariant(
    text.length <= longestText,
    `at most ${String(longestText)} characters in a cell, not ${String(text.length)}`,
  );
  return { value: printable(text), look, align };
}

/**
 * Makes a cell of a value: a number with its format where a spreadsheet can hold it exactly, else words.
 *
 * A share of 34.64 % is the number 0.3464 shown as `0.00%`; a length of time is a part of a day shown as `[h]:mm`.
 *
 * @param value - A value that fits its column.
 * @param column - The column.
 * @param look - How the cell looks.
 * @returns The cell.
 * @example
 * valueCell({ kind: 'percent', text: '34.64' }, { title: 'Доля', kind: 'percent', digits: 2 }, 'plain') //=> { value: 0.3464, look: 'plain', align: 'right', format: '0.00%' }
 */
export function valueCell(value: Value, column: Column, look: CellLook): Cell {
  const number = exactNumber(value);
  const align = alignmentOf(column);
  if (number === null) return textCell(formatValue(value, signOf(column)), look, align);
  invariant(Number.isFinite(number), `a number in a cell, not ${String(number)}`);
  return { value: number, look, align, format: formatOf(column) };
}

/**
 * Chooses the number format of a column.
 *
 * @param column - A column of figures or days.
 * @returns The format, as a spreadsheet writes it.
 * @example
 * formatOf({ title: 'Рост', kind: 'percent', digits: 1, sign: 'always' }) //=> '+0.0%;-0.0%;0.0%'
 */
export function formatOf(column: Column): string {
  const plain = plainFormat(column);
  return signOf(column) === 'always' ? `+${plain};-${plain};${plain}` : plain;
}

function plainFormat(column: Column): string {
  switch (column.kind) {
    case 'integer':
      return '#,##0';
    case 'decimal':
      return `#,##0${fractionOf(column.digits)}`;
    case 'percent':
      return `0${fractionOf(column.digits)}%`;
    case 'duration':
      return '[h]:mm';
    case 'date':
      return 'dd.mm.yyyy';
    case 'moment':
      return 'dd.mm.yyyy hh:mm';
    case 'text':
      return '@';
  }
}

function fractionOf(digits: number): string {
  return digits === 0 ? '' : `.${'0'.repeat(digits)}`;
}

function exactNumber(value: Value): number | null {
  switch (value.kind) {
    case 'integer':
      return keepsDigits(String(value.value)) ? value.value : null;
    case 'decimal':
      return keepsDigits(value.text) ? Number(value.text) : null;
    case 'percent':
      return keepsDigits(value.text) ? Number(`${value.text}e-2`) : null;
    default:
      return timeNumber(value);
  }
}

function timeNumber(value: Value): number | null {
  if (value.kind === 'date') return dayNumber(value.day);
  if (value.kind === 'moment') return momentNumber(value.at);
  // a length below zero cannot be shown as a time of day
  return value.kind === 'duration' && value.minutes >= 0 ? value.minutes / 1440 : null;
}

function keepsDigits(text: string): boolean {
  return text.replaceAll(/\D/gu, '').replace(/^0+/u, '').length <= mostDigits;
}
