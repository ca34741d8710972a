import { ChartRun, type ChartSeries } from 'docx/charts';
import { valueAxis } from '../../chart/axis.ts';
import { intervalArms, type ChartData } from '../../chart/chart-data.ts';
import { printable } from '../../wording/markup.ts';
import { placeAxis } from '../place-axis.ts';
import { chartFrame, docxAxis, type AltText } from './docx-chart-frame.ts';
import { docxLineLook } from './docx-line-look.ts';

/** Pale, so that the interval is seen over it. */
const fill = 'C3DBEE';

/**
 * Renders figures with their intervals as Word has them: pale bars from zero, the interval as an error bar of its own.
 *
 * @param data - The chart's figures: the figure, the lower and the upper end.
 * @param altText - What names the chart and stands for it.
 * @returns The run that holds the chart.
 * @example
 * docxIntervals({ kind: 'intervals', unit: 'percent', categories: ['а'], series: [{ name: 'Доля', points: [{ value: 7, text: '7 %' }] }] }, { id: '1', name: 'Рисунок 1', title: 'Темы', description: 'Дороги: 7.' }) instanceof Object //=> true
 */
export function docxIntervals(data: ChartData, altText: AltText): ChartRun {
  const { size } = valueAxis(data);
  const scaled = (value: number | null): number | null => (value === null ? null : value / size);
  const [figures = { name: '', points: [] }] = data.series;
  const { minus, plus } = intervalArms(data);
  const arms = { minus: minus.map(scaled), plus: plus.map(scaled) };
  const series = {
    name: printable(figures.name),
    values: figures.points.map(({ value }) => scaled(value)),
    color: fill,
    errorBars: { type: 'custom', ...arms, line: { color: '1A1A1A', width: 1.25 } },
  } as const;
  return new ChartRun({
    ...chartFrame(altText),
    type: 'bar',
    // a figure over its bar would lie under the interval
    categories: data.categories.map((name, row) => `${printable(name)}: ${figures.points[row]?.text ?? ''}`),
    series: [series],
    gapWidth: 55,
    legend: false,
    categoryAxis: { reverseOrder: true, font: { size: 10 } },
    valueAxis: { ...docxAxis(data), crossesAt: 'maximum' },
    transformation: { width: 640, height: 90 + 34 * data.categories.length },
  });
}

/**
 * Renders places before and now as Word has them: a line a category, the first place above, the names in the legend.
 *
 * @param data - The chart's figures: places before and now.
 * @param altText - What names the chart and stands for it.
 * @returns The run that holds the chart.
 * @example
 * docxRankSlope({ kind: 'rank-slope', unit: 'integer', categories: ['а'], series: [{ name: 'май', points: [{ value: 1, text: '1' }] }, { name: 'июнь', points: [{ value: 1, text: '1' }] }] }, { id: '1', name: 'Рисунок 1', title: 'Места', description: 'Первый а.' }) instanceof Object //=> true
 */
export function docxRankSlope(data: ChartData, altText: AltText): ChartRun {
  const { last, format } = placeAxis(data);
  return new ChartRun({
    ...chartFrame(altText),
    type: 'line',
    markers: true,
    categories: data.series.map(({ name }) => printable(name)),
    series: data.categories.map((name, row) => seriesOf(data, name, row)),
    legend: { position: 'bottom', font: { size: 10 } },
    categoryAxis: { font: { size: 10 } },
    valueAxis: {
      reverseOrder: true,
      minimum: 0,
      maximum: last + 1,
      interval: 1,
      numberFormat: format,
      font: { size: 10 },
    },
    transformation: { width: 640, height: 150 + 26 * last + 20 * data.categories.length },
  });
}

function seriesOf({ series }: ChartData, name: string, row: number): ChartSeries {
  return {
    name: printable(name),
    values: series.map(({ points }) => points[row]?.value ?? null),
    ...docxLineLook(row),
  };
}
