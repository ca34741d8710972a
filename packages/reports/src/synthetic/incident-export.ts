import {
  success,
  type AppealEvent,
  type Instant,
  type RecordTimesRefusal,
  type Result,
  type WorkingCalendar,
} from '@otklik/core';
import { exportHeaders, exportRow } from './incident-cells.ts';
import { incidentOf, type Incident } from './incident.ts';
import {
  repeatRows,
  spoilRows,
  type ExportRow,
  type Planted,
  type PlantedDuplicate,
  type PlantedFault,
} from './planted-rows.ts';

/** When the export is taken, by whose calendar, and what is planted in it. */
export interface ExportSetting {
  /** The calendar by which the system counts working minutes, and the zone of its moments. */
  readonly calendar: WorkingCalendar;
  /** The moment of the export: what was recorded later is not in it. */
  readonly asOf: Instant;
  /** How many rows are repeated after the last one; none when left out. */
  readonly duplicates?: number;
  /** Whether spoilt rows follow, one a kind of fault, made from the first closed incident; not when left out. */
  readonly faults?: boolean;
}

/** An export of the incident system: the rows of the incidents, then the repeated ones, then the spoilt ones. */
export interface IncidentExport {
  readonly headers: readonly string[];
  readonly rows: readonly ExportRow[];
  readonly duplicates: readonly PlantedDuplicate[];
  readonly faults: readonly PlantedFault[];
}

const NOTHING: Planted<PlantedFault> = { rows: [], planted: [] };

/**
 * Writes logs as the export of the incident system that an analyst would have downloaded at a moment.
 *
 * Cases of other channels, and those of which nothing was known yet, have no row; one with several questions has one,
 * for the first. An outcome for which the export has no word, as of an interim answer, leaves its cell empty.
 *
 * @param logs - One log a case.
 * @param setting - When it is taken, by whose calendar, and what is planted in it.
 * @returns The headers, the rows, and the list of what was planted.
 * @refuses `outside-calendar` — an event lies outside the calendar's years.
 * @refuses `end-before-start` — an answer came before the item.
 * @example
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * const { logs, asOf, truth } = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, cases: 12, calendar }))
 * const { rows, duplicates } = unwrap(incidentExportOf(logs, { calendar, asOf, duplicates: 2 }))
 * rows.length - duplicates.length === truth.incidentCases //=> true
 */
export function incidentExportOf(
  logs: readonly (readonly AppealEvent[])[],
  setting: ExportSetting,
): Result<IncidentExport, RecordTimesRefusal> {
  const incidents: Incident[] = [];
  for (const log of logs) {
    const incident = incidentOf(log, setting.calendar, setting.asOf);
    if (!incident.ok) return incident;
    if (incident.value !== null) incidents.push(incident.value);
  }
  return success(plantedIn(incidents, setting));
}

function plantedIn(incidents: readonly Incident[], { duplicates = 0, faults = false }: ExportSetting): IncidentExport {
  const rows = incidents.map(exportRow);
  const repeated = repeatRows(rows, duplicates);
  const model = faults ? rows[incidents.findIndex(({ record }) => record.closed !== null)] : undefined;
  const spoilt = model === undefined ? NOTHING : spoilRows(model, rows.length + repeated.rows.length);
  return {
    headers: exportHeaders(),
    rows: [...rows, ...repeated.rows, ...spoilt.rows],
    duplicates: repeated.planted,
    faults: spoilt.planted,
  };
}
