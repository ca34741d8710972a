import { shownValue, type MalformedIssue } from '../source/malformed.ts';

/** What is wrong with a table, each thing with its place. */
export type Issues = readonly MalformedIssue[];

/** Where a value stands, and the value. */
export interface Place {
  readonly path: MalformedIssue['path'];
  readonly value: unknown;
}

/** Nothing when all is well, or one issue. */
export function wanted(holds: boolean, expected: string, { path, value }: Place): Issues {
  return holds ? [] : [{ path, expected, value: shownValue(value) }];
}
