/** A sound call of a function, and of which of its arguments nothing is asked. */
export interface Call {
  readonly ask: (...given: never[]) => unknown;
  readonly given: readonly unknown[];
  /** By the place of an argument: why only a cast brings anything else there, so that it may throw. */
  readonly trusted?: Readonly<Record<number, Trust>>;
}

/** Why an argument is trusted; there are no other reasons. */
export type Trust = typeof READ | typeof MADE | typeof OURS;

export const READ = 'a charter, a centre, a mapping or a shape: its reader or its check refuses all else';
export const MADE = 'made by a function of ours: a compiled table, a state, a setting with its compiled calendar';
export const OURS = 'of the program itself: functions, limits, registers, years and hours that ship with the rules';

/** Arguments that no compiler would let through. */
export const ODD: readonly unknown[] = [null, undefined, Number.NaN, 0, '', {}, [], Symbol('odd')];

/** Calls a function as untyped code does. */
export function call({ ask }: Call, given: readonly unknown[]): unknown {
  return (ask as (...all: readonly unknown[]) => unknown)(...given);
}
