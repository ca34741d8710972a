import type { ChartData } from '../chart/chart-data.ts';

/** An axis of places for an office suite: the last place, and the format that names places and nothing beyond them. */
export interface PlaceAxis {
  readonly last: number;
  readonly format: string;
}

/**
 * Spans the axis of places from the first to the last; half a step stands empty at both ends.
 *
 * @param data - The figures of a slope of places.
 * @returns The last place and the number format.
 * @example
 * placeAxis({ kind: 'rank-slope', unit: 'integer', categories: ['а'], series: [{ name: 'май', points: [{ value: 3, text: '3' }] }] }) //=> { last: 3, format: '[<1]"";[>3]"";0' }
 */
export function placeAxis({ series }: ChartData): PlaceAxis {
  const last = series.flatMap(({ points }) => points).reduce((most, { value }) => Math.max(most, value ?? 1), 1);
  return { last, format: `[<1]"";[>${String(last)}]"";0` };
}
