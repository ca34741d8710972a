import type { ChartSeries } from 'docx/charts';
import { markColour } from '../../chart/palette.ts';

const dashes = ['solid', 'dash', 'dot', 'dashDot'] as const;
const shapes = ['circle', 'square', 'triangle', 'diamond'] as const;

/**
 * Chooses how a line looks: its colour, its dashes and the shape of its points differ from those of its neighbours.
 *
 * @param index - The line's place from 0.
 * @returns The look.
 * @example
 * docxLineLook(1).line?.dash //=> 'dash'
 */
export function docxLineLook(index: number): Pick<ChartSeries, 'color' | 'line' | 'markers'> {
  const color = markColour(index).slice(1);
  const dash = dashes[index % dashes.length] ?? 'solid';
  return {
    color,
    line: { color, width: 2, dash },
    markers: { shape: shapes[index % shapes.length] ?? 'circle', size: 7 },
  };
}
