import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { buildPage } from '../page/build-page.ts';
import type { Page } from '../page/page.ts';
import { inline, note, numbered, paragraph, strong, bullets } from '../page/write.ts';
import { samplePage } from './sample-page.fixture.ts';

/** Texts that an export may bring and that no format may take for anything but words. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</td></table><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; ]]> <!-- --> <?xml?> %0d%0a',
  '=1+1',
  '@SUM(A1)',
  '+7 (900) 000-00-00',
  '-2',
  "=cmd|' /C calc'!A0",
  '\t=1',
  ' =1',
  '\u00A0=1',
  "'в кавычках'",
  '＝1',
  'ООО "Ромашка"; «Лютик», \'Мак\' | `вид`',
  'а\u0000б\u0007в\u001B[31mг\u007F\u0085',
  'один\r\nдва\rтри\nчетыре\u2028пять',
  '# не заголовок',
  '1. не список',
  '- не список',
  '    не код',
  '> не цитата',
  '| а | б |\n| --- | --- |',
  '---',
  '===',
  '**не жирно** _и не курсив_ ~~и не~~',
  '![картинка](https://example.org/x.png) [ссылка](javascript:alert(1))',
  '<https://example.org>',
  '\\| обратная \\',
  '```\nне код\n```',
  '\u202E4321\u202C \u2067а\u2069 \u200F\u061C',
  '\u202Eне закрыто',
  'половина \uD83D и \uDE00 половина',
  '\uFEFFметка',
  'я\u0301\u0301\u0301',
  'x'.repeat(1_000_000),
  '"'.repeat(2000),
];

const MARKS = Array.from('\\`*_[]<>&|~#"\';,\n\r\t ');

/** Texts of any characters, often beginning as something that a format could take for its own. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '#', '1. ', '> ', '|', "'", '<b>', '*', '\u202E', '&', '\\'),
    fc.string({ unit: fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary' })) }),
    fc.constantFrom('', '\\', '  ', '|', '*', '#'),
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

/** A page that has one text in every place that takes words, and a known figure beside it. */
export function pageWith(text: string): Page {
  const cell = { kind: 'text', text } as const;
  const count = { kind: 'integer', value: 4321 } as const;
  const columns = [
    { title: text, kind: 'text' },
    { title: text, kind: 'integer' },
  ] as const;
  const empty = { kind: 'empty', reason: text } as const;
  const data = {
    columns,
    rows: [
      [cell, count],
      [cell, empty],
    ],
    totals: [cell, count],
  } as const;
  const table = { kind: 'table', caption: text, data, notes: [text] } as const;
  const chart = { kind: 'stacked-bars', category: 0, series: [1] } as const;
  const items = [{ term: text, definition: text, clause: text, assumption: text }];
  const blocks = [
    paragraph(text, inline(count), strong(text), strong(text), text),
    note(text),
    bullets([text, text]),
    numbered([text]),
    table,
    { ...table, kind: 'figure', alternative: text, chart },
    { kind: 'definitions', items },
    { kind: 'sources', items: [{ title: text, at: text, url: text }] },
  ] as const;
  const signatures = [{ post: text, name: text }];
  const head = { title: text, documentKind: text, organisation: text, period: text, notice: text, signatures };
  return unwrap(buildPage({ ...samplePage, ...head, sections: [{ title: text, blocks }] }));
}
