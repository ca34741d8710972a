import type { Fact } from './decision.ts';

const LONGEST = 80;

/** One thing that is wrong with outside data. */
export interface MalformedIssue {
  /** Where: names of fields and places in lists, from the outermost. */
  readonly path: readonly (string | number)[];
  /** What would be right: a type, the allowed values parted by ` | `, or the name of a rule such as `unique`. */
  readonly expected: string;
  /** What was found; `object`, `array` and the like when it is no single value, `null` when there is nothing. */
  readonly value: Fact['value'];
}

/** Why outside data was not read: everything that is wrong with it. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly issues: readonly MalformedIssue[];
}

/**
 * Cuts a value of unknown make down to one that an issue can show.
 *
 * @param value - Anything.
 * @returns The value itself when it is a short text, a number, a truth value or nothing; else what sort of thing it is.
 * @example
 * shownValue('solved') //=> 'solved'
 * shownValue(undefined) //=> null
 * shownValue([1, 2]) //=> 'array'
 * shownValue(Number.NaN) //=> 'NaN'
 */
export function shownValue(value: unknown): Fact['value'] {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : `${value}`;
  if (typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : sortOf(value);
}

function sortOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
