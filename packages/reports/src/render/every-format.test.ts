import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unwrap } from '@otklik/core';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../page/build-page.ts';
import { rowFormatter, signOf, type TableData } from '../page/table-data.ts';
import { formatValue, type Value, type ValueKind } from '../page/value.ts';
import { readCsvTable } from './csv/read-csv-table.ts';
import { chartsPage } from './charts-page.fixture.ts';
import { renderCsv } from './csv/render-csv.ts';
import { renderDocx } from './docx/render-docx.ts';
import { HOSTILE, pageWith } from './hostile-text.fixture.ts';
import { renderHtml } from './html/render-html.ts';
import { readPageJson } from './json/read-page-json.ts';
import { renderJson } from './json/render-json.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { samplePage } from './sample-page.fixture.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';

const sections = [...samplePage.sections, ...chartsPage.sections];
const whole = unwrap(buildPage({ ...samplePage, sections }));
const blocks = whole.sections.flatMap((section) => section.blocks);
const tables = blocks.filter((block) => block.kind === 'table' || block.kind === 'figure').map(({ data }) => data);
const shown = tables.map(({ columns, rows, totals }) =>
  [...rows, ...(totals === undefined ? [] : [totals])].map(rowFormatter({ columns, rows })),
);

describe('the same figure', () => {
  it('stands in HTML', () => {
    const html = renderHtml(whole);
    expect([...html.matchAll(/<table[\s\S]*?<\/table>/gu)].map(([table]) => htmlRows(table))).toEqual(shown);
  });

  it('stands in Markdown', () => {
    const tokens = new MarkdownIt().parse(renderMarkdown(whole), {});
    const cells = tokens.filter(({ type }, at) => type === 'inline' && tokens[at - 1]?.type === 'td_open');
    expect(cells.map(({ children }) => (children ?? []).map(({ content }) => content).join(''))).toEqual(shown.flat(2));
  });

  it('stands in DOCX', async () => {
    const xml = strFromU8(unzipSync(await renderDocx(whole))['word/document.xml'] ?? new Uint8Array());
    const found = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/gu)].map(([table]) => docxRows(table).slice(1));
    expect(found.slice(0, tables.length)).toEqual(shown);
  });

  it('stands in XLSX, as a number of the same size', async () => {
    const { sheets } = await readXlsx(await renderXlsx(whole));
    const found = sheets.slice(1).map(({ rows }, at) => rows.slice(3, 3 + (tables[at]?.rows.length ?? 0)));
    expect(found.flat(2).map(numberIn)).toEqual(tables.flatMap(({ rows }) => rows.flat().map(sizeOf)));
  });

  it('stands in CSV, bare', () => {
    for (const [at, { text }] of renderCsv(whole).entries()) {
      const [, ...rows] = readCsvTable(text);
      expect(rows.map((row) => row.map((cell, column) => dressed(cell, tables[at], column)))).toEqual(
        shown[at]?.map((row) => row.map((cell) => cell.replace(/^—.*$/u, '—'))),
      );
    }
  });

  it('stands in JSON', () => {
    expect(readPageJson(renderJson(whole))).toEqual({ ok: true, value: whole });
  });
});

describe('hostile texts are words', () => {
  const bare = htmlShape(renderHtml(pageWith('слово')));
  // a cell of a spreadsheet holds 32 767 characters, and a Word document of such words is slow to pack
  const short = HOSTILE.filter((text) => text.length < 30_000);

  it('in HTML', () => {
    for (const text of HOSTILE) expect(htmlShape(renderHtml(pageWith(text)))).toBe(bare);
  });

  it('and turn no figure about: no format that shows a page keeps a mark of direction', async () => {
    const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
    for (const text of HOSTILE.filter((one) => marks.test(one))) {
      const page = pageWith(text);
      const office = [await renderDocx(page), await renderXlsx(page)].flatMap((file) => Object.values(unzipSync(file)));
      const texts = [
        renderHtml(page),
        renderMarkdown(page),
        renderJson(page),
        ...renderCsv(page).map((file) => file.text),
      ];
      expect([...texts, ...office.map((part) => strFromU8(part))].filter((one) => marks.test(one))).toEqual([]);
    }
  });

  it('in DOCX and XLSX: the parts are the same, no formula, no markup of theirs', async () => {
    const shape = async (text: string): Promise<readonly string[]> => {
      const page = pageWith(text);
      const [docx, xlsx] = [unzipSync(await renderDocx(page)), unzipSync(await renderXlsx(page))];
      const document = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
      const sheets = Object.entries(xlsx).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
      expect(sheets.filter(([, part]) => /<f[ >]/u.test(strFromU8(part)))).toEqual([]);
      return [...Object.keys(docx), ...Object.keys(xlsx), ...(document.match(/<\/?\w+:\w+/gu) ?? [])];
    };
    const wanted = await shape('слово');
    for (const text of short) expect(await shape(text), text.slice(0, 40)).toEqual(wanted);
  });
});

