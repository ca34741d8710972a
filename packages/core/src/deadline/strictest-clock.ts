import { refuse, success, type Result } from '../basis/result.ts';
import { byFact, type Decision, type Step } from '../source/decision.ts';
import type { Clock } from './clock.ts';
import type { Task } from './rule-pack.ts';

/** Why no clock is the strictest: none for the task is waiting to be stopped. */
export interface NothingRuns {
  readonly kind: 'nothing-runs';
  readonly task: Task;
}

/**
 * Finds which of several clocks for one task ends first, as when one appeal lies in two systems.
 *
 * @param clocks - Clocks of one appeal by any number of packs, in any order.
 * @param task - The task that they are for; stopped clocks are passed over.
 * @returns The clock whose last moment is earliest, with one step a clock that it is stricter than. Of two that end
 * together the one with the earlier safe moment is taken, then the first by the names of pack and clock.
 * @refuses `nothing-runs` — no clock for that task is waiting.
 * @example
 * const clock = { pack: 'fz-59', clock: 'consideration', task: 'answer', state: 'running', control: 9, due: { last: 9 } }
 * const fast = { ...clock, pack: 'feedback-platform', clock: 'fast-track', control: 5, due: { last: 5 } }
 * const { answer, grounds } = unwrap(strictestClock([clock, fast], 'answer'))
 * answer.clock //=> 'fast-track'
 * grounds.map(({ from, to }) => [from, to]) //=> [[9, 5]]
 * strictestClock([], 'answer') //=> { ok: false, refusal: { kind: 'nothing-runs', task: 'answer' } }
 */
export function strictestClock(clocks: readonly Clock[], task: Task): Result<Decision<Clock>, NothingRuns> {
  const waiting = clocks.filter((clock) => clock.task === task && !clock.state.startsWith('stopped'));
  const [answer, ...others] = waiting.toSorted(byStrictness);
  if (answer === undefined) return refuse({ kind: 'nothing-runs', task });
  return success({ answer, grounds: others.map((other) => stricterThan(answer, other)) });
}

function byStrictness(a: Clock, b: Clock): number {
  return a.due.last - b.due.last || a.control - b.control || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function stricterThan(clock: Clock, other: Clock): Step {
  const because = [byFact('clock', nameOf(clock)), byFact('other-clock', nameOf(other))];
  return { kind: 'step', name: 'stricter', from: other.due.last, to: clock.due.last, scale: 'instant', because };
}

function nameOf({ pack, clock }: Clock): string {
  return `${pack}/${clock}`;
}
