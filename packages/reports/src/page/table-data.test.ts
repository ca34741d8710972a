import { describe, expect, it } from 'vitest';
import { emptyReasons, rowFormatter, reasonMark, tableNotes, type TableData } from './table-data.ts';
import { citationText, definitionLines } from './caption.ts';

const data: TableData = {
  columns: [
    { title: 'Орган', kind: 'text' },
    { title: 'Балл', kind: 'decimal', digits: 1 },
    { title: 'Рост', kind: 'percent', digits: 1, sign: 'always' },
  ],
  rows: [
    [
      { kind: 'text', text: 'ЖКХ' },
      { kind: 'empty', reason: 'нет оценок' },
      { kind: 'percent', text: '5.0' },
    ],
    [
      { kind: 'text', text: 'Дороги' },
      { kind: 'empty', reason: 'нет оценок' },
      { kind: 'empty', reason: 'годом ранее обращений не было' },
    ],
  ],
  totals: [
    { kind: 'text', text: 'Итого' },
    { kind: 'decimal', text: '4.5' },
    { kind: 'empty', reason: '' },
  ],
};

describe('empty cells', () => {
  it('lead by a mark to their reason, each reason once', () => {
    expect(emptyReasons(data)).toEqual(['нет оценок', 'годом ранее обращений не было']);
    expect(rowFormatter(data)(data.rows[1] ?? [])).toEqual(['Дороги', '—¹', '—²']);
    expect(tableNotes(data, ['Своё.'])).toEqual(['¹\u00A0нет оценок', '²\u00A0годом ранее обращений не было', 'Своё.']);
  });

  it('without a reason stand bare', () => {
    expect(rowFormatter(data)(data.totals ?? [])).toEqual(['Итого', '4,5', '—']);
    expect(reasonMark(10)).toBe('¹⁰');
  });
});

describe('growth', () => {
  it('shows its plus where the column asks for it', () => {
    expect(rowFormatter(data)(data.rows[0] ?? [])[2]).toBe('+5,0\u00A0%');
  });
});

describe('citations and definitions', () => {
  it('say only what there is to say', () => {
    expect(citationText({ title: 'Положение о МЦУ' })).toBe('Положение о МЦУ');
    expect(definitionLines({ term: 'Доля', definition: 'Часть.' })).toEqual([]);
    expect(
      definitionLines({ term: 'Доля', definition: 'Часть.', grade: 'memory', assumption: 'день нулевой' }).map(
        ({ label }) => label,
      ),
    ).toEqual(['Надёжность источника', 'Допущение']);
  });
});
