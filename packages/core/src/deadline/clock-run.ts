import type { DutyKind } from '../appeal/vocabulary.ts';
import type { Instant } from '../time/instant.ts';
import type { Effect } from './effects.ts';
import type { Told } from './trigger.ts';

/** A pause of the case as a whole; which clocks it holds is for the rule of each to say. */
export interface Pause {
  readonly from: Instant;
  /** `null` while it lasts; it ends when the case is resumed or closed. */
  readonly to: Instant | null;
  readonly reason: string;
}

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
  /** The edition that the case was pinned to then; its limits are those of that edition. */
  readonly under: string | null;
}

/** What the events did to one clock; the lengths are measured when it is read. */
export interface ClockRun {
  readonly started: Instant | null;
  readonly stopped: Instant | null;
  /** Between a stop and the reopening after it, in their order. */
  readonly gaps: readonly Gap[];
  readonly extensions: readonly Extension[];
  /** Questions for which a stopping event has come. */
  readonly settled: readonly number[];
}

/** A stretch in which a clock was stopped before it was reopened. */
export interface Gap {
  readonly from: Instant;
  readonly to: Instant;
}

/** The same while a history is being added up: one event after another changes it in place. */
export type RunDraft = { -readonly [Part in keyof ClockRun]: ClockRun[Part] };

const NONE: readonly never[] = [];

/** A clock to which nothing has happened. */
export function freshRun(): RunDraft {
  return { started: null, stopped: null, gaps: NONE, extensions: NONE, settled: NONE };
}

/** Moves one clock by one event that does something to it. */
export function moveRun(run: RunDraft, effect: Effect, told: Told): void {
  if (effect.restarts) restart(run, told);
  else if (effect.starts && (run.started === null || effect.renews)) begin(run, told);
  else if (effect.stops) stop(run, told);
  else if (effect.reopens) reopen(run, told);
}

/** A question that turns up later means that the case was not yet answered whole. */
export function unsettle(run: RunDraft, questions: readonly number[]): void {
  if (run.settled.length > 0 && areSettled(questions, run)) run.stopped = null;
}

function restart(run: RunDraft, { occurredAt: at }: Told): void {
  run.started = at;
  run.stopped = null;
  run.gaps = NONE;
  run.extensions = NONE;
  run.settled = NONE;
}

function begin(run: RunDraft, told: Told): void {
  if (run.started === null) start(run, told);
  else renew(run, told);
}

/** Begun again while it runs, the first beginning governs; only the question that was sent again is open again. */
function renew(run: RunDraft, told: Told): void {
  const { question, questions } = told;
  const settled = question === null ? run.settled : run.settled.filter((other) => other !== question);
  if (run.stopped !== null) restart(run, told);
  run.settled = settled;
  if (areSettled(questions, run)) run.settled = NONE;
}

/** Answers given to every question before the clock began are no answers to what began after. */
function start(run: RunDraft, { occurredAt: at, questions }: Told): void {
  if (areSettled(questions, run)) run.settled = NONE;
  run.started = at;
}

function stop(run: RunDraft, { occurredAt: at, question, questions }: Told): void {
  if (run.stopped !== null) return;
  if (question !== null && !run.settled.includes(question)) run.settled = withOne(run.settled, question);
  if (run.started === null || (question !== null && !areSettled(questions, run))) return;
  run.stopped = at;
}

function areSettled(questions: readonly number[], { settled }: RunDraft): boolean {
  let at = 0;
  while (at < questions.length && settled.includes(questions[at] as number)) at += 1;
  return at === questions.length;
}

/** What was settled of the other questions stays settled when one is opened again, whether the clock had stopped or not. */
function reopen(run: RunDraft, { occurredAt: to, question }: Told): void {
  run.settled = question === null ? NONE : run.settled.filter((other) => other !== question);
  if (run.stopped === null) return;
  run.gaps = withOne(run.gaps, { from: run.stopped, to });
  run.stopped = null;
}

/** Adds to a list; most are empty, and for those a plain list of one is several times cheaper than a spread. */
export function withOne<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.length === 0 ? [item] : [...list, item];
}
