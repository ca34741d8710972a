import { finish, unwrap, type CaseRecord } from '@otklik/core';
import * as reports from '@otklik/reports';
import * as csv from '@otklik/reports/csv';
import * as docx from '@otklik/reports/docx';
import * as json from '@otklik/reports/json';
import * as markdown from '@otklik/reports/markdown';
import type * as synthetic from '@otklik/reports/synthetic';
import * as wording from '@otklik/reports/wording';
import * as xlsx from '@otklik/reports/xlsx';
import { describe, expect, test } from 'vitest';
import { entryPoints } from './house.ts';
import * as given from './personal-pages.ts';

// No personal value reaches a page, even one that a cast has smuggled past the compiler. Every function that the package
// publishes is in one of these lists: a new one fails the first test until it is said what it does, and then is tried.

type Door = (...args: never[]) => unknown;
type Known = typeof reports &
  typeof docx &
  typeof xlsx &
  typeof csv &
  typeof json &
  typeof markdown &
  typeof wording &
  typeof synthetic;
type Named = { [Name in keyof Known]: Known[Name] extends Door ? Name : never }[keyof Known];

const { buildPage, inline, paragraph, rowFormatter } = reports;
const PAGE = given.pageOf(buildPage(given.DRAFT));
const [INDICATOR] = given.METHOD.indicators;
const SHARE = { kind: 'share', part: 17, whole: 20, share: { part: '17', whole: '20' } };
const DATA = given.FIGURE.data;
const FACT = { id: 'received', value: { kind: 'integer', value: 7 } } as const;

/** They give a page: refused, with the path of the value. */
const PAGES = {
  buildPage: [given.DRAFT],
  buildReport: [given.WANTED, given.facts()],
  reportOnRecords: [given.WANTED, given.RECORDS, given.FRAME],
  methodPage: [given.METHOD, 'Вымышленный округ'],
} satisfies Partial<Record<Named, readonly unknown[]>>;

/** They turn a page into a file: they stop, with the path of the value. */
const RENDERERS = {
  renderHtml: [PAGE],
  renderDocx: [PAGE],
  renderXlsx: [PAGE],
  renderCsv: [PAGE],
  renderJson: [PAGE],
  renderMarkdown: [PAGE],
  drawChart: [given.FIGURE],
} satisfies Partial<Record<Named, readonly unknown[]>>;

type Put = (made: never) => unknown;
const asBlock: Put = (made) => made;
const asPiece: Put = (made) => paragraph(made);
const asValue: Put = (made) => paragraph(inline(made));
const asSentence: Put = (made) => wording.sentencesOf([unwrap(wording.sentence(made))]);
const asMadeSentence: Put = (made) => wording.sentencesOf([unwrap(made)]);
const asColumn: Put = (made) => ({ kind: 'table', caption: 'Органы', data: { columns: [made], rows: [] } });

/** They give a part of a draft: the page that it is put into is refused. */
const PARTS = {
  paragraph: [['Всего'], asBlock],
  note: [['Всего'], asBlock],
  heading: [[2, 'Органы'], asBlock],
  bullets: [[['дороги', ['ЖКХ']]], asBlock],
  numbered: [[['дороги', ['ЖКХ']]], asBlock],
  strong: [['Всего'], asPiece],
  inline: [[{ kind: 'text', text: 'а' }, 'always'], asPiece],
  sentence: [[['Всего ', FACT]], asMadeSentence],
  countPieces: [[FACT, wording.NOUNS.appeal, { verb: wording.VERBS.came }], asSentence],
  growthPieces: [[FACT, { ...FACT, id: 'before' }], asSentence],
  sentencesOf: [[[unwrap(wording.sentence(['Всего ', FACT]))]], asBlock],
  figureValue: [[SHARE, INDICATOR], asValue],
  figureColumn: [[INDICATOR], asColumn],
  scoreValue: [[{ part: '1', whole: '2' }, given.METHOD], asValue],
  statisticsTable: [
    [{ ...given.STATISTICS_ASKED, rating: unwrap(finish(given.TALLY, given.STATISTICS_ASKED.method)) }],
    asBlock,
  ],
} satisfies Partial<Record<Named, readonly [readonly unknown[], Put]>>;

