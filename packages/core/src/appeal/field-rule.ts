import type { MalformedIssue } from '../source/malformed.ts';

/** What may stand in a field where one word says it: `name` is a text that is not empty, `text` any. */
export interface PlainRule {
  readonly is: 'name' | 'text' | 'flag' | 'day' | 'instant';
}

/** What may stand in a field. */
export type FieldRule =
  | PlainRule
  | { readonly is: 'whole'; readonly least: number }
  | { readonly is: 'one-of'; readonly of: readonly (string | number | true)[] }
  | { readonly is: 'fields'; readonly of: Fields }
  | CheckingRule;

/** A rule that brings its check along, so that only those carry it who have such fields. */
export type CheckingRule = (
  | { readonly is: 'single' }
  | { readonly is: 'number'; readonly least: number }
  | { readonly is: 'list'; readonly of: FieldRule; readonly least: number }
  | { readonly is: 'variants'; readonly by: string; readonly of: readonly Variant[] }
) & { readonly issues: (value: unknown) => readonly MalformedIssue[] };

/** The words of the field that tells variants apart, and what else is there then. */
export interface Variant {
  readonly words: readonly string[];
  readonly fields: Fields;
}

/** A field of an event: what may stand there, and whether nothing may, as `null` or by being left out. */
export interface Field {
  readonly rule: FieldRule;
  readonly orNull: boolean;
  readonly mayLack: boolean;
}

/** Fields by their names. */
export type Fields = Readonly<Record<string, Field>>;

/** A field that the compiler holds to the type of what stands there. */
export interface Typed<Value, MayLack extends boolean> extends Field {
  readonly mayLack: MayLack;
  /** Never there: it is for the compiler alone. */
  readonly holds?: (value: Value) => Value;
}

/** The fields of a shape, each of them and no other. */
export type FieldsOf<Shape> = {
  readonly [Name in keyof Shape]-?: Typed<Required<Shape>[Name], object extends Pick<Shape, Name> ? true : false>;
};

/** A field by its rule. */
export function field<Value>(rule: FieldRule): Typed<Value, false> {
  return { rule, orNull: false, mayLack: false };
}

/** A field of a closed list. */
export function oneOf<const Value extends string | number | true>(of: readonly Value[]): Typed<Value, false> {
  return field({ is: 'one-of', of });
}

/** A field of fields. */
export function fields<Shape>(of: FieldsOf<Shape>): Typed<Shape, false> {
  return field({ is: 'fields', of: of as Fields });
}

/** A field that may hold `null`. */
export function orNull<Value>({ rule }: Typed<Value, false>): Typed<Value | null, false> {
  return { rule, orNull: true, mayLack: false };
}

/** A field that may be left out. */
export function maybe<Value>({ rule, orNull: isNullable }: Typed<Value, false>): Typed<Value, true> {
  return { rule, orNull: isNullable, mayLack: true };
}
