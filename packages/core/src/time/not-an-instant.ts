/** Something that should be a moment is no whole number of milliseconds; of what, and what it is. */
export interface NotAnInstant {
  readonly kind: 'not-an-instant';
  readonly of: string;
  readonly value: string;
}

/** Says that something is no moment. */
export function notAnInstant(of: string, value: unknown): NotAnInstant {
  return { kind: 'not-an-instant', of, value: shownText(value) };
}

/** Not everything that may stand where a moment should can be turned into text. */
export function shownText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? `${value}` : value === null ? 'null' : typeof value;
}
