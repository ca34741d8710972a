import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { printable } from '../../wording/markup.ts';
import { anyText, HOSTILE, pageWith } from '../hostile-text.fixture.ts';
import { samplePage } from '../sample-page.fixture.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { readCsvTable } from './read-csv-table.ts';
import { renderCsv } from './render-csv.ts';

const files = renderCsv(samplePage);

describe('tables as CSV', () => {
  it('are one file each, named by number and told by caption', () => {
    expect(files.map(({ name }) => name)).toEqual(['table-1', 'figure-1', 'figure-2', 'figure-3']);
    expect(files[0]?.caption).toBe('Таблица\u00A01 — Органы по срокам');
    expect(files[1]?.caption).toBe('Данные рисунка\u00A01 — Обращения по органам');
  });

  it('open in a spreadsheet set to Russian: bare figures, units in the header, words guarded', () => {
    expect(files[0]?.text).toBe(
      '\uFEFFОрган;Всего;В срок, %;Рост, %;До ответа, мин;Последнее;Занесено;Балл\r\n'.replaceAll(
        /([^;\uFEFF]*, (?:%|мин))/gu,
        '"$1"',
      ) +
        'Комитет ЖКХ;1754;34,64;12,5;1612;2026-03-31;2026-04-01 10:05;\r\n' +
        "'=1+1;7;0,07;-5,0;0;2024-02-29;2026-03-09 23:59;4,5\r\n",
    );
  });

  it('are plain for programs when asked for', () => {
    const [first] = renderCsv(samplePage, { separator: ',' });
    expect(first?.text.split('\r\n')[1]).toBe('Комитет ЖКХ,1754,34.64,12.5,1612,2026-03-31,2026-04-01 10:05,');
  });
});

describe('laws', () => {
  it('the guard comes off again, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
        expect(guardFormula(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('every text comes back, through this reader and through another', () => {
    const holds = (text: string): void => {
      for (const separator of [';', ','] as const) {
        const [first, second] = renderCsv(pageWith(text), { separator });
        const rows = readCsvTable(first?.text ?? '', { separator });
        expect(same(rows, wanted(text))).toBe(true);
        expect(same(readCsvTable(second?.text ?? '', { separator }), wanted(text))).toBe(true);
        const other = Papa.parse<string[]>((first?.text ?? '').replace(/^\uFEFF/u, ''), {
          delimiter: separator,
          newline: '\r\n',
          skipEmptyLines: 'greedy',
        });
        expect(other.errors).toEqual([]);
        expect(
          same(
            other.data.map((row) => row.map(unguardFormula)),
            wanted(text),
          ),
        ).toBe(true);
        expect(other.data.flat().some((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toBe(false);
      }
    };
    for (const text of HOSTILE) holds(text);
    fc.assert(fc.property(anyText, holds));
  });

  it('a table of one column keeps its empty cells', () => {
    const data = {
      columns: [{ title: 'Балл', kind: 'integer' }],
      rows: [[{ kind: 'empty', reason: '' }], [{ kind: 'integer', value: -0 }]],
    } as const;
    const sections = [{ title: 'Итоги', blocks: [{ kind: 'table', number: 1, caption: 'Баллы', data }] }] as const;
    const [file] = renderCsv({ ...samplePage, sections });
    expect(readCsvTable(file?.text ?? '')).toEqual([['Балл'], [''], ['0']]);
  });
});

function wanted(text: string): readonly (readonly string[])[] {
  const words = printable(text);
  return [
    [words, words],
    [words, '4321'],
    [words, ''],
    [words, '4321'],
  ];
}

/** Compared by hand: a difference in a word of a megabyte is not to be printed. */
function same(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, at) => row.length === b[at]?.length && row.every((cell, i) => cell === b[at]?.[i]))
  );
}
