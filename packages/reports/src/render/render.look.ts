import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Table } from '../page/block.ts';
import type { Page } from '../page/page.ts';
import type { Column, Row } from '../page/table-data.ts';
import { renderDocx } from './docx/render-docx.ts';
import { renderHtml } from './html/render-html.ts';
import { samplePage } from './sample-page.fixture.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';

// What a reader sees: the files opened by an office suite and a browser, not by the library that wrote them.

const REPEATED = 'Наименование';
const page: Page = {
  ...samplePage,
  sections: [...samplePage.sections, { title: 'Длинная таблица', blocks: [longTable()] }],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otklik-look-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a report as DOCX in LibreOffice', () => {
  let pages: readonly string[] = [];
  beforeAll(async () => {
    await writeFile(join(folder, 'report.docx'), await renderDocx(page));
    convert('report.docx', 'pdf');
    pages = run('pdftotext', '-layout', join(folder, 'report.pdf'), '-').split('\f').slice(0, -1);
  });

  test('opens with Russian text on several A4 pages', () => {
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toContain(samplePage.title);
    expect(run('pdfinfo', join(folder, 'report.pdf'))).toMatch(/Page size: +59[45].* \(A4\)/);
  });

  test('says on every page that its data are synthetic', () => {
    expect(pages.filter((text) => !text.includes(samplePage.notice ?? '?'))).toEqual([]);
  });

  test('numbers its pages from the second one, in the middle above the text', () => {
    const first = pages.map((text) => text.split('\n').find((line) => line.trim() !== '') ?? '');
    expect(first[0]).not.toMatch(/^\s+1\s/);
    for (const [index, line] of first.slice(1).entries()) expect(line.trim().split(/\s+/)).toContain(`${index + 2}`);
  });

  test('repeats the header of a long table on the next page', () => {
    expect(pages.filter((text) => text.includes(REPEATED)).length).toBeGreaterThan(1);
  });

  test('is set in a face with Cyrillic letters of the standard', () => {
    expect(run('pdffonts', join(folder, 'report.pdf'))).toMatch(/(TimesNewRoman|LiberationSerif)/);
  });
});

describe('a report as XLSX in LibreOffice', () => {
  test('opens with its figures, and no cell is taken for a formula', async () => {
    await writeFile(join(folder, 'report.xlsx'), await renderXlsx(page));
    // 76 is UTF-8; -1 writes every sheet to a file of its own
    convert('report.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1');
    const sheets = run('sh', '-c', `cat "${folder}"/report-*.csv`);
    expect(sheets).toContain(samplePage.title);
    expect(sheets).not.toMatch(/#(NAME|REF|VALUE|DIV|N\/A)|Err:5/);
  });
});

describe('a report as HTML in Chromium', () => {
  let browser: Browser;
  let tab: Tab;
  const complaints: string[] = [];
  beforeAll(async () => {
    const file = join(folder, 'report.html');
    await writeFile(file, renderHtml(page));
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
    tab = await browser.newPage();
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await tab.goto(pathToFileURL(file).href);
  });
  afterAll(() => browser.close());

  test('breaks no rule of its own policy and asks for nothing outside', () => {
    expect(complaints).toEqual([]);
  });

  test('names its language, its landmarks and the scope of every header', async () => {
    const found = await tab.evaluate(`({
      language: document.documentElement.lang,
      main: document.querySelectorAll('main').length,
      withoutScope: document.querySelectorAll('th:not([scope])').length,
      drawnWithoutName: document.querySelectorAll('svg[role=img]:not(:has(title))').length,
    })`);
    expect(found).toEqual({ language: 'ru', main: 1, withoutScope: 0, drawnWithoutName: 0 });
  });

  test('fits a telephone without scrolling the page sideways', async () => {
    await tab.setViewportSize({ width: 390, height: 800 });
    const width = await tab.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
  });

  test('prints on A4 with its notice on every page', async () => {
    await tab.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true });
    const printed = run('pdftotext', '-layout', join(folder, 'print.pdf'), '-').split('\f').slice(0, -1);
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.filter((text) => !text.includes(samplePage.notice ?? '?'))).toEqual([]);
  });

  test('is dark for whoever asks for it', async () => {
    const background = () => tab.evaluate('getComputedStyle(document.body).backgroundColor');
    await tab.emulateMedia({ colorScheme: 'light' });
    const light = await background();
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).not.toBe(light);
    expect((await tab.screenshot()).length).toBeGreaterThan(1000);
  });
});

function longTable(): Table {
  const rows = Array.from({ length: 60 }, (_, index): Row => [
    { kind: 'text', text: `Территориальный отдел № ${index + 1}` },
    { kind: 'integer', value: index },
  ]);
  const columns: readonly Column[] = [
    { title: REPEATED, kind: 'text' },
    { title: 'Поступило', kind: 'integer' },
  ];
  return { kind: 'table', number: 2, caption: 'Все отделы', data: { columns, rows } };
}

function convert(file: string, to: string): void {
  run(
    'soffice',
    '--headless',
    `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`,
    '--convert-to',
    to,
    '--outdir',
    folder,
    join(folder, file),
  );
}

function run(command: string, ...words: readonly string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
