import type { Instant } from '../time/instant.ts';
import type { Away, ClockRun, Gap, Pause } from './clock-run.ts';
import type { PackClock } from './rule-pack.ts';

/** A clock that has started. */
export type StartedRun = ClockRun & { readonly started: Instant };

/** When a case stood still, and up to when that is looked at. */
export interface Still {
  readonly pauses: readonly Pause[];
  readonly asOf: Instant;
}

const NONE: readonly never[] = [];

/** Lists what does not count, in its order: no moment twice, none before the start, none after the stop. */
export function awayOf(run: StartedRun, rule: PackClock, still: Still): readonly Away[] {
  const pauses = rule.pauses.length === 0 ? NONE : still.pauses;
  if (pauses.length === 0 && run.gaps.length === 0) return NONE;
  const away: Away[] = [];
  for (const { from, to } of run.gaps) away.push({ kind: 'reopening', from, to, reason: null });
  for (const pause of pauses) if (allows(rule, pause)) addPause(away, pause, { run, asOf: still.asOf });
  return away.length < 2 ? away : away.toSorted((a, b) => a.from - b.from);
}

/** Whether a clock stands still at the end of what is looked at. */
export function isHeld({ stopped }: StartedRun, rule: PackClock, { pauses }: Still): boolean {
  if (stopped !== null || rule.pauses.length === 0 || pauses.length === 0) return false;
  const last = pauses[pauses.length - 1] as Pause;
  return last.to === null && allows(rule, last);
}

/** Reasons of pauses in the life of a clock that its act does not allow; they did not hold it. */
export function uncountedIn(
  { started, stopped }: StartedRun,
  rule: PackClock,
  { pauses, asOf }: Still,
): readonly string[] {
  return pauses
    .filter((pause) => !allows(rule, pause))
    .filter(({ from, to }) => from <= (stopped ?? asOf) && (to === null || to > started))
    .map(({ reason }) => reason);
}

function allows({ pauses }: PackClock, { reason }: Pause): boolean {
  let at = 0;
  while (at < pauses.length && pauses[at]?.reason !== reason) at += 1;
  return at < pauses.length;
}

interface Life {
  readonly run: StartedRun;
  readonly asOf: Instant;
}

/** What a pause shares with the life of a clock, less what was stopped then anyway. */
function addPause(away: Away[], { from, to, reason }: Pause, { run, asOf }: Life): void {
  const end = earlier(to ?? asOf, run.stopped ?? asOf);
  let start = from > run.started ? from : run.started;
  for (const gap of run.gaps) {
    if (gap.to <= start || gap.from >= end) continue;
    addStretch(away, { from: start, to: gap.from }, reason);
    start = gap.to;
  }
  addStretch(away, { from: start, to: end }, reason);
}

function addStretch(away: Away[], { from, to }: Gap, reason: string): void {
  if (from < to) away.push({ kind: 'pause', from, to, reason });
}

function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
