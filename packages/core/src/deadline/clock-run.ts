import type { AppealEvent } from '../appeal/appeal-event.ts';
import type { DutyKind } from '../appeal/vocabulary.ts';
import type { Instant } from '../time/instant.ts';
import type { PackClock } from './rule-pack.ts';
import { anyTriggers, triggers } from './trigger.ts';

/** A stretch that does not count: the clock stood still, or had been stopped before it was reopened. */
export interface Away {
  readonly kind: 'pause' | 'reopening';
  readonly from: Instant;
  readonly to: Instant;
  /** The reason of a pause. */
  readonly reason: string | null;
}

/** One lengthening of a clock. */
export interface Extension {
  readonly event: string;
  readonly at: Instant;
  readonly count: number;
  readonly by: DutyKind;
  readonly notified: boolean;
}

/** What the events did to one clock; the lengths are measured when it is read. */
export interface ClockRun {
  readonly started: Instant | null;
  readonly stopped: Instant | null;
  readonly paused: { readonly at: Instant; readonly reason: string } | null;
  readonly away: readonly Away[];
  readonly extensions: readonly Extension[];
  /** Questions for which a stopping event has come. */
  readonly settled: readonly number[];
  /** Reasons of pauses that the rule does not allow; they did not stop the clock. */
  readonly uncounted: readonly string[];
}

/** A clock to which nothing has happened. */
export const NO_RUN: ClockRun = {
  started: null,
  stopped: null,
  paused: null,
  away: [],
  extensions: [],
  settled: [],
  uncounted: [],
};

/** Moves one clock by one event; `questions` are all that the case is known to have. */
export function advanceRun(run: ClockRun, rule: PackClock, { event, questions }: Told): ClockRun {
  const moved = run.stopped === null ? run : unsettled(run, questions);
  if (anyTriggers(rule.restarts, event)) return startedBy(NO_RUN, event);
  if (moved.started === null && triggers(rule.starts, event)) return startedBy(openOnly(moved, questions), event);
  if (anyTriggers(rule.stops, event)) return stoppedBy(moved, { event, questions });
  return moved.started === null ? moved : interrupted(moved, rule, event);
}

/** An event, and the questions known by then. */
export interface Told {
  readonly event: AppealEvent;
  readonly questions: readonly number[];
}

function startedBy(run: ClockRun, { occurredAt }: AppealEvent): ClockRun {
  return { ...run, started: occurredAt };
}

/** Answers given to every question before the clock began are no answers to what began after. */
function openOnly(run: ClockRun, questions: readonly number[]): ClockRun {
  return allSettled(run, questions) ? { ...run, settled: [] } : run;
}

function allSettled({ settled }: ClockRun, questions: readonly number[]): boolean {
  return settled.length > 0 && questions.every((question) => settled.includes(question));
}

/** A question that turns up later means that the case was not yet answered whole. */
function unsettled(run: ClockRun, questions: readonly number[]): ClockRun {
  return run.settled.length === 0 || allSettled(run, questions) ? run : { ...run, stopped: null };
}

function stoppedBy(run: ClockRun, { event, questions }: Told): ClockRun {
  if (run.stopped !== null) return run;
  if (!('question' in event)) return run.started === null ? run : stoppedAt(run, event.occurredAt);
  const settled = [...new Set([...run.settled, event.question])];
  const told = { ...run, settled };
  return run.started !== null && allSettled(told, questions) ? stoppedAt(told, event.occurredAt) : told;
}

function stoppedAt(run: ClockRun, stopped: Instant): ClockRun {
  return { ...resumedAt(run, stopped), stopped };
}

function interrupted(run: ClockRun, rule: PackClock, event: AppealEvent): ClockRun {
  switch (event.kind) {
    case 'paused':
      return pausedBy(run, rule, event);
    case 'resumed':
      return resumedAt(run, event.occurredAt);
    case 'reopened':
      return rule.reopens ? reopenedAt(run, event.occurredAt) : run;
    default:
      return run;
  }
}

function pausedBy(run: ClockRun, rule: PackClock, event: Extract<AppealEvent, { kind: 'paused' }>): ClockRun {
  if (run.stopped !== null) return run;
  const { reason, occurredAt: at } = event;
  const allowed = rule.pauses.some((pause) => pause.reason === reason);
  return allowed ? { ...run, paused: { at, reason } } : { ...run, uncounted: [...run.uncounted, reason] };
}

function resumedAt(run: ClockRun, to: Instant): ClockRun {
  if (run.paused === null) return run;
  const { at: from, reason } = run.paused;
  return { ...run, paused: null, away: [...run.away, { kind: 'pause', from, to, reason }] };
}

function reopenedAt(run: ClockRun, to: Instant): ClockRun {
  if (run.stopped === null) return run;
  const gap: Away = { kind: 'reopening', from: run.stopped, to, reason: null };
  return { ...run, stopped: null, settled: [], away: [...run.away, gap] };
}
