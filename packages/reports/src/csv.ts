export type { CsvDialect } from './render/csv/csv-dialect.ts';
export { guardFormula, unguardFormula } from './render/csv/formula-guard.ts';
export { readCsvTable } from './render/csv/read-csv-table.ts';
export * from './render/csv/render-csv.ts';
