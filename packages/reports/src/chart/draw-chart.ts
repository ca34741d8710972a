import type { Figure } from '../page/block.ts';
import { mustBePublic } from '../privacy/personal-paths.ts';
import { element, textElement } from '../wording/markup.ts';
import { chartData } from './chart-data.ts';
import { drawData } from './draw-data.ts';
import { fontSize } from './svg.ts';

const width = 720;

/**
 * Draws the chart of a figure as one SVG element, with the words that stand for it.
 *
 * Its ids come from the figure's number: two figures of a page never share one, and the same page gives the same text.
 *
 * @param figure - A figure of a finished page.
 * @returns The markup; it takes the page's colours by class and has its own without a page.
 * @example
 * drawChart({ kind: 'figure', number: 1, caption: 'Темы', alternative: 'Дороги: 7.', chart: { kind: 'bars', category: 0, series: [1] }, data: { columns: [{ title: 'Тема', kind: 'text' }, { title: 'Всего', kind: 'integer' }], rows: [[{ kind: 'text', text: 'Дороги' }, { kind: 'integer', value: 7 }]] } }).startsWith('<svg') //=> true
 */
export function drawChart(figure: Figure): string {
  mustBePublic(figure);
  const id = `figure-${String(figure.number)}`;
  const { markup, height, width: drawn = width } = drawData(chartData(figure.chart, figure.data), { width, id });
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-description`,
    viewBox: `0 0 ${String(drawn)} ${String(Math.ceil(height))}`,
    width: drawn,
    height: Math.ceil(height),
    'font-family': "'PT Sans', 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
    'font-size': fontSize,
  };
  const title = textElement('title', { id: `${id}-title` }, figure.caption);
  const description = textElement('desc', { id: `${id}-description` }, figure.alternative);
  return element('svg', frame, title + description + markup);
}
