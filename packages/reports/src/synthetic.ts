export * from './synthetic/incident-export.ts';
export * from './synthetic/synthetic-month.ts';
export * from './synthetic/write-incident-xlsx.ts';
export { SYNTHETIC_MUNICIPALITY, SYNTHETIC_REGION } from './synthetic/units.ts';
export type { ExportCell } from './synthetic/incident-cells.ts';
export type { ExportRow, FaultKind, PlantedDuplicate, PlantedFault } from './synthetic/planted-rows.ts';
export type { SyntheticTruth } from './synthetic/truth.ts';
