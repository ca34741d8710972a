/** The kinds of chart. */
export const CHART_KINDS = ['bars', 'stacked-bars', 'lines', 'heat-map', 'intervals', 'rank-slope'] as const;

/**
 * A chart over the columns of its figure's data table, named by their place from 0.
 *
 * The chart holds no figures of its own, so it cannot say anything else than the table under it.
 *
 * - `bars`: horizontal bars, one series.
 * - `stacked-bars`: horizontal bars laid end to end, one part a series; no figure may be below zero.
 * - `lines`: one line a series over categories in their order, as months are.
 * - `heat-map`: a cell a category and series, the darker the more; no figure may be below zero. An empty cell is hatched
 *   and leads to its reason, so that a figure held back is seen to be held back.
 * - `intervals`: a dot a category with the ends of its interval; the series are the figure, the lower and the upper end.
 * - `rank-slope`: places before and now, a line a category; the series are two columns of integers from 1.
 */
export interface ChartSpec {
  readonly kind: (typeof CHART_KINDS)[number];
  /** The column that names the categories: a text, a day or a moment. */
  readonly category: number;
  /** The columns drawn, of one kind: integers, decimals, shares or lengths of time. */
  readonly series: readonly number[];
}
