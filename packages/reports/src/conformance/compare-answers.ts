import { CORPUS_PARTS, type CorpusAnswers, type CorpusPart } from './corpus.ts';

/** The first place at which an answer is not the one expected; what is not there at all is `undefined`. */
export interface AnswerDifference {
  readonly path: readonly (string | number)[];
  readonly expected: unknown;
  readonly found: unknown;
}

/** How many questions of a part were answered, and how many of them rightly. */
export interface PartScore {
  readonly part: CorpusPart;
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
}

/** What came of a comparison: a score a part, and one difference a question, in the order of the corpus. */
export interface Conformance {
  readonly parts: readonly PartScore[];
  readonly differences: readonly AnswerDifference[];
}

/**
 * Compares somebody's answers with those of the corpus, exactly; the order of the fields of an object means nothing.
 *
 * @param expected - The answers of the corpus.
 * @param found - The answers to be judged.
 * @param parts - The parts to look at.
 * @returns The score; an answer to a question that was not asked is a difference too.
 * @example
 * const expected = { corpus: '1', answers: { places: { a: [1, 2], b: [1, 1] } } }
 * const { parts, differences } = compareAnswers(expected, { corpus: '1', answers: { places: { a: [1, 2], b: [1, 2] } } }, ['places'])
 * parts //=> [{ part: 'places', asked: 2, answered: 2, right: 1 }]
 * differences //=> [{ path: ['places', 'b', 1], expected: 1, found: 2 }]
 */
export function compareAnswers(
  expected: CorpusAnswers,
  found: CorpusAnswers,
  parts: readonly CorpusPart[] = CORPUS_PARTS,
): Conformance {
  const compared = parts.map((part) => comparePart(part, expected.answers[part] ?? {}, found.answers[part] ?? {}));
  return {
    parts: compared.map(({ score }) => score),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

type Table = Readonly<Record<string, unknown>>;

function comparePart(
  part: CorpusPart,
  expected: Table,
  found: Table,
): { readonly score: PartScore; readonly differences: readonly AnswerDifference[] } {
  const ids = Object.keys(expected);
  const wrong = ids.flatMap((id) => difference([part, id], expected[id], own(found, id)) ?? []);
  const unasked = Object.keys(found).filter((id) => !Object.hasOwn(expected, id));
  const score = {
    part,
    asked: ids.length,
    answered: ids.filter((id) => Object.hasOwn(found, id)).length,
    right: ids.length - wrong.length,
  };
  const extra = unasked.map((id) => ({ path: [part, id], expected: undefined, found: found[id] }));
  return { score, differences: [...wrong, ...extra] };
}

function difference(path: AnswerDifference['path'], expected: unknown, found: unknown): AnswerDifference | null {
  if (!isNested(expected) || !isNested(found) || Array.isArray(expected) !== Array.isArray(found))
    return expected === found ? null : { path, expected, found };
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const step = Array.isArray(expected) ? Number(name) : name;
    const inside = difference([...path, step], own(expected, name), own(found, name));
    if (inside !== null) return inside;
  }
  return null;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function own(table: object, name: string): unknown {
  return Object.hasOwn(table, name) ? (table as Table)[name] : undefined;
}
