/**
 * How a CSV file is written.
 *
 * `;` is what a spreadsheet set to Russian opens: a decimal comma, and a mark of UTF-8 before the first row.
 * `,` is the plain form that programs read: a decimal point and no mark.
 */
export interface CsvDialect {
  readonly separator: ';' | ',';
}

/** The dialect of a spreadsheet set to Russian. */
export const RUSSIAN_CSV: CsvDialect = { separator: ';' };

/** What stands before the first row. */
export const byteOrderMark = '\uFEFF';
