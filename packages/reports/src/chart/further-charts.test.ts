import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, FigureDraft } from '../page/block.ts';
import { buildPage } from '../page/build-page.ts';
import type { ChartSpec } from '../page/chart-spec.ts';
import type { Column } from '../page/table-data.ts';
import type { Value } from '../page/value.ts';
import { chartData } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';
import { heatSteps } from './heat.ts';
import { lightPalette } from './palette.ts';
import { rankLines, rankWay } from './rank-slots.ts';

type Rows = readonly (readonly (number | null)[])[];

const INTERVALS: Rows = [
  [50, 40, 60],
  [7, 7, 9],
  [null, null, null],
];

describe('a heat map', () => {
  it('shows the figure of every cell on the colour of its step', () => {
    const svg = drawChart(
      figureOf('heat-map', [
        [0, 100],
        [50, 19],
      ]),
    );
    expect(svg).toMatch(/class="heat-0"[^>]*>.*?class="on-heat-0"[^>]*>0</u);
    expect(svg).toContain('<title>Орган 1, Столбец 2: 100</title><rect class="heat-4"');
    expect(svg).toContain('<title>Орган 2, Столбец 1: 50</title><rect class="heat-2"');
    expect(svg).toContain('<title>Орган 2, Столбец 2: 19</title><rect class="heat-0"');
  });

  it('hatches a cell that is held back, writes nothing in it, and says so in its key', () => {
    const svg = drawChart(figureOf('heat-map', [[1, null]]));
    expect(svg).toContain('<title>Орган 1, Столбец 2: —</title><rect fill="url(#figure-1-hatch)"');
    expect(svg).toContain('не показано, причина под таблицей');
    expect(drawChart(figureOf('heat-map', [[1, 2]]))).not.toContain('не показано');
  });

  it('is darker where there is more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2 }), (figures) => {
        const step = heatSteps(figures.map((value) => ({ value, text: '' })));
        const steps = figures.toSorted((a, b) => a - b).map(step);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        expect(steps.every((one) => lightPalette.heat[one] !== undefined)).toBe(true);
        const most = Math.max(...figures);
        expect(step(most)).toBe(most === 0 ? 0 : lightPalette.heat.length - 1);
      }),
    );
  });

  it('grows wider than the page when it has many columns, and cuts no figure', () => {
    const wide = drawChart(figureOf('heat-map', [Array.from({ length: 30 }, () => 1_234_567)]));
    expect(Number(/viewBox="0 0 (\d+)/u.exec(wide)?.[1])).toBeGreaterThan(1500);
  });
});

describe('figures with their intervals', () => {
  it('are a dot between the ends of its line, and three figures in words', () => {
    const svg = drawChart(figureOf('intervals', INTERVALS));
    expect(svg).toContain('<title>Орган 1: 50 (40\u00A0– 60)</title>');
    const [, from, to] = /<path d="M([\d.]+),[\d.]+H([\d.]+)/u.exec(svg) ?? [];
    const dot = Number(/<circle cx="([\d.]+)"/u.exec(svg)?.[1]);
    expect(dot).toBeCloseTo((Number(from) + Number(to)) / 2, 1);
  });

  it('leave a gap where there is no figure', () => {
    expect(drawChart(figureOf('intervals', INTERVALS)).match(/<circle /gu)).toHaveLength(2);
  });
});

