import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { Period } from './period.ts';
import type { RhythmSetting } from './rhythm-setting.ts';

/** Which days are asked about, both ends included, by which calendar and by which reading of the rhythms. */
export interface DutySpan extends Period {
  readonly calendar: WorkingCalendar;
  /** The plain reading when left out. */
  readonly rhythms?: RhythmSetting | undefined;
}
