import { byFact, type Ground } from '../source/decision.ts';
import { uncountedIn } from './away.ts';
import type { Held } from './held.ts';
import type { Running } from './running-clock.ts';

/** Facts that the steps of a clock do not tell: which it is, what started it, which pauses did not hold it. */
export function factsOf({ run, rule, still, away }: Running, held: Held): readonly Ground[] {
  const late = away.slice(held.stretches.length).flatMap(({ reason }) => reason ?? []);
  const uncounted = [...uncountedIn(run, rule, still), ...late].map((reason) => byFact('pause-not-counted', reason));
  return [byFact('clock', rule.id), byFact('starts', rule.starts.event), ...uncounted];
}
