import type { EventKind } from '../appeal/appeal-event.ts';
import type { Addressee, Channel, DutyKind, Importance, Matter, NoticeMatter, Regime } from '../appeal/vocabulary.ts';
import type { Ground } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { DueStep } from '../time/due.ts';
import type { DayOffReading, TermUnit } from '../time/term.ts';

/**
 * What has to be done while a clock runs; two rules for one task answer one question.
 *
 * `final-answer` follows an interim one; `react` is a first reaction before the answer; `confirm` is the citizen's turn,
 * a right and no duty.
 */
export type Task =
  | 'register'
  | 'forward'
  | 'notify-of-forwarding'
  | 'return'
  | 'route'
  | 'react'
  | 'draft'
  | 'approve'
  | 'answer'
  | 'final-answer'
  | 'supply-documents'
  | 'confirm';

/** An event that moves a clock; an answer may be wanted interim or not, a return to one side only, a notice of one matter. */
export type Trigger =
  | { readonly event: Exclude<EventKind, 'answered' | 'returned' | 'notified'> }
  | { readonly event: 'answered'; readonly interim?: boolean }
  | { readonly event: 'returned'; readonly to?: 'curator' | 'applicant' }
  | { readonly event: 'notified'; readonly of?: NoticeMatter };

/** To which items a clock applies: every part that is given must fit, and of a list one member. */
export interface Applicability {
  readonly regime?: readonly Regime[];
  readonly channel?: readonly Channel[];
  readonly importance?: readonly Importance[];
  readonly addressee?: readonly Addressee[];
  readonly matter?: readonly Matter[];
  readonly category?: readonly string[];
  readonly fastTrack?: readonly boolean[];
  readonly migration?: readonly boolean[];
}

/** A reason for which an act lets a clock stand still. */
export interface PauseRule {
  readonly reason: string;
  readonly because: readonly Ground[];
}

/** How an act lets a clock be lengthened. */
export interface ExtensionRule {
  /** At most so much by one extension, in the unit of the clock. */
  readonly most: number;
  readonly times: number;
  readonly by: readonly DutyKind[];
  /** Whether the applicant is owed a notice: so many units after the start, or before the old term ends when `null`. */
  readonly notice: { readonly within: number | null } | null;
  readonly because: readonly Ground[];
}

/** A clock as its pack declares it; the reading of a day off is chosen when it is asked. */
export interface PackClock {
  /** Unique within its pack: `consideration`. */
  readonly id: string;
  readonly title: string;
  readonly task: Task;
  readonly owedBy: DutyKind;
  readonly unit: TermUnit;
  readonly count: number;
  readonly applies: Applicability;
  readonly starts: Trigger;
  readonly stops: readonly Trigger[];
  /** Events that start it anew, with nothing spent. */
  readonly restarts: readonly Trigger[];
  /** Whether a later starting event begins it anew once it has stopped; while it runs, the first one governs. */
  readonly renews?: boolean;
  /** Whether it goes on when the case is reopened, with what was spent kept. */
  readonly reopens: boolean;
  readonly pauses: readonly PauseRule[];
  readonly extension: ExtensionRule | null;
  /** The general clock of the same pack that this one stands in for. */
  readonly exceptionOf: string | null;
  /** Percent of the term after which the clock is at risk. */
  readonly atRisk: number;
  /** What the length of the term rests on. */
  readonly because: readonly Ground[];
}

/** A channel that a pack no longer admits. */
export interface ClosedChannel {
  readonly channel: Channel;
  /** For which kind of item; for every kind when left out. */
  readonly regime?: Regime;
  readonly since: CivilDate;
  readonly because: readonly Ground[];
}

/**
 * Rules of one act, or of one setting, with the time they are in force.
 *
 * A value: never changed in place, but copied with a part that differs. What is found out about it once is kept by its
 * identity, so a pack is frozen, with all its parts, when clocks are first counted by it.
 */
export interface RulePack {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** A draft is no law yet, and every table of it says so. */
  readonly draft: boolean;
  readonly inForce: { readonly from: CivilDate; readonly until: CivilDate | null };
  /** What the pack as a whole rests on. */
  readonly because: readonly Ground[];
  readonly clocks: readonly PackClock[];
  readonly closedChannels: readonly ClosedChannel[];
  /** What the steps around the count of days rest on. */
  readonly counting: Readonly<Record<Extract<DueStep['kind'], 'day-zero' | 'end-of-day'>, readonly Ground[]>>;
  /** What a last day that is a day off does when nobody says otherwise, and what each reading rests on. */
  readonly dayOff: {
    readonly usual: DayOffReading;
    readonly because: Readonly<Record<DayOffReading, readonly Ground[]>>;
  };
}

/** The parts of a clock that have no usual value. */
export type Needed = 'id' | 'title' | 'task' | 'owedBy' | 'unit' | 'count' | 'starts' | 'stops' | 'because';

/** The parts that every clock names, and those that most leave out. */
export type ClockParts = Pick<PackClock, Needed> & Partial<Omit<PackClock, Needed>>;

/** Percent of a term after which a clock is at risk when the pack does not say. */
export const USUAL_RISK = 80;

/**
 * Declares a clock of a pack; what is left out is the plain case.
 *
 * @param parts - What the clock has of its own.
 * @returns The clock: for all items, without pauses, extensions or restarts, at risk at 80 percent.
 * @assumption at-risk-at-eighty-percent
 * @example
 * const own = { id: 'reply', title: 'Ответ', task: 'answer', owedBy: 'executor', unit: 'working-day', count: 5 }
 * const reply = packClock({ ...own, starts: { event: 'registered' }, stops: [{ event: 'answered' }], because: [] })
 * reply.extension //=> null
 * reply.atRisk //=> 80
 */
export function packClock(parts: ClockParts): PackClock {
  const plain = { applies: {}, restarts: [], reopens: false, pauses: [], extension: null, exceptionOf: null };
  return { ...plain, atRisk: USUAL_RISK, ...parts };
}
