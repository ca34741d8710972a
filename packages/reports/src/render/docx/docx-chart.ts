import { Paragraph, type FileChild } from 'docx';
import { ChartRun, type ChartSeries, type ChartValueAxis } from 'docx/charts';
import { valueAxis, type Axis } from '../../chart/axis.ts';
import { chartData, type ChartData } from '../../chart/chart-data.ts';
import { markColour } from '../../chart/palette.ts';
import type { Figure } from '../../page/block.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { printable } from '../../wording/markup.ts';
import { styleIds } from './docx-styles.ts';

const face = 'Times New Roman';
const dashes = ['solid', 'dash', 'dot', 'dashDot'] as const;
// the separator of '#,##0' is the viewer's; a no-break space is ours
const thousands = '[>=1000000]#"\u00A0"###"\u00A0"##0;[>=1000]#"\u00A0"##0;0';
const shapes = ['circle', 'square', 'triangle', 'diamond'] as const;

/**
 * Renders a figure's chart as Word's own chart, with the words that stand for it.
 *
 * @param figure - A figure of a finished page.
 * @returns The paragraph that holds the chart.
 * @example
 * docxChart({ kind: 'figure', number: 1, caption: 'Темы', alternative: 'Дороги: 7.', chart: { kind: 'bars', category: 0, series: [1] }, data: { columns: [{ title: 'Тема', kind: 'text' }, { title: 'Всего', kind: 'integer' }], rows: [[{ kind: 'text', text: 'Дороги' }, { kind: 'integer', value: 7 }]] } }) instanceof Object //=> true
 */
export function docxChart(figure: Figure): FileChild {
  const data = chartData(figure.chart, figure.data);
  const name = `${blockLabels.figure} ${String(figure.number)}`;
  // left to itself the library counts ids through the whole process
  const altText = {
    id: String(figure.number),
    name,
    title: printable(figure.caption),
    description: printable(figure.alternative),
  };
  const chart = data.kind === 'lines' ? lines(data, altText) : bars(data, altText);
  // docx declares its classes once an entry point; the run of a chart is one of the same kind
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return new Paragraph({ style: styleIds.picture, children: [chart] });
}

type AltText = Readonly<Record<'id' | 'name' | 'title' | 'description', string>>;

function bars(data: ChartData, altText: AltText): ChartRun {
  const stacked = data.kind === 'stacked-bars';
  return new ChartRun({
    ...shared(data, altText),
    type: 'bar',
    stacking: stacked ? 'stacked' : 'none',
    gapWidth: 55,
    legend: stacked ? { position: 'top', font: { size: 10 } } : false,
    categoryAxis: { reverseOrder: true, font: { size: 10 } },
    valueAxis: { ...axisOf(valueAxis(data)), crossesAt: 'maximum' },
    transformation: { width: 640, height: 90 + (stacked ? 30 : 0) + 34 * data.categories.length },
  });
}

function lines(data: ChartData, altText: AltText): ChartRun {
  return new ChartRun({
    ...shared(data, altText),
    type: 'line',
    markers: true,
    legend: { position: 'top', font: { size: 10 } },
    categoryAxis: { font: { size: 10 } },
    valueAxis: axisOf(valueAxis(data)),
    transformation: { width: 640, height: 320 },
  });
}

function shared(
  data: ChartData,
  altText: AltText,
): {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly altText: AltText;
  readonly font: { readonly name: string; readonly color: string };
  readonly chartArea: { readonly border: 'none' };
} {
  const { size } = valueAxis(data);
  return {
    categories: data.categories.map(printable),
    series: data.series.map((_, index) => seriesOf(data, index, size)),
    altText,
    font: { name: face, color: '000000' },
    chartArea: { border: 'none' },
  };
}

function seriesOf(data: ChartData, index: number, size: number): ChartSeries {
  const { name = '', points = [] } = data.series[index] ?? {};
  const color = markColour(index).slice(1);
  const look = data.kind === 'lines' ? lineLook(index, color) : { color };
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

function lineLook(index: number, color: string): Pick<ChartSeries, 'color' | 'line' | 'markers'> {
  const dash = dashes[index % dashes.length] ?? 'solid';
  return {
    color,
    line: { color, width: 2, dash },
    markers: { shape: shapes[index % shapes.length] ?? 'circle', size: 7 },
  };
}

function axisOf({ domain, ticks, size, suffix, digits }: Axis): ChartValueAxis {
  const [first, second] = ticks;
  const interval = ((second?.value ?? 1) - (first?.value ?? 0)) / size;
  const plain = digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
  const bare = digits === 0 ? thousands : plain;
  const numberFormat = suffix === '' ? bare : `${plain}"${suffix}"`;
  return { minimum: domain[0] / size, maximum: domain[1] / size, interval, numberFormat, font: { size: 10 } };
}
