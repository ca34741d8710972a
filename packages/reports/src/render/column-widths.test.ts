import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableData } from '../page/table-data.ts';
import { columnWidths, divideWidth } from './column-widths.ts';

const data: TableData = {
  columns: [
    { title: 'Орган', kind: 'text' },
    { title: 'Всего', kind: 'integer' },
    { title: 'Последнее обращение', kind: 'date' },
  ],
  rows: [
    [
      { kind: 'text', text: 'Комитет '.repeat(20) },
      { kind: 'integer', value: 1234567 },
      { kind: 'date', day: '2026-04-09' },
    ],
  ],
};

describe('columns', () => {
  it('hold their longest figure and the longest word of their title; words have a limit', () => {
    expect(columnWidths(data)).toEqual([48, 9, 11]);
  });

  it('of figures get what they need, and words share the rest', () => {
    expect(divideWidth(data, 2000, 20)).toEqual([1520, 220, 260]);
  });

  it('add up to the page, whatever the table', () => {
    const columns = fc.array(
      fc.record({ title: fc.string(), kind: fc.constantFrom('text' as const, 'integer' as const) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(columns, fc.integer({ min: 500, max: 20000 }), (given, total) => {
        const widths = divideWidth({ columns: given, rows: [] }, total, 122);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });
});
