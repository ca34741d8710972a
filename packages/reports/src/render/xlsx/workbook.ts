import type { IntervalArms } from '../../chart/chart-data.ts';
import type { ChartSpec } from '../../page/chart-spec.ts';
import type { Shade } from '../shades.ts';

/** How a cell looks. */
export type CellLook = 'title' | 'heading' | 'caption' | 'header' | 'plain' | 'total' | 'notice' | 'remark';

/** A cell: words or a number with its format; `null` is a cell with nothing in it. */
export interface Cell {
  readonly value: string | number | null;
  readonly look: CellLook;
  readonly align: 'left' | 'right' | 'center';
  /** Number format, as `0.00%`. */
  readonly format?: string;
  /** The colours of a cell of a heat map. */
  readonly shade?: Shade;
}

/** A part of a sheet, rows and columns from 0, both ends included. */
export interface Range {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A chart over columns of its own sheet. */
export interface SheetChart {
  readonly kind: Exclude<ChartSpec['kind'], 'heat-map'>;
  readonly alternative: string;
  readonly title: string;
  /** The cells that name the categories. */
  readonly categories: Range;
  readonly series: readonly { readonly name: string; readonly cells: Range; readonly colour: string }[];
  /** How far the intervals reach from the figures of the first series, in the numbers of the cells. */
  readonly arms?: IntervalArms;
  /** The axis in the numbers of the cells, and their format. */
  readonly axis: { readonly from: number; readonly to: number; readonly step: number; readonly format: string };
  /** The cells that the chart lies over. */
  readonly over: Range;
}

/** A sheet, laid out. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** The rows with the header, kept in sight and printed on every page. */
  readonly header?: { readonly row: number; readonly filter: Range };
  readonly landscape: boolean;
  readonly notice?: string;
  readonly chart?: SheetChart;
}

/** A workbook, laid out: everything that a writer of spreadsheets needs to know, and nothing about which writer it is. */
export interface Workbook {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Day of the document, `YYYY-MM-DD`. */
  readonly created: string;
  readonly sheets: readonly Sheet[];
}
