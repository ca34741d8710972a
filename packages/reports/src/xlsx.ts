export { readXlsxTable, type WorkbookOptions } from './intake/xlsx/read-xlsx.ts';
export { renderXlsx } from './render/xlsx/render-xlsx.ts';
