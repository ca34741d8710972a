import { fontSize, words, type At } from './svg.ts';
import { fitText, textWidth } from './text-fit.ts';

/** A legend as drawn: its markup and the height it takes. */
export interface Legend {
  readonly markup: string;
  readonly height: number;
}

const line = 24;
const swatch = 18;

/**
 * Draws a legend above the plot, in as many lines as its names need.
 *
 * @param names - Names of the series.
 * @param width - The room from edge to edge.
 * @param sample - Draws the sample of a series with its middle at a point.
 * @returns The legend.
 * @example
 * legend(['Всего'], 720, () => '').height //=> 32
 */
export function legend(names: readonly string[], width: number, sample: (series: number, at: At) => string): Legend {
  const markup: string[] = [];
  let at: At = { x: 0, y: 12 };
  names.forEach((name, series) => {
    const [label = ''] = fitText(name, { width: width - swatch - 8, size: fontSize, lines: 1 });
    const taken = swatch + 8 + textWidth(label, fontSize) + 20;
    if (at.x > 0 && at.x + taken - 20 > width) at = { x: 0, y: at.y + line };
    markup.push(
      sample(series, { x: at.x + swatch / 2, y: at.y }),
      words({ x: at.x + swatch + 6, y: at.y + 4.5 }, [label]),
    );
    at = { x: at.x + taken, y: at.y };
  });
  return { markup: markup.join(''), height: at.y + line - 4 };
}