describe('otklik report', () => {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const data = fileURLToPath(new URL('../../../../examples/data/incident-management-export.xlsx', import.meta.url));
  const names = 'html,docx,xlsx,md,csv,json';
  let folders: readonly string[] = [];
  beforeAll(async () => {
    folders = [await mkdtemp(join(tmpdir(), 'otklik-a-')), await mkdtemp(join(tmpdir(), 'otklik-b-'))];
  });
  afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true }))));

  it('writes the same bytes in another zone and locale, in every format', async () => {
    const [here = '', there = ''] = folders;
    report(here, {});
    report(there, { TZ: 'Asia/Kamchatka', LANG: 'C', LC_ALL: 'C' });
    const files = await digestsOf(here);
    expect(files.length).toBeGreaterThan(10);
    expect(await digestsOf(there)).toEqual(files);
  }, 120_000);

  function report(out: string, env: NodeJS.ProcessEnv): void {
    const words = [
      'report',
      data,
      '--layout',
      'incident-management',
      '--zone',
      'Asia/Omsk',
      '--workday',
      '08:30-17:30',
    ];
    const node = ['--conditions=@otklik/source', '--import', 'tsx', cli, ...words, '--genre', 'incident-month'];
    const { status, stderr } = spawnSync(process.execPath, [...node, '--format', names, '--out', out], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect([status, stderr]).toEqual([0, '']);
  }
});

async function digestsOf(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).toSorted();
  return Promise.all(
    files.map(
      async (name) =>
        `${name} ${createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex')}`,
    ),
  );
}

function htmlRows(table: string): readonly (readonly string[])[] {
  const rows = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/gu)].map(([row]) => row).slice(1);
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/gu)].map(([, cell = '']) => cell));
}

function docxRows(table: string): readonly (readonly string[])[] {
  return [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/gu)].map(([row]) =>
    [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/gu)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words = '']) => words).join(''),
    ),
  );
}

/** What a reader of spreadsheets gives for a cell, days as milliseconds; nothing for words and absences. */
function numberIn(cell: unknown): number | null {
  if (cell instanceof Date) return cell.getTime();
  return typeof cell === 'number' ? cell : null;
}

function sizeOf(value: Value): number | null {
  if ('value' in value) return value.value;
  if ('at' in value) return Date.parse(`${value.at}Z`);
  if ('day' in value) return Date.parse(`${value.day}T00:00Z`);
  // a length of time is read as a moment at the turn of 1900
  if ('minutes' in value) return Date.UTC(1899, 11, 31) + value.minutes * 60_000;
  if (value.kind === 'decimal') return Number(value.text);
  return value.kind === 'percent' ? Number(`${value.text}e-2`) : null;
}

/** A bare cell as it stands on a page: the opposite way through the same words. */
function dressed(cell: string, data: TableData | undefined, at: number): string {
  const column = data?.columns[at];
  if (column === undefined || cell === '') return '—';
  return formatValue(valueOf(cell, column.kind), signOf(column));
}

function valueOf(cell: string, kind: ValueKind): Value {
  if (kind === 'integer') return { kind, value: Number(cell) };
  if (kind === 'duration') return { kind, minutes: Number(cell) };
  if (kind === 'date') return { kind, day: cell };
  if (kind === 'moment') return { kind, at: cell.replace(' ', 'T') };
  return { kind, text: kind === 'text' ? cell : cell.replace(',', '.') };
}

function htmlShape(html: string): string {
  const tags = [...html.replace(/<style>[\s\S]*?<\/style>/u, '').matchAll(/<\/?([a-zA-Z][\w-]*)/gu)].map(
    ([tag]) => tag,
  );
  return tags.filter((tag) => !/text|tspan|rect|title|<\/?g$/u.test(tag)).join(' ');
}
