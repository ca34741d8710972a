import { exportHeaders, type ExportCell } from './incident-cells.ts';

/** One row of the export, a cell a column. */
export type ExportRow = readonly ExportCell[];

/** A row that repeats another. */
export interface PlantedDuplicate {
  readonly id: string;
  /** Its row and the row it repeats, as a spreadsheet numbers them: the header is row 1. */
  readonly row: number;
  readonly of: number;
}

/**
 * What can be wrong with a planted row.
 *
 * - `unknown-type`, `unknown-outcome`: a word that is not in the closed list.
 * - `no-such-day`: 29 February 2023.
 * - `closed-before-received`: an end at the beginning of the year, before the receipt.
 * - `formula-like-text`: a text that a careless spreadsheet would take for a formula.
 * - `formula-cell`: a true formula where a word belongs.
 */
export type FaultKind =
  'unknown-type' | 'unknown-outcome' | 'no-such-day' | 'closed-before-received' | 'formula-like-text' | 'formula-cell';

/** A cell that was spoilt on purpose, in a row of its own. */
export interface PlantedFault {
  readonly kind: FaultKind;
  readonly id: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly header: string;
  /** What stands there. */
  readonly value: string;
}

/** Rows that were added, and what is to be found in them. */
export interface Planted<Kind> {
  readonly rows: readonly ExportRow[];
  readonly planted: readonly Kind[];
}

interface Fault {
  readonly kind: FaultKind;
  readonly header: string;
  readonly cell: string | { readonly formula: string };
}

/** Ids of the spoilt rows: far from those of any month. */
const FAULTY_IDS = 99_990_001;
const ID = exportHeaders().indexOf('ID');
const RECEIVED = exportHeaders().indexOf('Дата создания');

/**
 * Repeats rows of an export, as happens when two downloads are put together.
 *
 * @param rows - The rows, without the header.
 * @param count - How many to repeat, evenly spread over the rows; no more than there are.
 * @returns The repeated rows, to be put after the others.
 */
export function repeatRows(rows: readonly ExportRow[], count: number): Planted<PlantedDuplicate> {
  const size = Math.min(count, rows.length);
  const places = Array.from({ length: size }, (_, index) => Math.floor((index * rows.length) / size));
  return {
    rows: places.map((place) => rows[place] as ExportRow),
    planted: places.map((place, index) => ({
      id: `${rows[place]?.[ID] as string | number}`,
      row: rows.length + index + 2,
      of: place + 2,
    })),
  };
}

/**
 * Makes rows with one fault each.
 *
 * @param model - A sound row of a closed incident, from which the others are copied.
 * @param after - How many rows stand before them, the header not counted.
 * @returns The spoilt rows with the list of their faults.
 */
export function spoilRows(model: ExportRow, after: number): Planted<PlantedFault> {
  const faults = faultsOf(model[RECEIVED] as string);
  const rows = faults.map((fault, index) => spoil(fault, model, FAULTY_IDS + index));
  const planted = faults.map(({ kind, header, cell }, index) => ({
    kind,
    id: `${FAULTY_IDS + index}`,
    row: after + index + 2,
    header,
    value: typeof cell === 'string' ? cell : `=${cell.formula}`,
  }));
  return { rows, planted };
}

function faultsOf(received: string): readonly Fault[] {
  return [
    { kind: 'unknown-type', header: 'Тип инцидента', cell: 'Решаемо' },
    { kind: 'unknown-outcome', header: 'Итог', cell: 'Принято' },
    { kind: 'no-such-day', header: 'Дата создания', cell: '2023-02-29 10:00:00' },
    { kind: 'closed-before-received', header: 'Дата окончания', cell: `${received.slice(0, 4)}-01-01 00:00:00` },
    { kind: 'formula-like-text', header: 'Тема', cell: '=HYPERLINK("https://vk.com/")' },
    { kind: 'formula-cell', header: 'Муниципалитет', cell: { formula: '1+1' } },
  ];
}

function spoil(fault: Fault, model: ExportRow, id: number): ExportRow {
  const changes: Readonly<Record<string, ExportCell>> = { ID: id, 'Номер инцидента': id, [fault.header]: fault.cell };
  return exportHeaders().map((header, at) => changes[header] ?? model[at] ?? null);
}
