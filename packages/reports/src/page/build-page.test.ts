import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockDraft, FigureDraft, TableDraft } from './block.ts';
import { buildPage } from './build-page.ts';
import type { PageDraft } from './page.ts';
import type { TableData } from './table-data.ts';
import type { Value } from './value.ts';
import { heading, inline, note, paragraph } from './write.ts';

const data: TableData = {
  columns: [
    { title: 'Орган', kind: 'text' },
    { title: 'Всего', kind: 'integer' },
    { title: 'Доля', kind: 'percent', digits: 2 },
  ],
  rows: [
    [
      { kind: 'text', text: 'Комитет ЖКХ' },
      { kind: 'integer', value: 133 },
      { kind: 'percent', text: '34.64' },
    ],
    [
      { kind: 'text', text: 'Комитет по дорогам' },
      { kind: 'integer', value: 0 },
      { kind: 'empty', reason: 'нет обращений' },
    ],
  ],
};
const table: TableDraft = { kind: 'table', caption: 'Органы', data };
const figure: FigureDraft = {
  kind: 'figure',
  caption: 'Органы по числу обращений',
  alternative: 'Больше всего обращений у комитета ЖКХ: 133.',
  chart: { kind: 'bars', category: 0, series: [1] },
  data,
};

function draftOf(...blocks: readonly BlockDraft[]): PageDraft {
  const head = {
    title: 'Отчёт',
    language: 'ru',
    documentKind: 'Отчёт',
    organisation: 'МЦУ',
    period: 'за март',
  } as const;
  return { ...head, sections: [{ title: 'Итоги', blocks }] };
}

function issuesOf(draft: PageDraft): readonly string[] {
  const built = buildPage(draft);
  return built.ok ? [] : built.refusal.issues.map((issue) => issue.kind);
}

