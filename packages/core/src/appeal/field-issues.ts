import { shownValue, type MalformedIssue } from '../source/malformed.ts';
import { isKnownDay, isKnownInstant } from '../time/known-span.ts';
import type { CheckingRule, Field, FieldRule, Fields, PlainRule } from './field-rule.ts';

type Issues = readonly MalformedIssue[];

/** Says what is wrong with the fields of an object: the same that the reader made of their rules would say. */
export function issuesOf(value: object, fields: Fields): Issues {
  const known = Object.keys(fields).flatMap((name) => issuesAt(name, value, fields[name] as Field));
  const strange = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  return [...known, ...strange.map((name) => issueAt(name, value, 'no-such-field'))];
}

function issuesAt(name: string, within: object, { rule, orNull, mayLack }: Field): Issues {
  const value = ownPart(within, name);
  if ((mayLack && !Object.hasOwn(within, name)) || (orNull && value === null)) return [];
  return under(name, issuesBy(rule, value));
}

/** Says what is wrong with a value by a rule. */
export function issuesBy(rule: FieldRule, value: unknown): Issues {
  if ('issues' in rule) return rule.issues(value);
  if (rule.is === 'fields' && isObject(value)) return issuesOf(value, rule.of);
  const expected = expectedBy(rule, value);
  return expected === null ? [] : [wrong(value, expected)];
}

/** The issues of a part, told by their places in the whole. */
export function under(step: string | number, issues: Issues): Issues {
  return issues.map((issue) => ({ ...issue, path: [step, ...issue.path] }));
}

/** Whether something has fields. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says that a value is not what was expected. */
export function wrong(value: unknown, expected: string): MalformedIssue {
  return { path: [], expected, value: shownValue(value) };
}

/** Says the same of a part. */
export function issueAt(name: string, within: object, expected: string): MalformedIssue {
  return { ...wrong(ownPart(within, name), expected), path: [name] };
}

/** A part of an object that is its own, not one that every object has. */
export function ownPart(within: object, name: string): unknown {
  return Object.hasOwn(within, name) ? (within as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** What would be right, or `null` when the value is. */
function expectedBy(rule: Exclude<FieldRule, CheckingRule>, value: unknown): string | null {
  switch (rule.is) {
    case 'one-of':
      return unless((rule.of as readonly unknown[]).includes(value), rule.of.join(' | '));
    case 'whole':
      return Number.isSafeInteger(value) ? unless((value as number) >= rule.least, `>= ${rule.least}`) : 'int';
    case 'fields':
      return 'object';
    default:
      return EXPECTED[rule.is](value);
  }
}

const EXPECTED: Readonly<Record<PlainRule['is'], (value: unknown) => string | null>> = {
  name: (value) => (value === '' ? '>= 1' : unless(typeof value === 'string', 'string')),
  text: (value) => unless(typeof value === 'string', 'string'),
  flag: (value) => unless(typeof value === 'boolean', 'boolean'),
  day: (value) => unless(isKnownDay(value), 'day'),
  instant: (value) => unless(isKnownInstant(value), 'instant'),
};

function unless(isRight: boolean, expected: string): string | null {
  return isRight ? null : expected;
}
