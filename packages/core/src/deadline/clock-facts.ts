import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { DayOffReading } from '../time/term.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { DueRefusal } from '../time/due.ts';
import type { NotPlaced } from '../time/outside-calendar.ts';
import type { HistoryRefusal } from './clock-fold.ts';
import type { ExtensionRefused } from './extension.ts';
import type { ImpossiblePack } from './pack-numbers.ts';

/** Rules asked about on a day on which they are not in force. */
export interface NotInForce {
  readonly kind: 'not-in-force';
  readonly pack: string;
  readonly on: CivilDate;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A case asked about by an edition that it is not pinned to. */
export interface AnotherEdition {
  readonly kind: 'another-edition';
  readonly pack: string;
  readonly pinned: string;
  readonly given: string;
}

/** A question asked about that is none: its number is no whole number from one. */
export interface NotAQuestion {
  readonly kind: 'not-a-question';
  readonly value: string;
}

/** Why nothing can be read of a log, whatever is in it. */
export type AskedFault = NotAQuestion | NotPlaced;

/** Why the clocks of an appeal were not read. */
export type ClockRefusal =
  HistoryRefusal | ExtensionRefused | NotInForce | AnotherEdition | ImpossiblePack | AskedFault | DueRefusal;

/** By what clocks are read. */
export interface ClockFacts {
  /** The working calendar of the body that owes the answer. */
  readonly calendar: WorkingCalendar;
  /** At which moment; what happened later is not looked at. */
  readonly asOf: Instant;
  /** As it was known at which moment; everything recorded when left out. */
  readonly knownAt?: Instant | undefined;
  /** Where a last day that is a day off goes; the pack's usual reading when left out. */
  readonly dayOff?: DayOffReading | undefined;
  /** One question of the appeal; the appeal as a whole when left out: it is answered when every question is. */
  readonly question?: number | undefined;
}