describe('a page', () => {
  it('numbers tables and figures apart, through all sections', () => {
    const draft = draftOf(table, figure, table);
    const page = unwrap(
      buildPage({ ...draft, sections: [...draft.sections, { title: 'Ещё', blocks: [figure, table] }] }),
    );
    const numbers = page.sections.flatMap((section) =>
      section.blocks.flatMap((block) => ('number' in block ? [`${block.kind} ${String(block.number)}`] : [])),
    );
    expect(numbers).toEqual(['table 1', 'figure 1', 'table 2', 'figure 2', 'table 3']);
  });

  it('survives JSON unchanged', () => {
    const page = unwrap(
      buildPage(
        draftOf(heading(2, 'Сроки'), paragraph('Всего ', inline({ kind: 'integer', value: 1 })), table, figure),
      ),
    );
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});

describe('a page is refused', () => {
  it('for a heading level skipped, also after a deeper one', () => {
    expect(issuesOf(draftOf(heading(3, 'Сразу третий')))).toEqual(['skipped-heading-level']);
    expect(issuesOf(draftOf(heading(2, 'а'), heading(4, 'б')))).toEqual(['skipped-heading-level']);
    expect(issuesOf(draftOf(heading(2, 'а'), heading(3, 'б'), heading(4, 'в'), heading(2, 'г')))).toEqual([]);
  });

  it('for a table without headers, a ragged row, a cell of another kind or another number of digits', () => {
    const [row] = data.rows;
    const withRows = (...rows: readonly (readonly Value[])[]): TableDraft => ({ ...table, data: { ...data, rows } });
    expect(issuesOf(draftOf({ ...table, data: { columns: [], rows: [] } }))).toEqual(['table-without-headers']);
    expect(issuesOf(draftOf({ ...table, data: { columns: [{ title: ' ', kind: 'text' }], rows: [] } }))).toEqual([
      'table-without-headers',
    ]);
    expect(issuesOf(draftOf(withRows((row ?? []).slice(1))))).toEqual(['ragged-row']);
    expect(
      issuesOf(
        draftOf(
          withRows([
            { kind: 'text', text: 'а' },
            { kind: 'decimal', text: '1.0' },
            { kind: 'percent', text: '34.6' },
          ]),
        ),
      ),
    ).toEqual(['wrong-cell', 'wrong-cell']);
    expect(issuesOf(draftOf({ ...table, data: { ...data, totals: [{ kind: 'text', text: 'Итого' }] } }))).toEqual([
      'ragged-row',
    ]);
  });

  it('for figures that are no numbers and days that do not exist', () => {
    expect(issuesOf(draftOf(paragraph(inline({ kind: 'integer', value: NaN }))))).toEqual(['malformed-value']);
    expect(issuesOf(draftOf(note(inline({ kind: 'date', day: '2023-02-29' }))))).toEqual(['malformed-value']);
    expect(issuesOf({ ...draftOf(), date: '2023-02-29' })).toEqual(['no-such-day']);
    expect(issuesOf({ ...draftOf(), title: '' })).toEqual(['blank-text']);
  });

  it('for a figure without words, without data, or with a chart of columns that it has not', () => {
    expect(issuesOf(draftOf({ ...figure, alternative: ' ' }))).toEqual(['figure-without-alternative']);
    expect(issuesOf(draftOf({ ...figure, data: { ...data, rows: [] } }))).toEqual(['figure-without-data']);
    expect(issuesOf(draftOf({ ...figure, chart: { kind: 'bars', category: 1, series: [0] } }))).toEqual([
      'wrong-chart-column',
      'wrong-chart-column',
    ]);
    expect(issuesOf(draftOf({ ...figure, chart: { kind: 'bars', category: 0, series: [] } }))).toEqual([
      'wrong-chart-series',
    ]);
    expect(issuesOf(draftOf({ ...figure, chart: { kind: 'lines', category: 0, series: [1, 2] } }))).toEqual([
      'wrong-chart-series',
    ]);
  });

  it('with every issue at once, each in its place', () => {
    const built = buildPage(draftOf({ ...figure, alternative: '' }, { ...table, caption: '' }));
    expect(built).toMatchObject({
      ok: false,
      refusal: { kind: 'page-not-built', issues: [{ section: 'Итоги', caption: figure.caption }, { what: 'caption' }] },
    });
  });
});

describe('laws', () => {
  const value: fc.Arbitrary<Value> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
    fc.record({ kind: fc.constant('integer' as const), value: fc.double() }),
    fc.record({
      kind: fc.constantFrom('decimal' as const, 'percent' as const),
      text: fc.oneof(fc.string(), fc.constant('1.50')),
    }),
    fc.record({ kind: fc.constant('duration' as const), minutes: fc.double() }),
    fc.record({ kind: fc.constant('date' as const), day: fc.oneof(fc.string(), fc.constant('2026-01-31')) }),
    fc.record({ kind: fc.constant('empty' as const), reason: fc.string() }),
  );
  const column = fc.oneof(
    fc.record({
      title: fc.string(),
      kind: fc.constantFrom('text' as const, 'integer' as const, 'duration' as const, 'date' as const),
    }),
    fc.record({ title: fc.string(), kind: fc.constantFrom('decimal' as const, 'percent' as const), digits: fc.nat(3) }),
  );
  const anyData = fc.record({
    columns: fc.array(column, { maxLength: 3 }),
    rows: fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 }),
  });
  const block: fc.Arbitrary<BlockDraft> = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(2 as const, 3 as const, 4 as const),
      text: fc.string(),
    }),
    value.map((shown) => paragraph(inline(shown))),
    fc.record({ kind: fc.constant('table' as const), caption: fc.string(), data: anyData }),
    fc.record({
      kind: fc.constant('figure' as const),
      caption: fc.string(),
      alternative: fc.string(),
      chart: fc.record({
        kind: fc.constantFrom('bars' as const, 'lines' as const),
        category: fc.nat(3),
        series: fc.array(fc.nat(3), { maxLength: 2 }),
      }),
      data: anyData,
    }),
  );

  it('any draft is either built or refused with at least one issue', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const built = buildPage(draftOf(...blocks));
        expect(built.ok || built.refusal.issues.length > 0).toBe(true);
      }),
    );
  });

  it('a fault in one block does not hide a fault in another', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), fc.array(block, { maxLength: 4 }), (a, b) => {
        const flat = (blocks: readonly BlockDraft[]): readonly BlockDraft[] =>
          blocks.filter(({ kind }) => kind !== 'heading');
        expect(issuesOf(draftOf(...flat(a), ...flat(b)))).toEqual([
          ...issuesOf(draftOf(...flat(a))),
          ...issuesOf(draftOf(...flat(b))),
        ]);
      }),
    );
  });
});
