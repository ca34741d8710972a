import { notAnInstant, shownText } from '../time/not-an-instant.ts';
import { isWithin } from '../time/stretch.ts';
import type { AskedFault, ClockFacts } from './clock-facts.ts';
import { indexed } from './indexed-pack.ts';
import type { ImpossiblePack } from './pack-numbers.ts';
import type { RulePack } from './rule-pack.ts';

/** Says why nothing can be read by a pack, whatever the log. */
export function readFault(pack: RulePack, facts: ClockFacts): AskedFault | ImpossiblePack | null {
  return askedFault(facts) ?? indexed(pack).fault;
}

/** Says what is wrong with what is asked, whatever the log. */
export function askedFault({ asOf, knownAt = asOf, question = 1, calendar: { span } }: ClockFacts): AskedFault | null {
  if (!Number.isSafeInteger(asOf)) return notAnInstant('asOf', asOf);
  if (!Number.isSafeInteger(knownAt)) return notAnInstant('knownAt', knownAt);
  if (!Number.isSafeInteger(question) || question < 1) return { kind: 'not-a-question', value: shownText(question) };
  return isWithin(span, asOf) ? null : { kind: 'outside-calendar', ...span, asked: asOf };
}
