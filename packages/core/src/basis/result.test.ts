import { describe, expect, expectTypeOf, test } from 'vitest';
import { invariant } from './invariant.ts';
import { refuse, success, unwrap, type Result } from './result.ts';

interface Missing {
  readonly kind: 'missing';
  readonly name: string;
}

describe('a result', () => {
  test('holds a value when nothing stood against it', () => {
    expect(success(30)).toEqual({ ok: true, value: 30 });
  });

  test('holds the facts of the refusal', () => {
    expect(refuse({ kind: 'missing', name: 'body' })).toEqual({
      ok: false,
      refusal: { kind: 'missing', name: 'body' },
    });
  });

  test('gives up its value where a refusal cannot be', () => {
    expect(unwrap(success('answer'))).toBe('answer');
  });

  test('tells the compiler which of the two it is', () => {
    const result = success(30) as Result<number, Missing>;
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>();
    else expectTypeOf(result.refusal).toEqualTypeOf<Missing>();
    // @ts-expect-error a result that was not looked at has no value
    expect(result.value).toBe(30);
  });
});

describe('a contract', () => {
  test('that is kept says nothing', () => {
    expect(() => invariant(true, 'the sun to rise')).not.toThrow();
  });

  test('that is broken says what was promised', () => {
    expect(() => invariant(false, 'the sun to rise')).toThrow('Expected the sun to rise');
    expect(() => invariant(1, 'a condition, not a truthy value')).toThrow('Expected');
  });

  test('is broken by taking the value out of a refusal, and the message holds the facts', () => {
    expect(() => unwrap(refuse({ kind: 'missing', name: 'body' }))).toThrow('{"kind":"missing","name":"body"}');
  });
});
