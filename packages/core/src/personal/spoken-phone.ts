import type { PersonalFinding } from './finding.ts';
import { numberWordBefore } from './number-word.ts';
import { findingOf, lowAt, ownerBefore, type Reading, type Stretch } from './reading.ts';

const MOST_WORDS = 16;

/**
 * Finds phone numbers written in words, digits among them or not: as many digits as a phone has, told one group after
 * another.
 *
 * @param reading - The text.
 * @returns The phones that no word calls public or another number.
 */
export function findSpokenPhones(reading: Reading): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const told = numeralsFrom(reading, at);
    if (told === null) continue;
    if (isPhone(told) && !isElse(reading, told)) {
      found.push(findingOf(reading, withPlus(reading, told), { kind: 'phone', by: 'phone-in-words' }));
    }
    at = told.last;
  }
  return found;
}

interface Told extends Stretch {
  readonly digits: string;
}

function numeralsFrom(reading: Reading, first: number): Told | null {
  const values: number[] = [];
  let last = first;
  for (let at = first; at < first + MOST_WORDS * 2; at += 1) {
    const value = reading.lexicon.numeral(lowAt(reading, at)) ?? digitsValue(reading, at);
    if (value !== undefined) {
      values.push(value);
      last = at;
    } else if (!['-', ',', '–'].includes(lowAt(reading, at)) || at === first) break;
  }
  return values.length < 3 ? null : { first, last, digits: digitsOf(values) };
}

/** A group of digits among the words counts by its first three; longer ones are no part of what is told. */
function digitsValue({ peek }: Reading, at: number): number | undefined {
  const token = peek(at);
  return token.kind === 'digits' && token.low.length < 4 ? Number(token.low) : undefined;
}

/** Hundreds take tens, tens take units; nothing else joins. */
function digitsOf(values: readonly number[]): string {
  let digits = '';
  let open = 1;
  let sum = 0;
  for (const value of [...values, 0]) {
    if (value > 0 && value < open && sum > 0) sum += value;
    else {
      digits += sum > 0 ? String(sum) : '';
      sum = value;
    }
    if (value === 0) digits += '0';
    open = roomAfter(value);
  }
  return digits.slice(0, -1);
}

function roomAfter(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value < 100 && value % 10 === 0 ? 10 : 0;
}

/** Noughts are told one by one or not at all, so that the length is not kept to the digit. */
function isPhone({ digits }: Told): boolean {
  const least = digits.startsWith('9') ? 10 : 11;
  return digits.length >= least && digits.length <= 13 && '789'.includes(digits.charAt(0));
}

function withPlus(reading: Reading, told: Told): Stretch {
  const before = lowAt(reading, told.first - 1);
  return before === '+' || before === 'плюс' ? { first: told.first - 1, last: told.last } : told;
}

function isElse(reading: Reading, { first, last }: Told): boolean {
  const worded = reading.tokens.slice(first, last + 1).some(({ kind }) => kind === 'word');
  if (!worded || numberWordBefore(reading, first) === 'other') return true;
  return ownerBefore(reading, first, { words: 6, acrossCommas: false }) === 'public';
}
