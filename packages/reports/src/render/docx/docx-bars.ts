import { ChartRun, type ChartSeries } from 'docx/charts';
import { valueAxis } from '../../chart/axis.ts';
import type { ChartData } from '../../chart/chart-data.ts';
import { markColour } from '../../chart/palette.ts';
import { printable } from '../../wording/markup.ts';
import { chartFrame, docxAxis, type AltText } from './docx-chart-frame.ts';
import { docxLineLook } from './docx-line-look.ts';

/**
 * Renders horizontal bars, laid end to end where they are parts.
 *
 * @param data - The chart's figures.
 * @param altText - What names the chart and stands for it.
 * @returns The run that holds the chart.
 * @example
 * docxBars({ kind: 'bars', unit: 'integer', categories: ['а'], series: [{ name: 'б', points: [{ value: 7, text: '7' }] }] }, { id: '1', name: 'Рисунок 1', title: 'Темы', description: 'Дороги: 7.' }) instanceof Object //=> true
 */
export function docxBars(data: ChartData, altText: AltText): ChartRun {
  const stacked = data.kind === 'stacked-bars';
  return new ChartRun({
    ...shared(data, altText),
    type: 'bar',
    stacking: stacked ? 'stacked' : 'none',
    gapWidth: 55,
    legend: stacked ? { position: 'top', font: { size: 10 } } : false,
    categoryAxis: { reverseOrder: true, font: { size: 10 } },
    valueAxis: { ...docxAxis(data), crossesAt: 'maximum' },
    transformation: { width: 640, height: 90 + (stacked ? 30 : 0) + 34 * data.categories.length },
  });
}

/**
 * Renders a line a series over categories in their order.
 *
 * @param data - The chart's figures.
 * @param altText - What names the chart and stands for it.
 * @returns The run that holds the chart.
 * @example
 * docxLines({ kind: 'lines', unit: 'integer', categories: ['а'], series: [{ name: 'б', points: [{ value: 7, text: '7' }] }] }, { id: '1', name: 'Рисунок 1', title: 'Темы', description: 'Дороги: 7.' }) instanceof Object //=> true
 */
export function docxLines(data: ChartData, altText: AltText): ChartRun {
  return new ChartRun({
    ...shared(data, altText),
    type: 'line',
    markers: true,
    legend: { position: 'top', font: { size: 10 } },
    categoryAxis: { font: { size: 10 } },
    valueAxis: docxAxis(data),
    transformation: { width: 640, height: 320 },
  });
}

function shared(
  data: ChartData,
  altText: AltText,
): ReturnType<typeof chartFrame> & { readonly categories: readonly string[]; readonly series: readonly ChartSeries[] } {
  const { size } = valueAxis(data);
  return {
    ...chartFrame(altText),
    categories: data.categories.map(printable),
    series: data.series.map((_, index) => seriesOf(data, index, size)),
  };
}

function seriesOf(data: ChartData, index: number, size: number): ChartSeries {
  const { name = '', points = [] } = data.series[index] ?? {};
  const color = markColour(index).slice(1);
  const look = data.kind === 'lines' ? docxLineLook(index) : { color };
  const labels = points.map(({ value, text }) =>
    value === null || data.kind === 'lines' ? (false as const) : { text, font: { size: 10 } },
  );
  return {
    name: printable(name),
    values: points.map(({ value }) => (value === null ? null : value / size)),
    ...look,
    ...(data.kind === 'bars' ? { pointLabels: labels } : {}),
  };
}
