import type { AppealEvent, EventStamp } from '../appeal/appeal-event.ts';
import { isHistory } from '../appeal/is-history.ts';
import { ownHistory } from '../appeal/own-history.ts';
import { entriesOf, isEntry } from '../appeal/take-entries.ts';
import type { Instant } from '../time/instant.ts';
import { tell, type Told } from './trigger.ts';

/** The history of the one appeal that a log is of, each event read once: of a log in order, as most are, before that is seen. */
export function toldHistory(log: readonly AppealEvent[], knownAt: Instant | undefined): readonly Told[] {
  const told: Told[] = [];
  const entries = entriesOf(log);
  for (const event of entries) if (isEntry(event)) told.push(tell(event));
  const stamps: readonly EventStamp[] = told;
  // of an event no more is looked at than what is told of it
  const isOrdered = told.length === entries.length && isHistory(stamps as readonly AppealEvent[], knownAt);
  return isOrdered ? told : ownHistory(log, knownAt).map(tell);
}

/** Whether an event is about the question that is asked about, if one is. */
export function isAbout(question: number | undefined, told: Told): boolean {
  return question === undefined || (told.question ?? question) === question;
}
