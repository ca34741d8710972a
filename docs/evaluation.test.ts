import { ITEM_TYPES, OUTCOMES } from '@otklik/core';
import { TOPIC_GROUPS_2025 } from '@otklik/rules';
import { describe, expect, test } from 'vitest';
import { read } from './house.ts';

// The shape of what is measured against: docs/evaluation/README.md says what the fields mean and how the labels were given.

const KINDS = ['name', 'phone', 'address', 'email', 'card', 'snils', 'passport', 'handle'];
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const GROUPS: readonly (string | null)[] = [...TOPIC_GROUPS_2025, null];

const messages = rows<Message>('messages');
const answers = rows<Answer>('answers');
const personal = rows<Marked>('personal-data');

describe.for([
  ['messages', messages, ['type', 'group', 'alsoGroup', 'outcome', 'hard']],
  ['answers', answers, ['outcome', 'answeredOn', 'promisedBy', 'hard']],
  ['personal data', personal, ['spans']],
] as const)('%s', ([, set, fields]) => {
  test('bear numbers of their own', () => {
    expect(repeated(set.map(({ id }) => id))).toEqual([]);
  });

  test('are told once, whatever the case and the marks', () => {
    expect(repeated(set.map(({ text }) => bare(text)))).toEqual([]);
  });

  test('have a text and no field that is not explained', () => {
    const known: readonly string[] = ['id', 'text', 'note', ...fields];
    expect(set.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(set.flatMap((row) => Object.keys(row)).filter((field) => !known.includes(field))).toEqual([]);
  });

  test('are marked hard, or not at all', () => {
    expect(set.filter(({ hard }) => hard !== undefined && hard !== true)).toEqual([]);
  });
});

describe('messages', () => {
  test('have types, groups and outcomes that the packages know', () => {
    expect(messages.filter(({ type }) => !has(ITEM_TYPES, type))).toEqual([]);
    expect(messages.filter(({ group, alsoGroup = null }) => ![group, alsoGroup].every(isGroup))).toEqual([]);
    expect(messages.filter(({ outcome = 'solved' }) => !['solved', 'not-solved'].includes(outcome))).toEqual([]);
  });

  test('name a second group only beside another first', () => {
    const second = messages.filter(({ alsoGroup }) => alsoGroup !== undefined);
    expect(second.filter(({ group, alsoGroup }) => group === null || group === alsoGroup)).toEqual([]);
  });

  test('are as many as promised, hard ones among them', () => {
    expect(messages.length).toBeGreaterThanOrEqual(420);
    expect(messages.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(60);
  });

  test.for(ITEM_TYPES)('hold a fair share of the type %s', (type) => {
    const share = messages.filter((message) => message.type === type).length / messages.length;
    expect(Math.abs(share - (type === 'solvable' ? 0.5 : 0.25)) < 0.06).toBe(true);
  });

  test.for(TOPIC_GROUPS_2025)('hold at least eight of the group %s, of every type', (group) => {
    const own = messages.filter((message) => message.group === group);
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(ITEM_TYPES.filter((type) => !own.some((message) => message.type === type))).toEqual([]);
  });
});

describe('answers', () => {
  test('have outcomes that the core knows, each of them', () => {
    expect(answers.filter(({ outcome }) => !has(OUTCOMES, outcome))).toEqual([]);
    expect(OUTCOMES.filter((outcome) => !answers.some((answer) => answer.outcome === outcome))).toEqual([]);
  });

  test('name a day just when they promise, and one after their own', () => {
    expect(answers.filter(({ answeredOn }) => !isDay(answeredOn))).toEqual([]);
    expect(
      answers.filter(({ outcome, promisedBy }) => (outcome === 'promised') !== (promisedBy !== undefined)),
    ).toEqual([]);
    const promised = answers.filter(({ promisedBy }) => promisedBy !== undefined);
    expect(
      promised.filter(({ answeredOn, promisedBy = '' }) => !isDay(promisedBy) || promisedBy <= answeredOn),
    ).toEqual([]);
  });

  test('are as many as promised', () => {
    expect(answers.length).toBeGreaterThanOrEqual(220);
  });
});

describe('personal data', () => {
  test('lie inside the text, in order, apart, without blanks at the ends', () => {
    expect(personal.filter(({ text, spans }) => !standApart(text, spans))).toEqual([]);
  });

  test('lie on whole signs, never in the midst of one', () => {
    const cut = personal.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(cut.filter((piece) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toEqual([]);
  });

  test('are as many as promised, and so are the texts without any', () => {
    expect(personal.filter(({ spans }) => spans.length > 0).length).toBeGreaterThanOrEqual(260);
    expect(personal.filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(80);
  });

  test.for(KINDS)('hold the kind %s at least fifteen times', (kind) => {
    expect(personal.flatMap(({ spans }) => spans).filter((span) => span.kind === kind).length).toBeGreaterThanOrEqual(
      15,
    );
  });

  test('are of no other kind', () => {
    expect(personal.flatMap(({ spans }) => spans).filter(({ kind }) => !KINDS.includes(kind))).toEqual([]);
  });
});

function standApart(text: string, spans: readonly Span[]): boolean {
  const bounds = spans.map(({ start, end }, at) => ({ start, end, after: spans[at - 1]?.end ?? 0 }));
  return bounds.every(({ start, end, after }) => {
    const piece = text.slice(start, end);
    return after <= start && start < end && end <= text.length && piece === piece.trim();
  });
}

function bare(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return letters.trim() === '' ? text : letters.trim();
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function isGroup(group: string | null): boolean {
  return GROUPS.includes(group);
}

function has(known: readonly string[], word: string): boolean {
  return known.includes(word);
}

function rows<T>(name: string): readonly T[] {
  return JSON.parse(read(`docs/evaluation/${name}.json`)) as readonly T[];
}

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly hard?: boolean;
  readonly note?: string;
}

interface Message extends Labelled {
  readonly type: string;
  readonly group: string | null;
  readonly alsoGroup?: string;
  readonly outcome?: string;
}

interface Answer extends Labelled {
  readonly outcome: string;
  readonly answeredOn: string;
  readonly promisedBy?: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

interface Marked extends Labelled {
  readonly spans: readonly Span[];
}
