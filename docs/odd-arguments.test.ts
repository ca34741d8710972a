import { describe, expect, test } from 'vitest';
import type { Refusal, Result } from '@otklik/core';
import { describeRefusal } from '@otklik/core/words';
import { APPEAL_ANSWERS, APPEAL_FOLDS } from './odd-appeal.ts';
import { call, ODD, type Call } from './odd-calls.ts';
import type { Asked } from './odd-names.ts';
import { OFFICE_ANSWERS, OFFICE_FOLDS } from './odd-office.ts';
import { askAll, READERS, SNOW, TABLE_ANSWERS } from './odd-table.ts';
import { TALLY_ANSWERS } from './odd-tally.ts';
import { CLOCK_ANSWERS, TIME_ANSWERS } from './odd-time.ts';

// What no compiler let through, in every argument of whatever answers a `Result` about a centre, an appeal, a table, a record
// or a value that was sent: it is refused in words, and nothing throws.

const ALL = {
  ...OFFICE_ANSWERS,
  ...APPEAL_ANSWERS,
  ...TABLE_ANSWERS,
  ...TALLY_ANSWERS,
  ...TIME_ANSWERS,
  ...CLOCK_ANSWERS,
} satisfies Readonly<Record<Asked, Call>>;
const ANSWERS: readonly (readonly [string, Call])[] = Object.entries<Call>(ALL);
const FOLDS = Object.entries<Call>({ ...OFFICE_FOLDS, ...APPEAL_FOLDS });

describe.each(ANSWERS)('%s', (_, asked) => {
  test('answers a sound question', () => {
    expect(isSuccess(call(asked, asked.given))).toBe(true);
  });

  test('refuses an odd argument in words, and throws nothing', () => {
    for (const given of odd(asked)) expect(isToldOrTrue(call(asked, given))).toBe(true);
  });

  test('refuses an argument of which a part is odd in words, and throws nothing', () => {
    for (const given of oddInPart(asked)) expect(isToldOrTrue(call(asked, given))).toBe(true);
  });
});

test.each(FOLDS)('%s throws nothing, whatever is odd in what it is given', (_, asked) => {
  for (const given of [...odd(asked), ...oddInPart(asked)]) expect(() => call(asked, given)).not.toThrow();
});

test.each(Object.keys(READERS).filter((name) => name.startsWith('read') && name !== 'readExchanged'))(
  '%s refuses whatever is odd',
  (name) => {
    const reader = READERS[name] as Call['ask'];
    for (const one of ODD) {
      const read = call({ ask: reader, given: [] }, name === 'readBy' ? [READERS['termSchema'], one] : [one]);
      expect(isToldOrTrue(read)).toBe(true);
    }
  },
);

test('no argument is trusted that nothing odd could spoil', () => {
  const idle = [...ANSWERS, ...FOLDS].flatMap(([name, asked]) =>
    Object.keys(asked.trusted ?? {}).flatMap((place) => {
      return ODD.some((one) => throws(() => call(asked, asked.given.with(Number(place), one))))
        ? []
        : [`${name} ${place}`];
    }),
  );
  expect(idle).toEqual([]);
});

test('a table that is taken, though something in it is odd, can be asked', () => {
  for (const [table] of oddInPart({ ask: askAll, given: [SNOW] }))
    expect(askAll(table).filter((told) => !isToldOrTrue(told))).toEqual([]);
});

/** Each argument of which something is asked, odd as a whole. */
function odd({ given, trusted = {} }: Call): readonly (readonly unknown[])[] {
  return given.flatMap((_, place) => (place in trusted ? [] : ODD.map((one) => given.with(place, one))));
}

/** Each argument of which something is asked, with one odd part. */
function oddInPart({ given, trusted = {} }: Call): readonly (readonly unknown[])[] {
  return given.flatMap((argument, place) =>
    place in trusted ? [] : spoiled(argument).map((spoil) => given.with(place, spoil)),
  );
}

/** A calendar within a span was made by us, whatever it is part of. */
const OPAQUE = new Set(['calendar', 'hash']);

function spoiled(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (OPAQUE.has(name)) return [];
    const copies = [...ODD, ...spoiled(part)];
    return copies.map((one) =>
      Array.isArray(value) ? (value as readonly unknown[]).with(Number(name), one) : { ...value, [name]: one },
    );
  });
}

function isToldOrTrue(answer: unknown): boolean {
  return isSuccess(answer) || isTold(answer as Result<unknown>);
}

function isSuccess(answer: unknown): boolean {
  return (answer as Result<unknown>).ok;
}

/** Whether a refusal holds facts that can be kept, and that both languages have words for. */
function isTold(answer: Result<unknown>): boolean {
  if (answer.ok) return true;
  const { refusal }: { readonly refusal: Refusal } = answer;
  const words = (['ru', 'en'] as const).map((language) => describeRefusal(refusal, language));
  return JSON.stringify(refusal) !== '' && words.every((text) => text !== '');
}

function throws(ask: () => unknown): boolean {
  try {
    ask();
    return false;
  } catch {
    return true;
  }
}
