import { success, type Result } from '../basis/result.ts';
import type { Due, DueRefusal } from '../time/due.ts';
import type { Away } from './clock-run.ts';
import type { Clock } from './clock.ts';
import type { ExtensionRefused } from './extension.ts';
import { heldBy } from './held.ts';
import { nextOf } from './next-actions.ts';
import { awayBefore, dueWith, isOneReading, termOf, type Running } from './running-clock.ts';
import { spentBy } from './spent-by.ts';
import { latenessBy, stateBy } from './standing.ts';

type Refused = DueRefusal | ExtensionRefused;

/** Measures clocks that have started. */
export function readAll(running: readonly Running[]): Result<readonly Clock[], Refused> {
  const clocks: Clock[] = [];
  for (const one of running) {
    const clock = readRun(one);
    if (!clock.ok) return clock;
    clocks.push(clock.value);
  }
  return success(clocks);
}

/** Measures a clock that has started. */
export function readRun(running: Running): Result<Clock, Refused> {
  const { run, rule, pack, calendar, asOf } = running;
  const term = termOf(running, run.extensions);
  const held = heldBy(running, term, asOf);
  if (!held.ok) return held;
  const { length, stretches } = held.value;
  const due = dueWith(running, term, length);
  if (!due.ok) return due;
  const control = isOneReading(running, due.value) ? due : safeDue(running, term);
  if (!control.ok) return control;
  const end = run.stopped ?? asOf;
  const spent = spentBy(running, end, awayBefore(withHeld(running, stretches), end));
  const state = stateBy(running, due.value.last, stretches);
  const next = nextOf(running, { state, due: due.value.last, control: control.value.last });
  if (!next.ok) return next;
  return success({
    pack: pack.id,
    edition: pack.edition,
    clock: rule.id,
    task: rule.task,
    owedBy: rule.owedBy,
    state,
    unit: rule.unit,
    started: run.started,
    stopped: run.stopped,
    due: due.value,
    control: control.value.last,
    term,
    spent,
    remaining: term - spent,
    late: latenessBy(state, { last: due.value.last, end }, calendar),
    atRisk: state === 'running' && spent * 100 >= rule.atRisk * term,
    next: next.value,
  });
}

/** By the reading backward, which may itself have been moved to a later day by a pause over it. */
function safeDue(running: Running, term: number): Result<Due, DueRefusal> {
  const backward: Running = { ...running, dayOff: 'backward' };
  const held = heldBy(backward, term, running.asOf);
  return held.ok ? dueWith(backward, term, held.value.length) : held;
}

/** The stretches as far as they are counted, and after them those that moved nothing. */
function withHeld(running: Running, held: readonly Away[]): Running {
  if (held.every((stretch, at) => stretch === running.away[at])) return running;
  return { ...running, away: [...held, ...running.away.slice(held.length)] };
}
