import { blockLabels } from '../wording/block.labels.ts';
import { element } from '../wording/markup.ts';
import { hatchId } from './hatch.ts';
import { heatColours } from './heat.ts';
import type { Legend } from './legend.ts';
import { lightPalette } from './palette.ts';
import { fontSize, px, words } from './svg.ts';
import { textWidth } from './text-fit.ts';

const swatch = { width: 26, height: 14 };

/**
 * Draws the key of a heat map: its colours from less to more, and the hatching where there is any.
 *
 * @param width - The room from edge to edge.
 * @param hatched - The drawing's id where some cell shows no figure; `null` where all do.
 * @returns The key.
 * @example
 * heatKey(720, null).height //=> 32
 */
export function heatKey(width: number, hatched: string | null): Legend {
  const less = textWidth(blockLabels.less, fontSize);
  const scale = lightPalette.heat.map((_, step) =>
    element('rect', {
      class: `heat-${String(step)}`,
      fill: heatColours(step).fill,
      ...boxAt(less + 8 + step * swatch.width),
    }),
  );
  const end = less + 8 + scale.length * swatch.width;
  const markup = [
    words({ x: 0, y: 16.5 }, [blockLabels.less]),
    ...scale,
    words({ x: end + 8, y: 16.5 }, [blockLabels.more]),
    hatched === null ? '' : hatchedKey(hatched, Math.min(end + textWidth(blockLabels.more, fontSize) + 36, width)),
  ];
  return { markup: element('g', { 'aria-hidden': 'true' }, markup.join('')), height: 32 };
}

function hatchedKey(id: string, x: number): string {
  const box = element('rect', { fill: `url(#${hatchId(id)})`, ...boxAt(x) });
  return box + words({ x: x + swatch.width + 8, y: 16.5 }, [blockLabels.hidden]);
}

function boxAt(x: number): Readonly<Record<'x' | 'y' | 'width' | 'height', string>> {
  return { x: px(x), y: px(5), width: px(swatch.width), height: px(swatch.height) };
}
