import type { Result } from '../basis/result.ts';
import { freshRun } from '../deadline/clock-run.ts';
import type { Clock } from '../deadline/clock.ts';
import { readRun } from '../deadline/reading.ts';
import { packClock, type RulePack } from '../deadline/rule-pack.ts';
import { day } from '../time/civil-date.ts';
import type { DueRefusal } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { Obligation } from './obligation.ts';

/** By what an obligation is read. */
export interface ObligationFacts {
  /** The working calendar of whoever owes it. */
  readonly calendar: WorkingCalendar;
  readonly asOf: Instant;
}

/** As much of a pack as a clock asks for: the work of a centre has no act of its own on terms. */
const OWN_WORK: RulePack = {
  id: 'centre',
  edition: '1',
  title: '',
  draft: false,
  inForce: { from: /* @__PURE__ */ day('2000-01-01'), until: null },
  because: [],
  clocks: [],
  closedChannels: [],
  counting: { 'day-zero': [], 'end-of-day': [] },
  dayOff: { usual: 'stay', because: { forward: [], backward: [], stay: [] } },
};

const PLAIN = {
  id: 'term',
  title: '',
  task: 'answer',
  owedBy: 'executor',
  starts: { event: 'assigned' },
  stops: [],
  because: [],
} as const;

/** A term that runs, or ran until it was done. */
export interface RunningTerm extends NonNullable<Obligation['term']> {
  readonly from: Instant;
  readonly done: Instant | null;
}

/** Reads a term as a clock of an appeal is read. */
export function readTerm(term: RunningTerm, { calendar, asOf }: ObligationFacts): Result<Clock, DueRefusal> {
  const { from: started, done: stopped, unit, count, dayOff } = term;
  const rule = packClock({ ...PLAIN, unit, count });
  const run = { ...freshRun(), started, stopped };
  // a run without extensions has none to refuse
  const still = { still: { pauses: [], asOf }, away: [], isPaused: false };
  return readRun({ run, rule, pack: OWN_WORK, unit, calendar, asOf, dayOff, ...still }) as Result<Clock, DueRefusal>;
}
