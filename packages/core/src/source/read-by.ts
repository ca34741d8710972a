import type * as z from 'zod';
import { refuse, success, type Result } from '../basis/result.ts';
import { shownValue, type Malformed, type MalformedIssue } from './malformed.ts';

/**
 * Reads outside data by a schema.
 *
 * @param schema - What the data must be.
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The value; it may differ from the input where the schema takes text for a day or a moment.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readBy(termSchema, { unit: 'calendar-day', count: 30, dayOff: 'forward' }).ok //=> true
 * readBy(termSchema, { unit: 'calendar-day', count: '30', dayOff: 'forward' }).refusal.issues
 * //=> [{ path: ['count'], expected: 'number', value: '30' }]
 */
export function readBy<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value, Malformed> {
  const read = parsed(schema, input);
  if (read === null)
    return refuse({ kind: 'malformed', issues: [{ path: [], expected: 'shallower', value: shownValue(input) }] });
  if (read.success) return success(read.data);
  return refuse({ kind: 'malformed', issues: read.error.issues.flatMap((issue) => issuesOf(issue, input)) });
}

/** Reads data that may be nested deeper than there is room to follow; `null` when it is. */
function parsed<Value>(schema: z.ZodType<Value>, input: unknown): z.ZodSafeParseResult<Value> | null {
  try {
    return schema.safeParse(input);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function issuesOf(issue: z.core.$ZodIssue, input: unknown): readonly MalformedIssue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? step.toString() : step));
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return paths.map((at) => ({ path: at, expected: expectedBy(issue), value: shownValue(valueAt(input, at)) }));
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_union':
      return unionOf(issue);
    case 'too_small':
      return `>= ${issue.minimum}`;
    case 'too_big':
      return `<= ${issue.maximum}`;
    case 'unrecognized_keys':
      return 'no-such-field';
    default:
      return issue.message;
  }
}

function unionOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = 'options' in issue ? (issue.options ?? []) : issue.errors.flat().map(expectedBy);
  return [...new Set(options.map(String))].join(' | ');
}

function valueAt(input: unknown, path: MalformedIssue['path']): unknown {
  return path.reduce<unknown>((at, step) => {
    const held = typeof at === 'object' && at !== null && Object.hasOwn(at, step);
    return held ? (at as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }, input);
}
