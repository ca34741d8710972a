import type * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';

/** A value on its way from one system to another: the shape it is in, the version of that shape, and the value. */
export interface Exchanged<Value = unknown> {
  readonly format: string;
  readonly version: number;
  readonly value: Value;
}

/** Turns a value of one version of a shape into one of the next; what it is not sure of it leaves for the reader. */
export type Upgrade = (older: unknown) => unknown;

/** A shape in which a value is stored and exchanged. */
export interface ExchangeFormat<Value = unknown> {
  /** Such as `tally`; it never changes. */
  readonly name: string;
  /** One sentence for whoever finds the schema without us. */
  readonly about: string;
  readonly schema: z.ZodType<Value>;
  /** Reads the present version; it may check more than a schema can say. */
  readonly read: (input: unknown) => Result<Value, Malformed>;
  /** What takes a value from version 1 to 2, from 2 to 3 and so on: their number, plus one, is the present version. */
  readonly upgrades: readonly Upgrade[];
}

/** A value of another shape than the one that was asked for. */
export interface AnotherFormat {
  readonly kind: 'another-format';
  readonly expected: string;
  readonly found: string;
}

/** A version that is not known here: made by a newer library, or by none. */
export interface UnknownVersion {
  readonly kind: 'unknown-version';
  readonly format: string;
  readonly version: number;
  readonly newest: number;
}

/** Why an exchanged value was not read. */
export type ExchangeRefusal = Malformed | AnotherFormat | UnknownVersion;
