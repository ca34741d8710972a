import type { PersonalFinding } from './finding.ts';
import type { NumberWord } from './number-word.ts';
import type { PersonalSign } from './personal-sign.ts';
import { findingOf, lowAt, type Reading, type Stretch } from './reading.ts';

interface Passport {
  readonly findings: readonly PersonalFinding[];
  readonly last: number;
}

/**
 * Reads a passport at a group of digits: four digits of the series, in one or two groups, and six of the number.
 *
 * Without the word for it a passport is known by its spelling: `45 08 123456`, `4508 № 123456`. What stands between
 * series and number, but for “№” and its word, parts it into two findings.
 *
 * @param reading - The text.
 * @param at - The token of the first group.
 * @param called - What the word before calls the number.
 * @returns The findings and the last token, or `null`.
 */
export function passportAt(reading: Reading, at: number, called: NumberWord): Passport | null {
  if (called === 'passport') return calledPassport(reading, at);
  return called === null ? spelledPassport(reading, at) : null;
}

function calledPassport(reading: Reading, at: number): Passport | null {
  const series = seriesAt(reading, at);
  if (series === null) return wholeAt(reading, at);
  const number = numberBehind(reading, series.last);
  if (number === null) return aloneAt(reading, series);
  const alone = { first: number.at, last: number.at };
  return passportOf(reading, number.parted ? [series, alone] : [joined(series, number)], 'passport-word');
}

function spelledPassport(reading: Reading, at: number): Passport | null {
  const series = seriesAt(reading, at);
  const number = series === null ? null : numberBehind(reading, series.last);
  if (series === null || number === null || number.parted) return null;
  const spelled = series.first !== series.last || number.marked;
  return spelled ? passportOf(reading, [joined(series, number)], 'passport-form') : null;
}

function joined(series: Stretch, number: Behind): Stretch {
  return { first: series.first, last: number.at };
}

function passportOf(reading: Reading, parts: readonly Stretch[], by: PersonalSign): Passport {
  const findings = parts.map((part) => findingOf(reading, part, { kind: 'passport', by }));
  return { findings, last: Math.max(...parts.map(({ last }) => last)) };
}

function seriesAt(reading: Reading, at: number): Stretch | null {
  const { peek } = reading;
  const size = (place: number): number => (peek(place).kind === 'digits' ? lowAt(reading, place).length : 0);
  if (peek(at).gap === 'none' && peek(at - 1).kind === 'digits') return null;
  if (size(at) === 4) return { first: at, last: at };
  if (size(at) !== 2) return null;
  const next = ['-', '–'].includes(lowAt(reading, at + 1)) ? at + 2 : at + 1;
  return size(next) === 2 && peek(next).gap !== 'line' ? { first: at, last: next } : null;
}

interface Behind {
  readonly at: number;
  readonly marked: boolean;
  readonly parted: boolean;
}

const PARTING = [',', ';', 'и'];
const JOINING = [':', '-', '.'];

function numberBehind(reading: Reading, last: number): Behind | null {
  let marked = false;
  let parted = false;
  for (let at = last + 1; at <= last + 5; at += 1) {
    const low = lowAt(reading, at);
    if (reading.peek(at).kind === 'digits') return low.length === 6 ? { at, marked, parted } : null;
    if (reading.lexicon.toNumber(low)) marked = true;
    else if (PARTING.includes(low)) parted = true;
    else if (!JOINING.includes(low)) return null;
  }
  return null;
}

/** Ten digits in one group, or the number alone behind its word. */
function wholeAt(reading: Reading, at: number): Passport | null {
  const size = lowAt(reading, at).length;
  if (size !== 10 && !(size === 6 && isNumbered(reading, at))) return null;
  return passportOf(reading, [{ first: at, last: at }], 'passport-word');
}

/** A series without its number, behind the very word for a series. */
function aloneAt(reading: Reading, series: Stretch): Passport | null {
  if (!reading.lexicon.seriesWords(lowAt(reading, series.first - 1))) return null;
  return passportOf(reading, [series], 'passport-word');
}

function isNumbered(reading: Reading, at: number): boolean {
  return [at - 1, at - 2].some((place) => reading.lexicon.toNumber(lowAt(reading, place)));
}
