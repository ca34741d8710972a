import type { PersonalFinding } from './finding.ts';
import type { PersonalSign } from './personal-sign.ts';
import { findingOf, lowAt, ownerBefore, type Reading, type Stretch } from './reading.ts';

const MOST_TOKENS = 16;
const NAME_SIGNS = ['.', '_', '-'];

/**
 * Finds pages and names in social networks: an address of a known network, a name after `@`, a name behind the word for
 * a network.
 *
 * @param reading - The text.
 * @returns Those that are not of an institution or a community.
 */
export function findHandles(reading: Reading): readonly PersonalFinding[] {
  return reading.tokens.flatMap((_, at) => {
    const found = pageAt(reading, at) ?? atNameAt(reading, at) ?? namedAt(reading, at);
    if (found === null || isPublic(reading, found.stretch)) return [];
    return [findingOf(reading, found.stretch, { kind: 'handle', by: found.by })];
  });
}

interface Handle {
  readonly stretch: Stretch;
  readonly by: PersonalSign;
}

function pageAt(reading: Reading, at: number): Handle | null {
  const { peek, lexicon } = reading;
  const host = `${lowAt(reading, at)}.${lowAt(reading, at + 2)}`;
  const glued = [1, 2, 3, 4].every((step) => peek(at + step).gap === 'none');
  if (!glued || lowAt(reading, at + 1) !== '.' || lowAt(reading, at + 3) !== '/' || !lexicon.networks(host))
    return null;
  const last = nameEnd(reading, at + 4, [...NAME_SIGNS, '/', '?', '=', '+']);
  return last === null ? null : { stretch: { first: pageBegin(reading, at), last }, by: 'page' };
}

/** Back over `https://`, `www.` and the like. */
function pageBegin(reading: Reading, at: number): number {
  const { peek } = reading;
  const glued = (from: number): boolean => peek(from).gap === 'none';
  const sub = glued(at) && glued(at - 1) && lowAt(reading, at - 1) === '.' ? at - 2 : at;
  const scheme = [sub - 1, sub - 2, sub - 3].map((place) => lowAt(reading, place)).join('');
  return scheme === '//:' && lowAt(reading, sub - 4).startsWith('http') ? sub - 4 : sub;
}

function atNameAt(reading: Reading, at: number): Handle | null {
  const { peek } = reading;
  if (lowAt(reading, at) !== '@' || peek(at + 1).gap !== 'none') return null;
  const before = peek(at - 1);
  if (peek(at).gap === 'none' && before.kind !== 'sign') return null;
  const last = nameEnd(reading, at + 1, NAME_SIGNS);
  return last === null ? null : { stretch: { first: at, last }, by: 'at-name' };
}

/** “тг: ivan_petrov”: the word for a network, a colon, a dash or nothing, a name in Latin letters. */
function namedAt(reading: Reading, at: number): Handle | null {
  if (!reading.lexicon.networkWords(lowAt(reading, at))) return null;
  const skipped = [':', '-', '–', '—', '('].includes(lowAt(reading, at + 1)) ? 2 : 1;
  const first = at + skipped;
  if (reading.peek(first).gap === 'line') return null;
  const last = nameEnd(reading, first, NAME_SIGNS);
  if (last === null || '/@'.includes(lowAt(reading, last + 1) || ' ')) return null;
  return { stretch: { first, last }, by: 'named-network' };
}

/** The end of a glued name with a Latin letter in it; signs at its end are left out. */
function nameEnd(reading: Reading, first: number, signs: readonly string[]): number | null {
  const { peek, tokens } = reading;
  if (!isNamePart(peek(first).low, ['_'])) return null;
  let last = gluedEnd(reading, first, signs);
  while (last > first && !isNamePart(peek(last).low, ['_'])) last -= 1;
  const parts = tokens.slice(first, last + 1).map(({ low }) => low);
  return parts.join('').length > 2 && parts.some((part) => /[a-z]|^\d{5}/.test(part)) ? last : null;
}

function gluedEnd({ peek }: Reading, first: number, signs: readonly string[]): number {
  let last = first;
  while (last - first < MOST_TOKENS && peek(last + 1).gap === 'none' && isNamePart(peek(last + 1).low, signs))
    last += 1;
  return last;
}

function isNamePart(low: string | undefined, signs: readonly string[]): boolean {
  return low !== undefined && (signs.includes(low) || /^[a-z\d]/.test(low));
}

function isPublic(reading: Reading, { first, last }: Stretch): boolean {
  const { tokens, lexicon } = reading;
  const parts = tokens.slice(first, last + 1).map(({ low }) => low);
  const page = parts.findIndex((part, place) => part === '/' && parts[place - 1] !== ':' && parts[place - 1] !== '/');
  if (page >= 0 && (lexicon.publicPages(parts[page + 1] ?? '') || parts[page + 1] === '+')) return true;
  if (parts.some((part) => lexicon.publicNames(part) || lexicon.shortBoxes(part))) return true;
  return ownerBefore(reading, first, { words: 5, acrossCommas: false }) === 'public';
}
