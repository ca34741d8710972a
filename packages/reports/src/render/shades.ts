import { chartData } from '../chart/chart-data.ts';
import { heatColours, heatSteps } from '../chart/heat.ts';
import type { Figure } from '../page/block.ts';

/** How a cell of a shaded table looks: hex colours without their number sign. */
export interface Shade {
  readonly fill: string;
  readonly ink: string;
  /** Strokes over the cell: it shows no figure. */
  readonly hatched: boolean;
}

/** Finds the shade of a cell by its row and column; nothing where the cell is not of the map. */
export type Shades = (row: number, column: number) => Shade | undefined;

/**
 * Shades the cells of a table as its heat map has them, for formats without such a chart.
 *
 * @param figure - A figure whose chart is a heat map.
 * @returns The shade of a cell.
 * @example
 * shadesOf({ kind: 'figure', number: 1, caption: 'Темы', alternative: 'Дороги: 7.', chart: { kind: 'heat-map', category: 0, series: [1] }, data: { columns: [{ title: 'Место', kind: 'text' }, { title: 'Дороги', kind: 'integer' }], rows: [[{ kind: 'text', text: 'Заречье' }, { kind: 'integer', value: 7 }]] } })(0, 1) //=> { fill: '0b3c6f', ink: 'ffffff', hatched: false }
 */
export function shadesOf({ chart, data }: Figure): Shades {
  const { series } = chartData(chart, data);
  const step = heatSteps(series.flatMap(({ points }) => points));
  return (row, column) => {
    const point = series[chart.series.indexOf(column)]?.points[row];
    if (point === undefined) return undefined;
    const { fill, ink } = heatColours(point.value === null ? 0 : step(point.value));
    if (point.value === null) return { fill: 'ffffff', ink: '1a1a1a', hatched: true };
    return { fill: fill.slice(1), ink: ink.slice(1), hatched: false };
  };
}
