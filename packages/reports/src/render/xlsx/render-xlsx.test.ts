import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../../page/build-page.ts';
import type { Page } from '../../page/page.ts';
import { printable } from '../../wording/markup.ts';
import { chartsPage } from '../charts-page.fixture.ts';
import { samplePage } from '../sample-page.fixture.ts';
import { textCell, valueCell } from './cell-of.ts';
import { dayNumber, momentNumber } from './day-number.ts';
import { renderXlsx } from './render-xlsx.ts';
import { sheetName } from './sheet-name.ts';

const bytes = await renderXlsx(samplePage);
const parts = partsOf(bytes);
const table = sheetOf(2);

describe('a workbook', () => {
  it('has a sheet for the text and one for every table and figure', () => {
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      'Отчёт',
      'Табл. 1. Органы по срокам',
      'Рис. 1. Обращения по органам',
      'Рис. 2. Обращения по органам',
      'Рис. 3. Обращения по органам',
    ]);
  });

  it('keeps figures as numbers, days as days, lengths of time as times', async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cells = sheets[1]?.cells;
    const at = (column: number): readonly unknown[] => [
      cells?.get(`3,${String(column)}`)?.value,
      cells?.get(`3,${String(column)}`)?.style?.numFmt,
    ];
    expect(at(0)[0]).toBe('Комитет ЖКХ');
    expect(at(1)).toEqual([1754, '#,##0']);
    expect(at(2)).toEqual([0.3464, '0.00%']);
    expect(at(3)).toEqual([0.125, '+0.0%;-0.0%;0.0%']);
    expect(at(7)[0]).toBe('—¹');
    expect(table).toContain(`<v>${String(1612 / 1440)}</v>`);
    expect(table).toContain('<v>46112</v>');
    expect(at(5)).toEqual([new Date('2026-03-31T00:00:00Z'), 'dd.mm.yyyy']);
    expect(at(6)[0]).toEqual(new Date('2026-04-01T10:05:00Z'));
  });

  it('takes no text for a formula', async () => {
    const { sheets } = await readXlsx(bytes);
    expect(sheets[1]?.rows[4]?.[0]).toBe('=1+1');
    for (const [name, part] of Object.entries(parts))
      if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >]/u);
  });

  it('keeps the header in sight and on every printed page, and filters the rows without the totals', () => {
    expect(table).toContain('<pane ySplit="3"');
    expect(table).toContain('<autoFilter ref="A3:H5"/>');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Табл. 1. Органы по срокам'!$3:$3</definedName>`,
    );
    expect(table).toMatch(/<pageSetup [^>]*paperSize="9"/u);
    expect(table).toMatch(/<pageSetup [^>]*fitToHeight="0"/u);
    expect(table).toMatch(/<sheetPr>.*<pageSetUpPr fitToPage="1"\/>/u);
  });

  it('shows its notice on every sheet and in every printed margin', async () => {
    const { sheets } = await readXlsx(bytes);
    for (const sheet of sheets) expect(sheet.rows[0]?.[0]).toBe('Синтетические данные');
    for (const number of [1, 2, 3, 4, 5]) {
      expect(sheetOf(number)).toMatch(/<firstHeader>[^<]*Синтетические данные<\/firstHeader>/u);
      expect(sheetOf(number)).toMatch(/<oddHeader>[^<]*Синтетические данные<\/oddHeader>/u);
    }
  });

  it('draws charts over the cells of their own sheet, with words for those who do not see them', () => {
    const charts = Object.keys(parts).filter((name) => /charts\/chart\d\.xml$/u.test(name));
    expect(charts).toHaveLength(3);
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'Рис. 1. Обращения по органам'!$B$4:$B$5</c:f>");
    expect(parts['xl/charts/chart2.xml']).toContain('<c:grouping val="stacked"/>');
    expect(parts['xl/drawings/drawing3.xml']).toContain('descr="Больше всего обращений у комитета ЖКХ: 1 754."');
  });
});

describe('charts that a spreadsheet has not', async () => {
  const further = partsOf(await renderXlsx(chartsPage));

  it('a heat map is its cells, shaded and hatched', () => {
    expect(Object.keys(further).filter((name) => /charts\/chart\d+\.xml$/u.test(name))).toHaveLength(2);
    const styles = further['xl/styles.xml'] ?? '';
    expect(styles).toMatch(/<patternFill patternType="lightUp">/u);
    expect(styles.toLowerCase()).toContain('0b3c6f');
  });

  it('intervals are arms of each bar, before its categories as the format has them', () => {
    expect(further['xl/charts/chart1.xml']).toMatch(
      /<\/c:spPr><c:errBars>.*<c:plus><c:numLit>.*<c:pt idx="0"><c:v>0\.015<\/c:v>.*<\/c:errBars><c:cat>/u,
    );
  });

  it('places are a line a row, the first above', () => {
    expect(further['xl/charts/chart2.xml']).toContain("<c:f>'Рис. 4. Места органов'!$B$4:$C$4</c:f>");
    expect(further['xl/charts/chart2.xml']).toContain('<c:orientation val="maxMin"/>');
  });
});

