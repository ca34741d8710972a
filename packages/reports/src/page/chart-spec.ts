/**
 * A chart over the columns of its figure's data table, named by their place from 0.
 *
 * The chart holds no figures of its own, so it cannot say anything else than the table under it.
 *
 * - `bars`: horizontal bars, one series.
 * - `stacked-bars`: horizontal bars laid end to end, one part a series; no figure may be below zero.
 * - `lines`: one line a series over categories in their order, as months are.
 */
export interface ChartSpec {
  readonly kind: 'bars' | 'stacked-bars' | 'lines';
  /** The column that names the categories: a text, a day or a moment. */
  readonly category: number;
  /** The columns drawn, of one kind: integers, decimals, shares or lengths of time. */
  readonly series: readonly number[];
}
