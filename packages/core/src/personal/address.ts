import type { PersonalFinding } from './finding.ts';
import { tailFrom } from './house.ts';
import { findingOf, lowAt, ownerBefore, ownerBehind, type Reading, type Stretch } from './reading.ts';
import { streetAt } from './street.ts';

const MOST_PLACES = 4;
const FAR = { words: 4, acrossCommas: true };

/**
 * Finds what leads to a dwelling: a street with a house, a village with a house; settlement and flat beside them belong
 * to it.
 *
 * With a flat it is always a dwelling. Without one, a public place told before it or in brackets behind makes it the
 * address of that place.
 *
 * @param reading - The text.
 * @returns The addresses in order.
 */
export function findAddresses(reading: Reading): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const street = reading.peek(at).kind === 'word' ? streetAt(reading, at) : null;
    if (street === null) continue;
    const tail = tailFrom(reading, street.last);
    const stretch = { first: placesBefore(reading, street.first), last: tail.last };
    if (tail.hasFlat || !isPublic(reading, stretch)) {
      found.push(findingOf(reading, stretch, { kind: 'address', by: street.by }));
    }
    at = tail.last;
  }
  return found;
}

function isPublic(reading: Reading, { first, last }: Stretch): boolean {
  return (ownerBefore(reading, first, FAR) ?? ownerBehind(reading, last)) === 'public';
}

/** The first token of settlement, district, region and post code that stand right before. */
function placesBefore(reading: Reading, street: number): number {
  let first = street;
  for (let places = 0; places < MOST_PLACES; places += 1) {
    const before = placeBefore(reading, first);
    if (before === null) break;
    first = before;
  }
  return first;
}

function placeBefore(reading: Reading, first: number): number | null {
  const { peek, lexicon } = reading;
  const linked = lexicon.links(lowAt(reading, first - 1)) ? first - 2 : first - 1;
  const comma = lowAt(reading, linked) === ',';
  const end = comma ? linked - 1 : linked;
  if (end < 0 || peek(end + 1).opens || peek(first).opens) return null;
  return namedOrCoded(reading, end, comma);
}

function namedOrCoded(reading: Reading, end: number, comma: boolean): number | null {
  if (comma && isPostCode(reading, end)) return end;
  return namedPlace(reading, end) ?? placeByEnding(reading, end, comma);
}

/** “г. Тихий”, “посёлке Сухая Гать”, “Заречная область”, “Заречный р-н”. */
function namedPlace(reading: Reading, end: number): number | null {
  const { peek, lexicon } = reading;
  const word = bareOf(reading, end);
  if (lexicon.settlements(lowAt(reading, word))) return peek(word - 1).capital ? word - 1 : null;
  for (const name of [end, end - 1]) {
    if (!peek(name).capital) return null;
    const before = bareOf(reading, name - 1);
    if (lexicon.settlements(lowAt(reading, before))) return before;
  }
  return null;
}

/** The word that a full stop shortens. */
function bareOf(reading: Reading, at: number): number {
  return lowAt(reading, at) === '.' ? at - 1 : at;
}

function placeByEnding({ peek, lexicon }: Reading, end: number, comma: boolean): number | null {
  const token = peek(end);
  return comma && token.capital && lexicon.townEndings(token.low) ? end : null;
}

function isPostCode({ peek }: Reading, at: number): boolean {
  return peek(at).kind === 'digits' && peek(at).low.length === 6;
}
