export { drawChart } from './chart/draw-chart.ts';
export * from './intake/check-intake.ts';
export * from './intake/csv/read-csv.ts';
export * from './intake/delimited/describe-mapping.ts';
export type { MappingIssue } from './intake/delimited/mapping-check.ts';
export * from './intake/delimited/read-mapping.ts';
export * from './intake/describe-issue.ts';
export * from './intake/intake-item.ts';
export * from './intake/intake.ts';
export * from './intake/issue.ts';
export * from './intake/own-comparison.ts';
export {
  tableOf,
  type Cell,
  type CellMark,
  type Row as SourceRow,
  type RowBatch,
  type RowFlaw,
  type Table as SourceTable,
} from './intake/row.ts';
export * from './page/block.ts';
export * from './page/build-page.ts';
export * from './page/chart-spec.ts';
export * from './page/page-issue.ts';
export * from './page/page.ts';
export * from './page/table-data.ts';
export * from './page/value.ts';
export * from './page/write.ts';
export { personalPaths } from './privacy/personal-paths.ts';
export * from './privacy/personal.ts';
export * from './render/html/render-html.ts';
export * from './reports/build-report.ts';
export * from './reports/figure-value.ts';
export * from './reports/method-page.ts';
export type { GenreId } from './reports/genre.ts';
export * from './reports/report-counter.ts';
export * from './reports/report-facts.ts';
export { SYNTHETIC_NOTICE, type ReportWanted } from './reports/report-head.ts';
export * from './reports/statistics-table.ts';
export * from './wording/day.ts';
export * from './wording/duration.ts';
export * from './wording/number.ts';
export * from './wording/plural.ts';
