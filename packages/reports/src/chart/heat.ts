import type { ChartPoint } from './chart-data.ts';
import { lightPalette } from './palette.ts';

/**
 * Says how dark each cell of a heat map is: the span from zero to the most, in as many equal steps as there are colours.
 *
 * @param points - All the cells.
 * @returns A function from a figure to its step from 0.
 * @example
 * heatSteps([{ value: 10, text: '10' }])(5) //=> 2
 */
export function heatSteps(points: readonly ChartPoint[]): (figure: number) => number {
  const most = points.reduce((top, { value }) => Math.max(top, value ?? 0), 0);
  const steps = lightPalette.heat.length;
  return (figure) => (most === 0 ? 0 : Math.min(steps - 1, Math.floor((figure / most) * steps)));
}

/**
 * Names the colours of a step on white paper, as DOCX, XLSX and a bare SVG have it.
 *
 * @param step - The step from 0.
 * @returns Fill and ink, hex with the number sign.
 * @example
 * heatColours(4) //=> { fill: '#0b3c6f', ink: '#ffffff' }
 */
export function heatColours(step: number): { readonly fill: string; readonly ink: string } {
  return lightPalette.heat[step] ?? { fill: lightPalette.paper, ink: lightPalette.ink };
}
