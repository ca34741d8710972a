import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartsPage } from './charts-page.fixture.ts';
import { renderHtml } from './html/render-html.ts';
import { samplePage } from './sample-page.fixture.ts';

// The boxes of the words as a browser draws them: none over another, none outside its picture.

interface Fault {
  readonly figure: string;
  readonly fault: string;
}

// a pixel of slack: an outline is not ink
const FIND = `[...document.querySelectorAll('svg[role=img]')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const figure = svg.querySelector('title').textContent;
  const boxes = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '')
    .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  const outside = boxes.filter(({ box }) =>
    box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const over = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => meet(one.box, other.box))
    .map((other) => one.words + ' over ' + other.words));
  return [...outside.map(({ words }) => words + ' outside'), ...over].map((fault) => ({ figure, fault }));
})`;

let folder = '';
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otklik-charts-'));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('words of a chart in Chromium', () => {
  test.for(Object.entries({ chartsPage, samplePage }))(
    'of %s are whole and apart, on a screen and on a telephone',
    async ([name, page]) => {
      const file = join(folder, `${name}.html`);
      await writeFile(file, renderHtml(page));
      const tab = await browser.newPage();
      await tab.goto(pathToFileURL(file).href);
      for (const width of [1000, 390]) {
        await tab.setViewportSize({ width, height: 900 });
        expect(await faults(tab)).toEqual([]);
      }
      expect(await tab.evaluate<number>(`document.querySelectorAll('svg[role=img] text').length`)).toBeGreaterThan(20);
    },
  );

  test('are seen to meet when they do', async () => {
    const tab = await browser.newPage();
    await tab.setContent(
      '<svg role="img" width="100" height="50"><title>a</title><text x="0" y="20">слово</text><text x="5" y="20">слово</text><text x="90" y="20">слово</text></svg>',
    );
    expect((await faults(tab)).map(({ fault }) => fault)).toEqual(['слово outside', 'слово over слово']);
  });
});

async function faults(tab: Tab): Promise<readonly Fault[]> {
  return tab.evaluate<readonly Fault[]>(FIND);
}
