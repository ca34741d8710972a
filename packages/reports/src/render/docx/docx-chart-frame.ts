import type { ChartValueAxis } from 'docx/charts';
import { valueAxis } from '../../chart/axis.ts';
import type { ChartData } from '../../chart/chart-data.ts';

const face = 'Times New Roman';
// the separator of '#,##0' is the viewer's; a no-break space is ours
const thousands = '[>=1000000]#"\u00A0"###"\u00A0"##0;[>=1000]#"\u00A0"##0;0';

/** What names a chart and stands for it. */
export type AltText = Readonly<Record<'id' | 'name' | 'title' | 'description', string>>;

/** What every chart of a document has. */
export interface ChartFrame {
  readonly altText: AltText;
  readonly font: { readonly name: string; readonly color: string };
  readonly chartArea: { readonly border: 'none' };
}

/**
 * Frames a chart: its words, its face, no border.
 *
 * @param altText - What names the chart and stands for it.
 * @returns Options of any chart.
 * @example
 * chartFrame({ id: '1', name: 'Рисунок 1', title: 'Темы', description: 'Дороги: 7.' }).chartArea //=> { border: 'none' }
 */
export function chartFrame(altText: AltText): ChartFrame {
  return { altText, font: { name: face, color: '000000' }, chartArea: { border: 'none' } };
}

/**
 * Spans the axis of values as every format has it.
 *
 * @param data - The chart's figures.
 * @returns The axis.
 * @example
 * docxAxis({ kind: 'bars', unit: 'integer', categories: [], series: [] }).interval //=> 1
 */
export function docxAxis(data: ChartData): ChartValueAxis {
  const { domain, ticks, size, suffix, digits } = valueAxis(data);
  const [first, second] = ticks;
  const interval = ((second?.value ?? 1) - (first?.value ?? 0)) / size;
  const plain = digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
  const bare = digits === 0 ? thousands : plain;
  const numberFormat = suffix === '' ? bare : `${plain}"${suffix}"`;
  return { minimum: domain[0] / size, maximum: domain[1] / size, interval, numberFormat, font: { size: 10 } };
}
