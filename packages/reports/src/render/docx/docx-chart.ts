import { Paragraph, type FileChild } from 'docx';
import type { ChartRun } from 'docx/charts';
import { chartData, type ChartData } from '../../chart/chart-data.ts';
import type { Figure } from '../../page/block.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { printable } from '../../wording/markup.ts';
import { docxBars, docxLines } from './docx-bars.ts';
import type { AltText } from './docx-chart-frame.ts';
import { docxIntervals, docxRankSlope } from './docx-further-charts.ts';
import { styleIds } from './docx-styles.ts';

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
  const chart = chartOf(data, altText);
  // docx declares its classes once an entry point; the run of a chart is one of the same kind
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return new Paragraph({ style: styleIds.picture, children: [chart] });
}

function chartOf(data: ChartData, altText: AltText): ChartRun {
  if (data.kind === 'rank-slope') return docxRankSlope(data, altText);
  if (data.kind === 'intervals') return docxIntervals(data, altText);
  return data.kind === 'lines' ? docxLines(data, altText) : docxBars(data, altText);
}
