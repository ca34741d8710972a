import { lowAt, type Reading, type Stretch } from './reading.ts';

/** Groups of digits in a row with nothing but blanks, hyphens, brackets and full stops between them. */
export interface DigitRun extends Stretch {
  readonly digits: string;
  readonly sizes: readonly number[];
  /** A plus stands before it; `first` is the plus then. */
  readonly plus: boolean;
}

const MOST_GROUPS = 11;
const MOST_SIGNS = 2;
const SEPARATORS = ['-', '–', '—', '−', '(', ')', '.'];

/**
 * Lists the runs that begin at a group of digits, the longest first.
 *
 * @param reading - The text.
 * @param at - The token of the first group.
 * @returns The runs; none when the group is glued to a letter or is part of a fraction.
 */
export function runsAt(reading: Reading, at: number): readonly DigitRun[] {
  if (reading.peek(at).kind !== 'digits' || isGluedBefore(reading, at)) return [];
  const places = [at];
  for (let next = nextGroup(reading, at); next !== null && places.length < MOST_GROUPS; next = nextGroup(reading, next))
    places.push(next);
  return places
    .map((_, count) => runOf(reading, places.slice(0, count + 1)))
    .filter((run) => !isGluedBehind(reading, run.last))
    .toReversed();
}

function runOf(reading: Reading, places: readonly number[]): DigitRun {
  const [at = 0] = places;
  const groups = places.map((place) => lowAt(reading, place));
  const bracket = lowAt(reading, at - 1) === '(' ? 1 : 0;
  const plus = lowAt(reading, at - 1 - bracket) === '+';
  const opens = bracket === 1 && lowAt(reading, at + 1) === ')';
  const first = plus ? at - 1 - bracket : at - (opens ? bracket : 0);
  return { first, last: places.at(-1) ?? at, digits: groups.join(''), sizes: groups.map(({ length }) => length), plus };
}

function nextGroup(reading: Reading, from: number): number | null {
  for (let at = from + 1; at <= from + 1 + MOST_SIGNS; at += 1) {
    const token = reading.peek(at);
    if (token.gap === 'line') return null;
    if (token.kind === 'digits') return at;
    if (!SEPARATORS.includes(token.low) || isFullStop(reading, at)) return null;
  }
  return null;
}

/** A full stop with a blank beside it ends a sentence. */
function isFullStop({ peek }: Reading, at: number): boolean {
  return peek(at).low === '.' && (peek(at).gap !== 'none' || peek(at + 1).gap !== 'none');
}

function isGluedBefore({ peek }: Reading, at: number): boolean {
  const [token, before, second] = [peek(at), peek(at - 1), peek(at - 2)];
  if (token.gap !== 'none') return false;
  if (before.kind === 'word') return before.low.length === 1 || /[a-z]$/.test(before.low);
  return ',/_'.includes(before.low) && before.gap === 'none' && second.kind === 'digits';
}

function isGluedBehind({ peek }: Reading, last: number): boolean {
  const behind = peek(last + 1);
  const second = peek(last + 2);
  if (behind.gap !== 'none') return false;
  if (behind.kind === 'word') return true;
  return ',/_'.includes(behind.low) && second.kind === 'digits' && second.gap === 'none' && second.low.length < 4;
}