describe('cells', () => {
  it('keep as words what a number would not hold', () => {
    const column = { title: 'Балл', kind: 'decimal', digits: 2 } as const;
    expect(valueCell({ kind: 'decimal', text: '12345678901234.56' }, column, 'plain').value).toBe(
      '12\u00A0345\u00A0678\u00A0901\u00A0234,56',
    );
    expect(
      valueCell({ kind: 'integer', value: Number.MAX_SAFE_INTEGER }, { title: 'N', kind: 'integer' }, 'plain').value,
    ).toBe('9\u00A0007\u00A0199\u00A0254\u00A0740\u00A0991');
    expect(valueCell({ kind: 'duration', minutes: -61 }, { title: 'Время', kind: 'duration' }, 'plain').value).toBe(
      '\u22121\u00A0ч\u00A01\u00A0мин',
    );
    expect(valueCell({ kind: 'date', day: '1899-01-01' }, { title: 'День', kind: 'date' }, 'plain').value).toBe(
      '01.01.1899',
    );
  });

  it('count days as a spreadsheet does', () => {
    expect([dayNumber('1900-03-01'), dayNumber('1900-02-28'), dayNumber('2026-01-01')]).toEqual([61, null, 46023]);
    expect(momentNumber('2026-01-01T06:00')).toBe(46023.25);
    expect(momentNumber('1800-01-01T06:00')).toBeNull();
  });

  it('refuse what no cell can hold', () => {
    expect(() => textCell('а'.repeat(32768), 'plain')).toThrow('at most 32767 characters');
    expect(() =>
      valueCell({ kind: 'duration', minutes: Infinity }, { title: 'Время', kind: 'duration' }, 'plain'),
    ).toThrow('a number in a cell');
    expect(() => valueCell({ kind: 'integer', value: NaN }, { title: 'N', kind: 'integer' }, 'plain')).toThrow(
      'a number in a cell',
    );
  });
});

describe('laws', () => {
  it('the same page gives the same bytes, now and in Kamchatka', async () => {
    expect(same(await renderXlsx(samplePage))).toBe(true);
    const before = process.env['TZ'];
    process.env['TZ'] = 'Asia/Kamchatka';
    expect(new Date(0).getTimezoneOffset()).toBe(-720);
    expect(same(await renderXlsx(samplePage))).toBe(true);
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('every text comes back as the same inert words', async () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '=1+', "'", '{=');
    const any = fc
      .tuple(start, fc.string({ unit: 'binary', minLength: 1 }))
      .map((pieces) => pieces.join(''))
      .filter((value) => value.trim() !== '');
    await fc.assert(
      fc.asyncProperty(any, async (value) => {
        const file = await renderXlsx(withText(value));
        const { sheets } = await readXlsx(file);
        expect(normal(sheets[1]?.rows[3]?.[0])).toBe(normal(printable(value)));
        expect(partsOf(file)['xl/worksheets/sheet2.xml']).not.toMatch(/<f[ >]/u);
      }),
      { numRuns: 40 },
    );
  });

  it('names of sheets are legal and no two are alike', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 12 }), (captions) => {
        const names = captions.map((caption, index) =>
          sheetName({ kind: index % 2 === 0 ? 'table' : 'figure', number: index + 1, caption } as Parameters<
            typeof sheetName
          >[0]),
        );
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
        }
      }),
    );
  });
});

function withText(value: string): Page {
  const data = { columns: [{ title: value, kind: 'text' }], rows: [[{ kind: 'text', text: value }]] } as const;
  return unwrap(
    buildPage({ ...samplePage, sections: [{ title: 'Органы', blocks: [{ kind: 'table', caption: value, data }] }] }),
  );
}

// line ends are one in XML
function normal(value: unknown): string {
  return String(value).replaceAll(/\r\n?/gu, '\n');
}

function sheetOf(number: number): string {
  return parts[`xl/worksheets/sheet${String(number)}.xml`] ?? '';
}

function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

function same(file: Uint8Array): boolean {
  return Buffer.from(file).equals(bytes);
}
