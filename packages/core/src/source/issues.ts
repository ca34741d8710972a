import { shownValue, type MalformedIssue } from './malformed.ts';

/** The way to a part of what was given. */
export type Path = MalformedIssue['path'];

/** What is wrong with what was given, each issue at its place. */
export type Issues = readonly MalformedIssue[];

/** Where an issue lies and what was found there. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Makes an issue unless something holds.
 *
 * @param holds - What must be so.
 * @param expected - The name of what was expected.
 * @param place - Where, and what was found.
 * @returns One issue, or none.
 */
export function wanted(holds: boolean, expected: string, { path, value }: Place): Issues {
  return holds ? [] : [{ path, expected, value: shownValue(value) }];
}
