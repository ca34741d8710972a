import { element } from '../wording/markup.ts';
import { lightPalette } from './palette.ts';
import { markFill } from './svg.ts';

const paper = { class: 'paper-line', stroke: lightPalette.paper, 'stroke-width': 1.5, fill: 'none' };
const strokes = ['', 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4', 'M0,4h8', 'M4,0v8', 'M-2,6l4,4M0,0l8,8M6,-2l4,4', 'M0,4h8M4,0v8'];

/**
 * Names the pattern of a series inside one drawing.
 *
 * @param id - The drawing's id.
 * @param series - The series' place from 0.
 * @returns The pattern's id.
 * @example
 * patternId('figure-1', 0) //=> 'figure-1-pattern-1'
 */
export function patternId(id: string, series: number): string {
  return `${id}-pattern-${String(series + 1)}`;
}

/**
 * Draws the patterns that tell stacked parts apart without colour; the first part is plain.
 *
 * @param id - The drawing's id.
 * @param count - How many series there are.
 * @returns A `defs` element.
 * @example
 * patterns('figure-1', 1) //=> '<defs><pattern id="figure-1-pattern-1" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="mark-0" fill="#0072b2"></rect></pattern></defs>'
 */
export function patterns(id: string, count: number): string {
  const drawn = Array.from({ length: count }, (_, series) => {
    const ground = element('rect', { width: 8, height: 8, ...markFill(series) });
    const d = strokes[series % strokes.length] ?? '';
    const lines = d === '' ? '' : element('path', { d, ...paper });
    return element(
      'pattern',
      { id: patternId(id, series), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      ground + lines,
    );
  });
  return element('defs', {}, drawn.join(''));
}
