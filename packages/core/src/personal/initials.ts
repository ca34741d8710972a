import { isSurname, mayBeSurname, type NamePart } from './name-part.ts';
import { lowAt, type Reading } from './reading.ts';

/**
 * Reads a surname with initials at a token, in either order.
 *
 * Two initials make a name of any capitalised word; one needs a word that ends like a surname.
 *
 * @param reading - The text.
 * @param at - The token of the surname or of the first initial.
 * @returns The name, or `null`.
 */
export function initialsName(reading: Reading, at: number): NamePart | null {
  const leading = initialsFrom(reading, at);
  if (leading !== null) {
    const surname = leading.last + 1;
    return fits(reading, surname, leading.count) ? { first: at, last: surname, by: 'initials' } : null;
  }
  const behind = initialsFrom(reading, at + 1);
  if (behind === null || !fits(reading, at, behind.count)) return null;
  return { first: at, last: behind.last, by: 'initials' };
}

interface Initials {
  readonly last: number;
  readonly count: number;
}

function initialsFrom(reading: Reading, at: number): Initials | null {
  if (!isInitial(reading, at)) return null;
  return isInitial(reading, at + 2) ? { last: at + 3, count: 2 } : { last: at + 1, count: 1 };
}

function isInitial(reading: Reading, at: number): boolean {
  const token = reading.peek(at);
  return token.capital && token.end - token.start === 1 && lowAt(reading, at + 1) === '.';
}

function fits(reading: Reading, at: number, initials: number): boolean {
  return initials === 2 ? mayBeSurname(reading, at) : isSurname(reading, at);
}
