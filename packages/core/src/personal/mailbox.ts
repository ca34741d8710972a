import type { PersonalFinding } from './finding.ts';
import { findingOf, lowAt, ownerBefore, type Reading, type Stretch } from './reading.ts';

const MOST_TOKENS = 24;
const LOCAL_SIGNS = ['.', '_', '-', '+', '%'];
const DOMAIN_SIGNS = ['.', '-'];

/**
 * Finds e-mail addresses: with `@`, or with a word said in its place.
 *
 * @param reading - The text.
 * @returns The addresses that are not those of an institution.
 */
export function findEmails(reading: Reading): readonly PersonalFinding[] {
  return reading.tokens.flatMap((_, at) => {
    const stretch = mailboxAround(reading, at);
    if (stretch === null || isInstitution(reading, stretch)) return [];
    return [findingOf(reading, stretch, { kind: 'email', by: 'mailbox' })];
  });
}

function mailboxAround(reading: Reading, at: number): Stretch | null {
  const sign = atSign(reading, at);
  if (sign === null || leansRight(reading, sign)) return null;
  const first = beginOf(reading, sign.first - 1);
  const last = endOf(reading, sign.last + 1);
  return first === null || last === null ? null : { first, last };
}

/** “пишите @name” is no mailbox: a sign apart from what is before it must be apart from what is behind, too. */
function leansRight({ peek }: Reading, { first, last }: Stretch): boolean {
  const apart = peek(first).gap !== 'none';
  return apart && (peek(last + 1).gap === 'none' || !/^[a-z\d]/.test(peek(first - 1).low));
}

/** The sign itself, or the word for it, bare or in brackets. */
function atSign(reading: Reading, at: number): Stretch | null {
  if (lowAt(reading, at) === '@') return { first: at, last: at };
  if (!reading.lexicon.atWords(lowAt(reading, at))) return null;
  const inBrackets = '([{'.includes(lowAt(reading, at - 1) || ' ') && ')]}'.includes(lowAt(reading, at + 1) || ' ');
  return inBrackets ? { first: at - 1, last: at + 1 } : { first: at, last: at };
}

/** The part before the sign, glued together; blanks may stand only beside the sign. */
function beginOf({ peek }: Reading, from: number): number | null {
  if (!isPart(peek(from).low, []) || peek(from + 1).gap === 'line') return null;
  let first = from;
  while (peek(first).gap === 'none' && from - first < MOST_TOKENS && isPart(peek(first - 1).low, LOCAL_SIGNS))
    first -= 1;
  while (first < from && !isPart(peek(first).low, [])) first += 1;
  return first;
}

/** The part behind the sign, with a full stop in it, or a word for one. */
function endOf(reading: Reading, from: number): number | null {
  const { peek } = reading;
  if (!isPart(lowAt(reading, from), []) || peek(from).gap === 'line') return null;
  let last = from;
  let dotted = false;
  while (last - from < MOST_TOKENS) {
    const more = partBehind(reading, last);
    if (more === null) break;
    dotted ||= more.dotted;
    last = more.last;
  }
  return dotted && peek(last).kind === 'word' ? last : null;
}

function partBehind(reading: Reading, last: number): { readonly last: number; readonly dotted: boolean } | null {
  const sign = reading.peek(last + 1);
  if (isJoined(reading, last)) return { last: last + 2, dotted: sign.low === '.' };
  if (reading.lexicon.dotWords(sign.low) && reading.peek(last + 2).kind === 'word')
    return { last: last + 2, dotted: true };
  return sign.gap === 'none' && isPart(sign.low, []) ? { last: last + 1, dotted: false } : null;
}

/** A full stop or a hyphen and another part, all glued. */
function isJoined({ peek }: Reading, last: number): boolean {
  const [sign, next] = [peek(last + 1), peek(last + 2)];
  const glued = sign.gap === 'none' && next.gap === 'none';
  return glued && DOMAIN_SIGNS.includes(sign.low) && isPart(next.low, []);
}

function isPart(low: string, signs: readonly string[]): boolean {
  return signs.includes(low) || /^[\p{L}\d]/u.test(low);
}

/** By a part of its name, or by the words that lead to it. */
function isInstitution(reading: Reading, { first, last }: Stretch): boolean {
  const { tokens, lexicon } = reading;
  const parts = tokens.slice(first, last + 1).map(({ low }) => low);
  const sign = parts.findIndex((part) => part === '@' || lexicon.atWords(part));
  const [local, domain] = [parts.slice(0, sign), parts.slice(sign + 1)];
  if (local.some(lexicon.shortBoxes) || domain.some(lexicon.publicDomains) || parts.some(lexicon.publicNames))
    return true;
  return ownerBefore(reading, first, { words: 6, acrossCommas: false }) === 'public';
}
