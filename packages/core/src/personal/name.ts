import type { PersonalFinding } from './finding.ts';
import { initialsName } from './initials.ts';
import { fullName, loneName, type NamePart } from './name-part.ts';
import { findingOf, lowAt, type Reading } from './reading.ts';

/**
 * Finds names: a first name with patronymic or surname, a surname with initials, a surname alone.
 *
 * A first name alone names nobody. Neither does the name of a street, a park or a school.
 *
 * @param reading - The text.
 * @returns The names in order.
 */
export function findNames(reading: Reading): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const name = nameAt(reading, at);
    if (name === null) continue;
    if (!isNameOfPlace(reading, name)) found.push(findingOf(reading, name, { kind: 'name', by: name.by }));
    at = name.last;
  }
  return found;
}

function nameAt(reading: Reading, at: number): NamePart | null {
  if (reading.peek(at).kind !== 'word') return null;
  return initialsName(reading, at) ?? fullName(reading, at) ?? loneName(reading, at);
}

/** Behind “street” or “named after”, or before “street”. */
function isNameOfPlace(reading: Reading, { first, last }: NamePart): boolean {
  const { peek, lexicon } = reading;
  const behind = peek(last + 1);
  return (lexicon.streets(behind.low) && behind.gap === 'blank') || isLedToPlace(reading, first);
}

function isLedToPlace(reading: Reading, first: number): boolean {
  const { peek, lexicon } = reading;
  for (let back = first - 1; back >= first - 3 && !peek(back + 1).opens; back -= 1) {
    const low = lowAt(reading, back);
    if (low === ',' || low === ':') return false;
    if (lexicon.streets(low) || lexicon.namedAfter(low)) return true;
  }
  return false;
}
