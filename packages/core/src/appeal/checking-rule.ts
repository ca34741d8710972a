import { isObject, issueAt, issuesBy, issuesOf, ownPart, under, wrong } from './field-issues.ts';
import {
  field,
  oneOf,
  type CheckingRule,
  type FieldRule,
  type Fields,
  type FieldsOf,
  type Typed,
  type Variant,
} from './field-rule.ts';

type RuleOf<Is extends CheckingRule['is']> = Extract<CheckingRule, { readonly is: Is }>;

/** Anything that is neither a list nor an object. */
export const SINGLE: FieldRule = {
  is: 'single',
  issues: (value) => (isSingle(value) ? [] : [wrong(value, 'string | number | boolean | null')]),
};

function isSingle(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

/** A number that need not be whole. */
export function numberFrom(least: number): FieldRule {
  return {
    is: 'number',
    least,
    issues: (value) => {
      if (!Number.isFinite(value)) return [wrong(value, 'number')];
      return (value as number) >= least ? [] : [wrong(value, `>= ${least}`)];
    },
  };
}

/** A list of which every member goes by one rule. */
export function listOf(of: FieldRule, least = 0): RuleOf<'list'> {
  return {
    is: 'list',
    of,
    least,
    issues: (value) => {
      if (!Array.isArray(value)) return [wrong(value, 'array')];
      if (value.length < least) return [wrong(value, `>= ${least}`)];
      // a hole in a list holds nothing, and is looked at like all else
      return Array.from(value as readonly unknown[], (one, at) => under(at, issuesBy(of, one))).flat();
    },
  };
}

/** Fields that one of them tells apart; it stands among the fields of every variant. */
function variants(by: string, of: readonly Variant[]): RuleOf<'variants'> {
  return {
    is: 'variants',
    by,
    of,
    issues: (value) => {
      if (!isObject(value)) return [wrong(value, 'object')];
      const word = ownPart(value, by);
      const found = of.find(({ words }) => words.includes(word as string));
      if (found !== undefined) return issuesOf(value, found.fields);
      return [issueAt(by, value, of.flatMap(({ words }) => words).join(' | '))];
    },
  };
}

/** What else a shape has when the field that tells its variants apart holds this word. */
type RestOf<Shape, By extends PropertyKey, Word> = Shape extends unknown
  ? Word extends Shape[By & keyof Shape]
    ? Omit<Shape, By>
    : never
  : never;

/** The fields of every variant of a shape, by their words. */
type ToldApart<Shape, By extends keyof Shape> = {
  readonly [Word in Shape[By] & string]: FieldsOf<RestOf<Shape, By, Word>>;
};

/** A field of variants, held to its shape by the compiler; words with the same fields stand together. */
export function toldApart<Shape, By extends keyof Shape & string>(
  by: By,
  told: ToldApart<Shape, By>,
): Typed<Shape, false> {
  const words = new Map<Fields, string[]>();
  for (const [word, rest] of Object.entries<Fields>(told)) words.set(rest, [...(words.get(rest) ?? []), word]);
  const of = [...words].map(([rest, these]) => ({ words: these, fields: { [by]: oneOf(these), ...rest } }));
  return field(variants(by, of));
}

/** Events of every kind: each bears the stamp, and then what its kind tells. */
export function events<Happening extends { readonly kind: string }, Stamp>(
  stamp: FieldsOf<Stamp>,
  told: ToldApart<Happening, 'kind'>,
): Typed<Stamp & Happening, false> {
  const of = Object.entries<Fields>(told).map(([kind, rest]) => {
    const words = [kind];
    return { words, fields: { ...(stamp as Fields), kind: oneOf(words), ...rest } };
  });
  return field(variants('kind', of));
}

/** The same fields for each of some words. */
export function alike<const Word extends string, Rest extends Fields>(
  words: readonly Word[],
  rest: Rest,
): Readonly<Record<Word, Rest>> {
  return Object.fromEntries(words.map((word) => [word, rest])) as Readonly<Record<Word, Rest>>;
}
