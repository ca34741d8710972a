import { invariant } from './invariant.ts';

/**
 * Facts about why something was refused; the words for them come from `describeRefusal`.
 *
 * Kinds are kebab-case, say what is so, and are stable within a major version.
 */
export interface Refusal {
  readonly kind: string;
}

/** What a function that can be refused gives back: a value, or the reason for the refusal. */
export type Result<Value, Reason extends Refusal = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Reason };

/**
 * Wraps a value as a success.
 *
 * @param value - What was asked for.
 * @returns A result that is `ok`.
 * @example
 * success(30) //=> { ok: true, value: 30 }
 */
export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/**
 * Wraps a reason as a refusal.
 *
 * @param refusal - The facts of the refusal.
 * @returns A result that is not `ok`.
 * @example
 * refuse({ kind: 'year-not-covered', year: 2031 }) //=> { ok: false, refusal: { kind: 'year-not-covered', year: 2031 } }
 */
export function refuse<Reason extends Refusal>(refusal: Reason): Result<never, Reason> {
  return { ok: false, refusal };
}

/**
 * Takes the value out of a result whose success is certain, as with literals in examples and tests.
 *
 * @param result - A result that was not refused.
 * @returns The value; a refused result breaks the invariant and throws.
 * @example
 * unwrap(success(30)) //=> 30
 */
export function unwrap<Value>(result: Result<Value>): Value {
  invariant(result.ok, result.ok ? '' : `a result that was not refused; got ${JSON.stringify(result.refusal)}`);
  return result.value;
}