describe('places before and now', () => {
  const places: Rows = [
    [1, 3],
    [2, 1],
    [2, 4],
    [4, 4],
    [null, 2],
  ];

  it('are lines that differ by way: up, nowhere, down', () => {
    const lines = rankLines(dataOf('rank-slope', places));
    expect(lines.map(rankWay)).toEqual(['down', 'up', 'down', 'same', null]);
    const svg = drawChart(figureOf('rank-slope', places));
    expect(svg).toContain('<title>Орган 2: 2 → 1</title>');
    for (const words of ['место выше прежнего', 'место прежнее', 'место ниже прежнего']) expect(svg).toContain(words);
    expect(svg).toContain('stroke-dasharray="7 4"');
  });

  it('stand in slots of their own, in the order of places, however many share one', () => {
    const anyPlaces = fc.array(
      fc.tuple(fc.option(fc.integer({ min: 1, max: 5 })), fc.option(fc.integer({ min: 1, max: 5 }))),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(anyPlaces, (rows) => {
        const lines = rankLines(dataOf('rank-slope', rows));
        for (const side of ['before', 'now'] as const) {
          const ends = lines.flatMap((line) => line[side] ?? []).toSorted((a, b) => a.slot - b.slot);
          expect(ends.map(({ slot }) => slot)).toEqual(ends.map((_, slot) => slot));
          expect(ends.map(({ place }) => place)).toEqual(ends.map(({ place }) => place).toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('a chart that its figures do not fit', () => {
  it.for<[string, ChartSpec['kind'], Rows]>([
    ['no part below zero', 'heat-map', [[1, -1]]],
    ['a figure, the lower and the upper end of its interval', 'intervals', [[1, 1]]],
    ['a figure within its interval, or none and no interval', 'intervals', [[5, 6, 7]]],
    ['a figure within its interval, or none and no interval', 'intervals', [[null, 6, 7]]],
    ['two columns of whole numbers', 'rank-slope', [[1, 2, 3]]],
    ['places from 1', 'rank-slope', [[0, 1]]],
  ])('is refused: %s (%s)', ([expected, kind, rows]) => {
    const built = buildPage(draftOf(kind, rows));
    const issues = built.ok ? [] : built.refusal.issues;
    expect(issues).toContainEqual({ kind: 'wrong-chart-series', section: 'Итоги', caption: 'Рисунок', expected });
  });
});

describe('laws', () => {
  it('each is one drawing with finite coordinates, and the same text each time', () => {
    const cells = (columns: number): fc.Arbitrary<Rows> =>
      fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 1e9 })), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 12,
      });
    const spanned = fc.array(
      fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)).map(([low, a, b]) => [low + a, low, low + a + b]),
      { minLength: 1, maxLength: 12 },
    );
    const holds = (kind: ChartSpec['kind'], rows: Rows): void => {
      const svg = drawChart(figureOf(kind, rows));
      expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
      expect(svg).toBe(drawChart(figureOf(kind, rows)));
    };
    fc.assert(
      fc.property(cells(7), cells(2), spanned, (map, places, intervals) => {
        holds('heat-map', map);
        holds('rank-slope', places);
        holds('intervals', intervals);
      }),
      { numRuns: 30 },
    );
  });
});

function dataOf(kind: ChartSpec['kind'], rows: Rows): ReturnType<typeof chartData> {
  const [figure] = draftOf(kind, rows).sections.flatMap(({ blocks }) => blocks as readonly FigureDraft[]);
  if (figure === undefined) throw new Error('a figure');
  return chartData(figure.chart, figure.data);
}

function figureOf(kind: ChartSpec['kind'], rows: Rows): Figure {
  return unwrap(buildPage(draftOf(kind, rows))).sections[0]?.blocks[0] as Figure;
}

function draftOf(kind: ChartSpec['kind'], rows: Rows): Parameters<typeof buildPage>[0] {
  const width = rows[0]?.length ?? 0;
  const columns: readonly Column[] = [
    { title: 'Орган', kind: 'text' },
    ...Array.from({ length: width }, (_, at): Column => ({ title: `Столбец ${String(at + 1)}`, kind: 'integer' })),
  ];
  const data = {
    columns,
    rows: rows.map((row, at): readonly Value[] => [
      { kind: 'text', text: `Орган ${String(at + 1)}` },
      ...row.map((value): Value => (value === null ? { kind: 'empty', reason: 'скрыто' } : { kind: 'integer', value })),
    ]),
  };
  const chart = { kind, category: 0, series: Array.from({ length: width }, (_, at) => at + 1) };
  const figure: FigureDraft = { kind: 'figure', caption: 'Рисунок', alternative: 'Вывод', chart, data };
  const head = {
    title: 'Отчёт',
    language: 'ru',
    documentKind: 'Отчёт',
    organisation: 'МЦУ',
    period: 'за март',
  } as const;
  return { ...head, sections: [{ title: 'Итоги', blocks: [figure] }] };
}
