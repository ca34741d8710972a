import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../../page/build-page.ts';
import type { Page } from '../../page/page.ts';
import { rowFormatter } from '../../page/table-data.ts';
import { paragraph } from '../../page/write.ts';
import { printable } from '../../wording/markup.ts';
import { chartsPage } from '../charts-page.fixture.ts';
import { samplePage } from '../sample-page.fixture.ts';
import { renderDocx } from './render-docx.ts';

const bytes = await renderDocx(samplePage);
const parts = partsOf(bytes);
const text = parts['word/document.xml'] ?? '';

describe('a Word document', () => {
  it('lies on the sheet of GOST R 7.0.97-2016', () => {
    expect(text).toMatch(/<w:pgSz w:w="11906" w:h="16838"[^>]*\/>/u);
    const margins = /<w:pgMar ([^>]*)\/>/u.exec(text)?.[1] ?? '';
    expect(attributesOf(margins)).toEqual({
      left: '1134',
      right: '567',
      top: '1134',
      bottom: '1134',
      header: '567',
      footer: '567',
      gutter: '0',
    });
    expect(styleOf('OtklikBody')).toContain('w:firstLine="709"');
    expect(styleOf('OtklikBody')).toContain('<w:jc w:val="both"/>');
    const line = Number(/w:line="(\d+)"/u.exec(styleOf('OtklikBody'))?.[1]);
    expect(line >= 240 && line <= 360).toBe(true);
  });

  it('is set in Times New Roman, 14 points, in Russian', () => {
    const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/u.exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain('w:val="ru-RU"');
    expect(styleOf('OtklikCell')).toContain('<w:sz w:val="22"/>');
  });

  it('numbers its pages in the upper margin from the second on, and shows its notice on all', () => {
    expect(text).toContain('<w:titlePg/>');
    const first = headerOf('first');
    const other = headerOf('default');
    expect(first).not.toContain('PAGE');
    expect(other).toContain('<w:tab w:val="center" w:pos="5103"/>');
    expect(other).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/u);
    for (const header of [first, other]) expect(header).toContain('Синтетические данные');
  });

  it("has headings in Word's own styles", () => {
    for (const level of [1, 2, 3, 4]) expect(text).toContain(`<w:pStyle w:val="Heading${String(level)}"/>`);
    expect(text).toContain('<w:pStyle w:val="Title"/>');
  });

  it('repeats the header of every table and splits no row', () => {
    const tables = text.match(/<w:tbl>/gu)?.length ?? 0;
    const rows = text.match(/<w:tr>|<w:tr /gu)?.length ?? 0;
    expect(tables).toBe(5);
    expect(text.match(/<w:tblHeader\/>/gu)).toHaveLength(4);
    expect(text.match(/<w:cantSplit\/>/gu)).toHaveLength(rows);
  });

  it("draws its charts as Word's own, with words for those who do not see them", () => {
    expect(Object.keys(parts).filter((name) => /charts\/chart\d\.xml$/u.test(name))).toHaveLength(3);
    expect(text.match(/descr="Больше всего обращений у комитета ЖКХ: 1 754\."/gu)).toHaveLength(3);
    expect(parts['word/charts/chart1.xml']).toContain('<c:v>1754</c:v>');
    expect(parts['word/charts/chart1.xml']).not.toContain('en-US');
  });

  it('has no chart for a heat map: the table is the map, its cells shaded and hatched, its words before it', async () => {
    const further = partsOf(await renderDocx(chartsPage));
    const document = further['word/document.xml'] ?? '';
    expect(Object.keys(further).filter((name) => /charts\/chart\d\.xml$/u.test(name))).toHaveLength(2);
    expect(document).toContain('<w:shd w:fill="0b3c6f" w:color="auto" w:val="clear"/>');
    expect(document).toContain('w:val="thinDiagStripe"');
    expect(document).toContain('<w:textDirection w:val="btLr"/>');
    expect(wordsOf(document).split('больше всего в Центре.').length - 1).toBe(2);
  });

  it("draws intervals as Word's own arms of each figure, and places with the first above", async () => {
    const further = partsOf(await renderDocx(chartsPage));
    const [intervals = '', places = ''] = [1, 2].map((at) => further[`word/charts/chart${String(at)}.xml`] ?? '');
    expect(intervals).toMatch(/<c:errValType val="cust"\/>[\s\S]*<c:v>1\.5<\/c:v>/u);
    expect(intervals).toContain('Отдел транспорта: 50,0\u00A0%');
    expect(places).toContain('<c:orientation val="maxMin"/>');
    expect(places.match(/<c:ser>/gu)).toHaveLength(6);
  });

  it('says in its properties what it is', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Сводный анализ обращений</dc:title>');
    expect(core).toContain('<dc:creator>Администрация Пестовского муниципального округа</dc:creator>');
    expect(core).toContain('2026-04-06T00:00:00Z</dcterms:created>');
  });
});

describe('laws', () => {
  it('the same page gives the same bytes, now and in Kamchatka', async () => {
    expect(same(await renderDocx(samplePage))).toBe(true);
    expect(same(await inZone('Asia/Kamchatka', () => renderDocx(samplePage)))).toBe(true);
  });

  it('every cell stands in the document as it stands on every page', () => {
    const written = wordsOf(text);
    for (const block of samplePage.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table' && block.kind !== 'figure') continue;
      for (const cell of block.data.rows.flatMap(rowFormatter(block.data))) expect(written).toContain(cell);
    }
  });

  it('no text becomes markup, and none is lost', async () => {
    const bare = tagsOf(partsOf(await renderDocx(withText('слово')))['word/document.xml'] ?? '');
    const any = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');
    await fc.assert(
      fc.asyncProperty(any, async (value) => {
        const xml = partsOf(await renderDocx(withText(value)))['word/document.xml'] ?? '';
        expect(tagsOf(xml)).toEqual(bare);
        expect(wordsOf(xml)).toContain(printable(value));
      }),
      { numRuns: 15 },
    );
  });
});

function withText(value: string): Page {
  const data = { columns: [{ title: value, kind: 'text' }], rows: [[{ kind: 'text', text: value }]] } as const;
  const blocks = [paragraph(value), { kind: 'table', caption: value, data, notes: [value] } as const];
  return unwrap(buildPage({ ...samplePage, title: value, notice: value, sections: [{ title: value, blocks }] }));
}

function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

function styleOf(id: string): string {
  return (
    new RegExp(`<w:style [^>]*w:styleId="${id}"[\\s\\S]*?</w:style>`, 'u').exec(parts['word/styles.xml'] ?? '')?.[0] ??
    ''
  );
}

function headerOf(type: 'first' | 'default'): string {
  const id = found(`<w:headerReference [^>]*w:type="${type}"[^>]*r:id="([^"]+)"`, text);
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  const tag = found(`(<Relationship [^>]*Id="${id}"[^>]*>)`, relations);
  return parts[`word/${found('Target="([^"]+)"', tag)}`] ?? '';
}

function found(pattern: string, xml: string): string {
  return new RegExp(pattern, 'u').exec(xml)?.[1] ?? '';
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...tag.matchAll(/w:(\w+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));
}

function tagsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<\/?[a-zA-Z][\w:]*/gu)].map(([tag]) => tag);
}

function wordsOf(xml: string): string {
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words = '']) => words);
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' } as const;
  return runs
    .join('\n')
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => entities[entity as keyof typeof entities]);
}

async function inZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  expect(new Date(0).getTimezoneOffset()).toBe(-720);
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

function same(file: Uint8Array): boolean {
  return Buffer.from(file).equals(bytes);
}
