import { luhnHolds, snilsHolds } from './check-digits.ts';
import { runsAt, type DigitRun } from './digit-run.ts';
import type { PersonalFinding } from './finding.ts';
import { numberWordBefore, type NumberWord } from './number-word.ts';
import { passportAt } from './passport.ts';
import { phoneShape } from './phone-shape.ts';
import { findingOf, ownerBefore, ownerBehind, type Reading, type Sign } from './reading.ts';

/**
 * Finds what is told by digits: bank cards, insurance numbers, passports, phones.
 *
 * The longest run that makes a number wins; a number that a word calls something else (an account, an act) is none.
 *
 * @param reading - The text.
 * @returns The numbers in order.
 */
export function findNumbers(reading: Reading): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  const { peek, tokens } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const number = peek(at).kind === 'digits' ? numberAt(reading, at) : null;
    if (number === null) continue;
    found.push(...number.findings);
    at = number.last;
  }
  return found;
}

interface Taken {
  readonly findings: readonly PersonalFinding[];
  readonly last: number;
}

function numberAt(reading: Reading, at: number): Taken | null {
  const called = numberWordBefore(reading, at);
  const passport = passportAt(reading, at, called);
  if (passport !== null) return { findings: passport.findings, last: passport.last };
  for (const run of runsAt(reading, at)) {
    const sign = signOf(run, called);
    if (sign === null) continue;
    const open = sign.kind === 'phone' && isPublicPhone(reading, run);
    return { findings: open ? [] : [findingOf(reading, run, sign)], last: run.last };
  }
  return null;
}

function signOf(run: DigitRun, called: NumberWord): Sign | null {
  if (called === 'other' && !run.plus) return null;
  const phone = phoneShape(run, called);
  return snilsSign(run, called) ?? cardSign(run, called) ?? (phone === null ? null : { kind: 'phone', by: phone });
}

function snilsSign(run: DigitRun, called: NumberWord): Sign | null {
  const { digits, sizes, plus } = run;
  if (digits.length !== 11 || plus) return null;
  const checked = snilsHolds(digits);
  if (called === 'snils') return { kind: 'snils', by: 'snils-word', checked };
  if (sizes.join() === '3,3,3,2') return { kind: 'snils', by: 'snils-form', checked };
  return checked && isLikeSnils(run, called) ? { kind: 'snils', by: 'check-digits', checked } : null;
}

/** Eleven digits in one group that no phone begins with. */
function isLikeSnils({ digits, sizes }: DigitRun, called: NumberWord): boolean {
  return sizes.length === 1 && called !== 'phone' && !'78'.includes(digits.charAt(0));
}

function cardSign(run: DigitRun, called: NumberWord): Sign | null {
  const { digits, plus } = run;
  if (plus || digits.length < 15 || digits.length > 19) return null;
  const checked = luhnHolds(digits);
  if (called === 'card') return { kind: 'card', by: 'card-word', checked };
  return checked && isLikeCard(run) ? { kind: 'card', by: 'check-digits', checked } : null;
}

/** The first digit of a payment system; one group, groups of four, or four, six and five. */
function isLikeCard({ digits, sizes }: DigitRun): boolean {
  if (!'23456'.includes(digits.charAt(0))) return false;
  return sizes.length === 1 || sizes.slice(0, -1).every((size) => size === 4) || sizes.join() === '4,6,5';
}

/** A mobile phone is public only by a word in its own clause; of a landline a word beyond a comma tells, too. */
function isPublicPhone(reading: Reading, { first, last, digits }: DigitRun): boolean {
  const subscriber = digits.length === 11 ? digits.slice(1) : digits;
  if (digits.length === 11 && subscriber.startsWith('80')) return true;
  const before = ownerBefore(reading, first, { words: 7, acrossCommas: !subscriber.startsWith('9') });
  return (before ?? ownerBehind(reading, last)) === 'public';
}