/** They give words, which hold no object: what is personal is not in them. */
const WORDS = {
  dayInFigures: ['2026-05-09'],
  dayInWords: ['2026-05-09'],
  momentInFigures: ['2026-05-09T10:00'],
  monthGenitive: [5],
  monthNominative: [5],
  formatDecimal: ['1.5', 'always'],
  formatPercent: ['1.5', 'always'],
  formatInteger: [15, 'always'],
  formatDuration: [15],
  formatValue: [{ kind: 'text', text: 'а' }, 'always'],
  pluralRu: [1, ['вопрос', 'вопроса', 'вопросов']],
  pluralKind: [1],
  monthInCase: [5, 'dative'],
  bodyInCase: ['Комитет', 'dative'],
  quoted: ['Комитет'],
  nounAfter: [1, wording.NOUNS.appeal, 'dative'],
  counted: [1, wording.NOUNS.appeal, 'dative'],
  verbBefore: [1, wording.VERBS.came, wording.NOUNS.appeal],
  tied: ['по п. 2'],
  numberSign: ['145-р'],
  growthInWords: [{ now: 1, before: 2 }],
  growthPercent: [{ now: 1, before: 2 }],
  wayOf: [{ now: 1, before: 2 }],
  growthFaults: [
    { now: 1, before: 2 },
    { way: 'less', percent: '50' },
  ],
  sentenceText: [unwrap(wording.sentence(['Всего ', FACT]))],
  reasonMark: [1],
  guardFormula: ['=1'],
  unguardFormula: ["'=1"],
  emptyReasons: [DATA],
  tableNotes: [DATA, ['По дате.']],
  rowFormatter: [DATA],
  describeIssue: [reports.issueOf('unknown-value', 'noted', { header: 'Итог', value: 'а', expected: ['б'] }), 'ru'],
  describeMappingIssue: [{ kind: 'not-json', path: 'a', expected: 'JSON', found: 'а' }, 'ru'],
} satisfies Partial<Record<Named, readonly unknown[]>>;

/** They make nothing that is read on a page: they read files, count, tell a kind; what they give goes through a door above. */
const NO_PAGE = [
  'personal',
  'revealPersonal',
  'personalPaths',
  'alignmentOf',
  'signOf',
  'digitsAfterPoint',
  'isDayText',
  'isDecimalText',
  'isMomentText',
  'checkItems',
  'collectIntake',
  'compareOwn',
  'intakeRows',
  'issueOf',
  'mergeComparisons',
  'mergeQuality',
  'readCsv',
  'readMapping',
  'tableOf',
  'readXlsxTable',
  'readCsvTable',
  'readPageJson',
  'lastMomentOf',
  'reportCounter',
  'reportMethods',
  'syntheticMonth',
  'incidentExportOf',
  'writeIncidentXlsx',
] as const satisfies readonly Named[];

type Listed =
  keyof typeof PAGES | keyof typeof RENDERERS | keyof typeof PARTS | keyof typeof WORDS | (typeof NO_PAGE)[number];

describe('every function that the package publishes', () => {
  test('is listed here, and so is every entry point', async () => {
    const mine = entryPoints().filter(({ name }) => name.startsWith('@otklik/reports'));
    const modules = await Promise.all(
      mine.map(({ name }) => import(/* @vite-ignore */ name) as Promise<Readonly<Record<string, unknown>>>),
    );
    const functions = modules.flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
    const listed = [...[PAGES, RENDERERS, PARTS, WORDS].flatMap((list) => Object.keys(list)), ...NO_PAGE];
    expect(functions.toSorted()).toEqual(listed.toSorted());
    const forgotten: Exclude<Named, Listed>[] = [];
    expect(forgotten satisfies never[]).toEqual([]);
  });

  test('takes no personal value where the compiler looks, but those made for it', () => {
    type Given = reports.Personal<string>;
    type Takes<Of> = Of extends (...args: infer Args) => unknown ? (Given extends Args[number] ? true : false) : false;
    type Taking = { [Name in Listed]: Takes<Known[Name]> extends true ? Name : never }[Listed];
    // a mapping is read from anything, and personal values are looked for in anything
    const taking: Record<Taking, true> = {
      personal: true,
      revealPersonal: true,
      personalPaths: true,
      readMapping: true,
    };
    expect(Object.keys(taking)).toHaveLength(4);
    type Parts = reports.Piece | reports.Run | reports.Value | reports.BlockDraft | reports.Block | reports.Column;
    const fits: Given extends Parts | string ? true : false = false;
    expect(fits).toBe(false);
  });
});

