import { shownValue, type Malformed, type MalformedIssue } from '../source/malformed.ts';
import { isKnownDay, isKnownInstant } from '../time/known-span.ts';
import type { AppealEvent } from './appeal-event.ts';
import { EVENT_FIELDS, STAMP_FIELDS, type Field, type FieldRule, type Fields, type PlainRule } from './event-fields.ts';

/** Says what is wrong with an event as it stands: the same that its reader would say. */
export function malformedEvent(event: AppealEvent): Malformed | null {
  const { kind, ...told } = event;
  const issues = Object.hasOwn(EVENT_FIELDS, kind)
    ? issuesOf(told, { ...STAMP_FIELDS, ...EVENT_FIELDS[kind] })
    : [issue('kind', event, Object.keys(EVENT_FIELDS).join(' | '))];
  return issues.length === 0 ? null : { kind: 'malformed', issues };
}

function issuesOf(value: object, fields: Fields): readonly MalformedIssue[] {
  const known = Object.keys(fields).flatMap((name) => issuesAt(name, value, fields[name] as Field));
  const strange = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  return [...known, ...strange.map((name) => issue(name, value, 'no-such-field'))];
}

function issuesAt(name: string, within: object, { rule, orNull, mayLack }: Field): readonly MalformedIssue[] {
  const value = at(within, name);
  if ((mayLack && !Object.hasOwn(within, name)) || (orNull && value === null)) return [];
  if (rule.is === 'fields' && isObject(value))
    return issuesOf(value, rule.of).map((inner) => ({ ...inner, path: [name, ...inner.path] }));
  const expected = expectedBy(rule, value);
  return expected === null ? [] : [issue(name, within, expected)];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function issue(name: string, within: object, expected: string): MalformedIssue {
  return { path: [name], expected, value: shownValue(at(within, name)) };
}

function at(within: object, name: string): unknown {
  return Object.hasOwn(within, name) ? (within as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** What would be right, or `null` when the value is. */
function expectedBy(rule: FieldRule, value: unknown): string | null {
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
