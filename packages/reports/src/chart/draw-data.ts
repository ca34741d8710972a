import type { ChartData } from './chart-data.ts';
import { drawBars, type Drawing } from './draw-bars.ts';
import { drawHeatMap } from './draw-heat-map.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawLines } from './draw-lines.ts';
import { drawRankSlope } from './draw-rank-slope.ts';
import { drawStackedBars, type Canvas } from './draw-stacked-bars.ts';

/**
 * Draws the figures of a chart by its kind.
 *
 * @param data - The chart's figures.
 * @param canvas - Width, and the id that patterns are named by.
 * @returns The drawing, without its frame.
 * @example
 * drawData({ kind: 'bars', unit: 'integer', categories: [], series: [] }, { width: 720, id: 'figure-1' }).height //=> 34
 */
export function drawData(data: ChartData, canvas: Canvas): Drawing {
  const { width } = canvas;
  switch (data.kind) {
    case 'bars':
      return drawBars(data, width);
    case 'stacked-bars':
      return drawStackedBars(data, canvas);
    case 'lines':
      return drawLines(data, width);
    case 'heat-map':
      return drawHeatMap(data, canvas);
    case 'intervals':
      return drawIntervals(data, width);
    case 'rank-slope':
      return drawRankSlope(data, width);
  }
}
