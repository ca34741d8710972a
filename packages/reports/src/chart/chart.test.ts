import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, FigureDraft } from '../page/block.ts';
import { buildPage } from '../page/build-page.ts';
import type { Column } from '../page/table-data.ts';
import type { Value } from '../page/value.ts';
import { valueAxis } from './axis.ts';
import { chartData, type ChartData } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';
import { fitText, textWidth } from './text-fit.ts';

describe('colours', () => {
  for (const [name, palette] of Object.entries({ light: lightPalette, dark: darkPalette })) {
    it(`of the ${name} appearance are told from its paper: words 4.5 to 1, marks 3 to 1`, () => {
      expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(4.5);
      for (const mark of palette.marks) expect(contrast(mark, palette.paper)).toBeGreaterThanOrEqual(3);
    });

    it(`of the ${name} appearance go one way on a heat map, and the figure on each is read: 4.5 to 1`, () => {
      for (const { fill, ink } of palette.heat) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
      const light = palette.heat.map(({ fill }) => luminance(fill));
      expect(light).toEqual(light.toSorted((a, b) => (palette === lightPalette ? b - a : a - b)));
      // without colours the steps still differ: each is at least a fifth lighter or darker than the next
      for (const [at, { fill }] of palette.heat.entries())
        expect(contrast(fill, palette.heat[at + 1]?.fill ?? palette.paper)).toBeGreaterThan(1.2);
    });
  }

  it('are as many in both appearances, and none comes twice', () => {
    expect(darkPalette.marks).toHaveLength(lightPalette.marks.length);
    for (const { marks } of [lightPalette, darkPalette] satisfies Palette[])
      expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('labels', () => {
  it('break after words and hyphens, and end in an ellipsis when there is no more room', () => {
    const room = { width: 150, size: 13, lines: 2 };
    expect(fitText('Комитет по образованию', room)).toEqual(['Комитет по', 'образованию']);
    expect(fitText('ЖКХ', room)).toEqual(['ЖКХ']);
    expect(fitText('', room)).toEqual(['']);
    expect(fitText('Жилищно-коммунальное хозяйство и энергетика округа', room).at(-1)).toMatch(/…$/u);
  });

  it('never stand wider than their room, whatever the text', () => {
    const room = { width: 120, size: 13, lines: 2 };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = fitText(text, room);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('that fit lose no letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('дом', 'жилищно-коммунальное', 'и', 'хозяйство'), { minLength: 1 }),
        (words) => {
          const lines = fitText(words.join(' '), { width: 300, size: 13, lines: 99 });
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
    );
  });
});

describe('an axis', () => {
  const axisOf = (unit: ChartData['unit'], ...values: readonly number[]): readonly string[] =>
    valueAxis({
      kind: 'bars',
      unit,
      categories: [],
      series: [{ name: '', points: values.map((value) => ({ value, text: '' })) }],
    }).ticks.map(({ label }) => label.replaceAll('\u00A0', ' '));

  it('starts at zero and counts in round steps of its unit', () => {
    expect(axisOf('integer', 3)).toEqual(['0', '1', '2', '3']);
    expect(axisOf('percent', 40, 90)).toEqual(['0 %', '20 %', '40 %', '60 %', '80 %', '100 %']);
    expect(axisOf('decimal', 0.9)).toEqual(['0,0', '0,2', '0,4', '0,6', '0,8', '1,0']);
    expect(axisOf('duration', 55)).toEqual(['0 мин', '10 мин', '20 мин', '30 мин', '40 мин', '50 мин', '60 мин']);
    expect(axisOf('duration', 900)).toEqual(['0 ч', '2 ч', '4 ч', '6 ч', '8 ч', '10 ч', '12 ч', '14 ч', '16 ч']);
    expect(axisOf('integer', -5, 5)).toEqual(['−6', '−4', '−2', '0', '2', '4', '6']);
  });

  it('has a span even when there is nothing to show', () => {
    expect(valueAxis({ kind: 'lines', unit: 'integer', categories: [], series: [] }).domain).toEqual([0, 1]);
  });
});

describe('a chart', () => {
  it('takes its figures and their words from the table, and leaves a gap where one is absent', () => {
    const { chart, data } = figureOf('lines', [
      [5, 7],
      [null, 2],
    ]);
    expect(chartData(chart, data).series[0]?.points).toEqual([
      { value: 5, text: '5' },
      { value: null, text: '—' },
    ]);
    expect(
      drawChart(
        figureOf('lines', [
          [5, 7],
          [null, 2],
        ]),
      ),
    ).not.toContain('NaN');
  });

  it('says what it shows to those who do not see it', () => {
    const svg = drawChart(figureOf('bars', [[5]]));
    expect(svg).toContain('role="img" aria-labelledby="figure-3-title figure-3-description"');
    expect(svg).toContain('<desc id="figure-3-description">Вывод &lt;b&gt;</desc>');
    expect(svg).toContain('<title>Орган 1: 5</title>');
  });

  it('tells stacked parts apart by pattern, lines by dashes and points', () => {
    const stacked = drawChart(figureOf('stacked-bars', [[5, 6, 7]]));
    expect(stacked.match(/<pattern /gu)).toHaveLength(3);
    expect(stacked).toContain('fill="url(#figure-3-pattern-2)"');
    expect(
      drawChart(
        figureOf('lines', [
          [5, 6],
          [1, 2],
        ]),
      ),
    ).toContain('stroke-dasharray="7 4"');
  });

  it('draws bars of the length of their figures', () => {
    const svg = drawChart(figureOf('bars', [[100], [50], [0]]));
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/gu)].map(([, width]) => Number(width));
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 1);
    expect(widths[2]).toBe(0);
  });
});

describe('laws', () => {
  const figures = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 1e9 })), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  });

  it('every chart is one drawing with finite coordinates and the same text each time', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('stacked-bars' as const, 'lines' as const), (rows, kind) => {
        const svg = drawChart(figureOf(kind, rows));
        expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
        expect(svg).toBe(drawChart(figureOf(kind, rows)));
      }),
      { numRuns: 30 },
    );
  });
});

function figureOf(kind: FigureDraft['chart']['kind'], rows: readonly (readonly (number | null)[])[]): Figure {
  const width = rows[0]?.length ?? 0;
  const columns: readonly Column[] = [
    { title: 'Орган', kind: 'text' },
    ...Array.from({ length: width }, (_, index) => ({ title: `Ряд ${String(index + 1)}`, kind: 'integer' as const })),
  ];
  const cells = rows.map((row, index): readonly Value[] => [
    { kind: 'text', text: `Орган ${String(index + 1)}` },
    ...row.map((value): Value =>
      value === null ? { kind: 'empty', reason: 'нет сведений' } : { kind: 'integer', value },
    ),
  ]);
  const chart = { kind, category: 0, series: columns.slice(1).map((_, index) => index + 1) };
  const draft = {
    kind: 'figure',
    caption: 'Органы',
    alternative: 'Вывод <b>',
    chart,
    data: { columns, rows: cells },
  } as const;
  const head = {
    title: 'Отчёт',
    language: 'ru',
    documentKind: 'Отчёт',
    organisation: 'МЦУ',
    period: 'за март',
  } as const;
  const page = unwrap(buildPage({ ...head, sections: [{ title: 'Итоги', blocks: [draft] }] }));
  const [block] = page.sections[0]?.blocks ?? [];
  if (block?.kind !== 'figure') throw new Error('a figure');
  return { ...block, number: 3 };
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
