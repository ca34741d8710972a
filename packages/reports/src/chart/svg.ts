import { element, textElement, type Attributes } from '../wording/markup.ts';
import { lightPalette, markColour, markIndex } from './palette.ts';

/** A point on the drawing, in pixels. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** Size of the words of a chart. */
export const fontSize = 13;

/**
 * Writes a coordinate to a hundredth of a pixel, so that a drawing is the same text everywhere.
 *
 * @param value - A coordinate.
 * @returns The number as text.
 * @example
 * px(1 / 3) //=> '0.33'
 */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/**
 * Draws words; a second line stands under the first.
 *
 * @param at - Where the first line's baseline is.
 * @param lines - The words, one text a line.
 * @param attributes - Further attributes, as `text-anchor`.
 * @returns The markup.
 * @example
 * words({ x: 1, y: 2 }, ['ЖКХ']) //=> '<text class="ink" fill="#1a1a1a" x="1" y="2">ЖКХ</text>'
 */
export function words(at: At, lines: readonly string[], attributes: Attributes = {}): string {
  const shared = { class: 'ink', fill: lightPalette.ink, x: px(at.x), y: px(at.y), ...attributes };
  if (lines.length === 1) return textElement('text', shared, lines[0] ?? '');
  const spans = lines.map((line, index) =>
    textElement('tspan', { x: px(at.x), dy: index === 0 ? 0 : fontSize + 2 }, line),
  );
  return element('text', shared, spans.join(''));
}

/**
 * Draws a faint straight line, as of a grid.
 *
 * @param from - One end.
 * @param to - The other.
 * @returns The markup.
 * @example
 * gridLine({ x: 0, y: 0 }, { x: 0, y: 9 }) //=> '<line class="faint" stroke="#d9d9d9" x1="0" y1="0" x2="0" y2="9"></line>'
 */
export function gridLine(from: At, to: At): string {
  return element('line', {
    class: 'faint',
    stroke: lightPalette.faint,
    x1: px(from.x),
    y1: px(from.y),
    x2: px(to.x),
    y2: px(to.y),
  });
}

/**
 * Names the fill of a series: a class for the page's appearance, a colour for a bare drawing.
 *
 * @param series - The series' place from 0.
 * @returns The attributes.
 * @example
 * markFill(0) //=> { class: 'mark-0', fill: '#0072b2' }
 */
export function markFill(series: number): Attributes {
  return { class: `mark-${String(markIndex(series))}`, fill: markColour(series) };
}

/**
 * Names the stroke of a series.
 *
 * @param series - The series' place from 0.
 * @returns The attributes.
 * @example
 * markStroke(1) //=> { class: 'line-1', stroke: '#d55e00' }
 */
export function markStroke(series: number): Attributes {
  return { class: `line-${String(markIndex(series))}`, stroke: markColour(series) };
}
