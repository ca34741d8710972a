import { element } from '../wording/markup.ts';
import { lightPalette } from './palette.ts';

/**
 * Names the hatching of one drawing.
 *
 * @param id - The drawing's id.
 * @returns The pattern's id.
 * @example
 * hatchId('figure-1') //=> 'figure-1-hatch'
 */
export function hatchId(id: string): string {
  return `${id}-hatch`;
}

/**
 * Draws the hatching of cells that show no figure: strokes of ink on paper, unlike every colour of a figure.
 *
 * @param id - The drawing's id.
 * @returns A `defs` element.
 * @example
 * hatch('figure-1').startsWith('<defs><pattern id="figure-1-hatch"') //=> true
 */
export function hatch(id: string): string {
  const ground = element('rect', { width: 6, height: 6, class: 'paper', fill: lightPalette.paper });
  const stroke = { class: 'ink-line', stroke: lightPalette.ink, 'stroke-width': 1, fill: 'none' };
  const lines = element('path', { d: 'M-1,1l2,-2M0,6l6,-6M5,7l2,-2', ...stroke });
  const size = { id: hatchId(id), width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return element('defs', {}, element('pattern', size, ground + lines));
}
