export * from './table/nearest-rows.ts';
export * from './table/prove-table.ts';
export * from './words/print-table.ts';