describe('a personal value forced into', () => {
  test.for(Object.entries(PAGES))('%s is refused by its path', ([name, args]) => {
    const tried = given.plantings(args).filter(({ path }) => name !== 'reportOnRecords' || !path.startsWith('1'));
    expect(tried.length).toBeGreaterThan(1);
    for (const { path, args: forced } of tried) {
      const refused = call(name, forced);
      const paths = pathsOf(refused);
      expect([path, paths.length, path.endsWith(paths[0]?.replace(/^\w+/u, '') ?? '?')]).toEqual([path, 1, true]);
      expect(JSON.stringify(refused)).not.toContain(given.SECRET);
    }
  });

  test.for(Object.entries(RENDERERS))('%s stops it, with its path', async ([name, args]) => {
    for (const { path, args: forced } of given.plantings(args)) {
      const told = await stopped(() => call(name, forced));
      expect(told).toContain(path.replace(/^0\.?/u, ''));
      expect(told).not.toContain(given.SECRET);
    }
  });

  test.for(Object.entries(PARTS))('%s does not pass the page it is put into', ([name, [args, put]]) => {
    const tried = [...given.plantings(args), ...given.plantings([...args.slice(0, -1), 'last'])];
    for (const { path, args: forced } of tried) expect(leak(name, forced, put), path).toBe('nothing');
  });

  test.for(Object.entries(WORDS))('%s is not in its words', ([name, args]) => {
    for (const { path, args: forced } of [...given.plantings(args), ...given.plantings(args.map(() => 'all'))]) {
      const said = sayings(name, forced);
      expect(said, path).not.toContain(given.SECRET);
    }
  });

  test('a record is refused or not shown', () => {
    for (const { path, args } of given.plantings([given.RECORDS])) {
      const [records] = args as [readonly CaseRecord[]];
      const report = reports.reportOnRecords(given.WANTED, records, given.FRAME);
      const seen = report.ok ? reports.renderHtml(report.value.page) + report.value.headline : JSON.stringify(report);
      expect(seen, path).not.toContain(given.SECRET);
    }
  });
});

function call(name: string, args: readonly unknown[]): unknown {
  const door = { ...reports, ...docx, ...xlsx, ...csv, ...json, ...markdown, ...wording }[name as never] as (
    ...all: readonly unknown[]
  ) => unknown;
  return door(...args);
}

function pathsOf(refused: unknown): readonly string[] {
  const { refusal } = refused as { readonly refusal?: reports.PageRefusal };
  return (refusal?.issues ?? []).flatMap((issue) => (issue.kind === 'personal-value' ? [issue.path] : []));
}

async function stopped(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'not stopped';
  } catch (error) {
    return String(error);
  }
}

function leak(name: string, args: readonly unknown[], put: Put): string {
  let built: ReturnType<typeof buildPage>;
  try {
    const block = put(call(name, args) as never) as reports.BlockDraft;
    built = buildPage({ ...given.DRAFT, sections: [{ title: 'Итоги', blocks: [block] }] });
  } catch (error) {
    return String(error).includes(given.SECRET) ? 'told by an error' : 'nothing';
  }
  const seen = built.ok ? reports.renderHtml(built.value) : JSON.stringify(built.refusal);
  return seen.includes(given.SECRET) ? seen : 'nothing';
}

function sayings(name: string, args: readonly unknown[]): string {
  try {
    const said = call(name, args);
    const row = DATA.rows[0] ?? [];
    return String(typeof said === 'function' ? (said as ReturnType<typeof rowFormatter>)(row) : said);
  } catch (error) {
    return String(error);
  }
}
