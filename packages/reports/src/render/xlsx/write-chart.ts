import type { SheetChart as HucreChart } from 'hucre/xlsx';
import { printable } from '../../wording/markup.ts';
import type { Range, SheetChart } from './workbook.ts';

/** Pale, so that an interval is seen over its bar. */
const PALE = 'C3DBEE';
const legends = {
  bars: false,
  intervals: false,
  'stacked-bars': 'bottom',
  lines: 'bottom',
  'rank-slope': 'right',
} as const;
const dashes = ['solid', 'dash', 'dot', 'dashDot'] as const;
const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;

/**
 * Writes a chart over the cells of its sheet as the library of spreadsheets takes it.
 *
 * @param chart - The chart, laid out.
 * @param sheet - The name of its sheet.
 * @returns The chart.
 * @example
 * chartOfSheet({ kind: 'bars', title: 'Темы', alternative: 'Дороги: 7.', categories: { fromRow: 2, toRow: 4, fromColumn: 0, toColumn: 0 }, series: [{ name: 'Всего', cells: { fromRow: 2, toRow: 4, fromColumn: 1, toColumn: 1 }, colour: '0072b2' }], axis: { from: 0, to: 8, step: 2, format: '#,##0' }, over: { fromRow: 6, toRow: 18, fromColumn: 0, toColumn: 5 } }, 'Рис. 1').series[0]?.values //=> "'Рис. 1'!$B$3:$B$5"
 */
export function chartOfSheet(chart: SheetChart, sheet: string): HucreChart {
  const series = chart.series.map(({ name, cells, colour }, index) => ({
    name: printable(name),
    values: rangeOf(sheet, cells),
    categories: rangeOf(sheet, chart.categories),
    color: chart.kind === 'intervals' ? PALE : colour,
    ...(isLine(chart) ? lineLook(index) : {}),
  }));
  const { fromRow, toRow, fromColumn, toColumn } = chart.over;
  return {
    type: isLine(chart) ? 'line' : 'bar',
    title: printable(chart.title),
    titleFontSize: 11,
    altText: printable(chart.alternative),
    frameTitle: printable(chart.title),
    series,
    anchor: { from: { row: fromRow, col: fromColumn }, to: { row: toRow, col: toColumn } },
    legend: legends[chart.kind],
    dispBlanksAs: 'gap',
    lang: 'ru-RU',
    roundedCorners: false,
    ...kindOf(chart),
  };
}

/**
 * Names a column as a spreadsheet does.
 *
 * @param index - The column's place from 0.
 * @returns Its letters.
 * @example
 * columnLetter(27) //=> 'AB'
 */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

function isLine({ kind }: SheetChart): boolean {
  return kind === 'lines' || kind === 'rank-slope';
}

function kindOf({ kind, axis }: SheetChart): Partial<HucreChart> {
  const ticks = { majorTickMark: 'none', minorTickMark: 'none' } as const;
  const scale = { min: axis.from, max: axis.to, majorUnit: axis.step };
  const y = {
    ...ticks,
    gridlines: { major: true },
    scale,
    numberFormat: { formatCode: axis.format, sourceLinked: false },
  };
  if (kind === 'lines') return { showLineMarkers: true, axes: { x: ticks, y } };
  // the first place above
  if (kind === 'rank-slope') return { showLineMarkers: true, axes: { x: ticks, y: { ...y, reverse: true } } };
  const labels = { showValue: true, showCategoryName: false, showSeriesName: false, showLegendKey: false };
  return {
    barGrouping: kind === 'stacked-bars' ? 'stacked' : 'clustered',
    ...(kind === 'bars' ? { dataLabels: labels } : {}),
    ...(kind === 'stacked-bars' ? { overlap: 100 } : {}),
    gapWidth: 55,
    axes: { x: { ...ticks, reverse: true }, y: { ...y, crosses: 'max' } },
  };
}

function lineLook(index: number): Pick<HucreChart['series'][number], 'stroke' | 'marker'> {
  return {
    stroke: { dash: dashes[index % dashes.length] ?? 'solid', width: 2 },
    marker: { symbol: symbols[index % symbols.length] ?? 'circle', size: 7 },
  };
}

function rangeOf(sheet: string, { fromRow, toRow, fromColumn, toColumn }: Range): string {
  return `'${sheet}'!${cornerOf(fromRow, fromColumn)}:${cornerOf(toRow, toColumn)}`;
}

function cornerOf(row: number, column: number): string {
  return `$${columnLetter(column)}$${String(row + 1)}`;
}
