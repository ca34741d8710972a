import { success, type Result } from '../basis/result.ts';
import { byFact, type Ground } from '../source/decision.ts';
import type { DueRefusal } from '../time/due.ts';
import { uncountedIn } from './away.ts';
import type { ClockFold } from './clock-fold.ts';
import type { Away } from './clock-run.ts';
import { caseFacts } from './case-facts.ts';
import { stepsOf } from './due-steps.ts';
import { heldBy } from './held.ts';
import type { Running } from './running-clock.ts';

/** What a clock rests on: which it is, what started it, which pauses did not hold it, and the steps to its last moment. */
export function groundsOf(running: Running, term: number, fold: ClockFold): Result<readonly Ground[], DueRefusal> {
  const held = heldBy(running, term, running.asOf);
  if (!held.ok) return held;
  const { stretches } = held.value;
  const steps = stepsOf(running, stretches);
  return steps.ok ? success([...factsOf(running, stretches), ...caseFacts(running, fold), ...steps.value]) : steps;
}

/** Facts that the steps of a clock do not tell: which it is, what started it, which pauses did not hold it. */
function factsOf({ run, rule, still, away }: Running, held: readonly Away[]): readonly Ground[] {
  const late = away.slice(held.length).flatMap(({ reason }) => reason ?? []);
  const uncounted = [...uncountedIn(run, rule, still), ...late].map((reason) => byFact('pause-not-counted', reason));
  return [byFact('clock', rule.id), byFact('starts', rule.starts.event), ...uncounted];
}
