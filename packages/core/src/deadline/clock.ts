import type { DutyKind } from '../appeal/vocabulary.ts';
import type { Due } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import type { TermUnit } from '../time/term.ts';
import type { Task } from './rule-pack.ts';

/** How a clock stands: it runs, stands still for a lawful reason, was stopped, or is past its last moment. */
export type ClockState = 'running' | 'paused' | 'stopped-in-time' | 'stopped-late' | 'overdue';

/** What should be done next, and by whom. */
export interface NextAction {
  readonly action: Task | 'notify-of-extension';
  readonly owedBy: DutyKind;
  /** The last moment that is still in time. */
  readonly until: Instant;
  /** The last moment of working time that is in time by every reading of a day off. */
  readonly latestSafe: Instant;
}

/** By how much a last moment was missed. */
export interface Lateness {
  readonly workingMinutes: number;
  readonly calendarDays: number;
}

/** One clock of an appeal at a moment. Amounts are days, or milliseconds of its own time where it counts minutes. */
export interface Clock {
  readonly pack: string;
  readonly edition: string;
  readonly clock: string;
  readonly task: Task;
  readonly owedBy: DutyKind;
  readonly state: ClockState;
  readonly unit: TermUnit;
  readonly started: Instant;
  readonly stopped: Instant | null;
  /** Until when, by the reading that was asked for; while paused, as if it went on at once. */
  readonly due: Due;
  /** The last moment by the reading backward: in time whichever way a day off is read. */
  readonly control: Instant;
  /** The term with its extensions. */
  readonly term: number;
  readonly spent: number;
  /** The term less what was spent; below zero when more was spent. */
  readonly remaining: number;
  readonly late: Lateness | null;
  readonly atRisk: boolean;
  readonly next: readonly NextAction[];
}
