import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerCorpus } from './answer-corpus.fixture.ts';
import { compareAnswers } from './compare-answers.ts';
import { CORPUS_PARTS, type CorpusAnswers, type CorpusQuestions } from './corpus.ts';
import { makeQuestions } from './make-questions.fixture.ts';
import { cellOf, grouped, type MethodTold } from './counting-oracle.fixture.ts';
import { against, figureTold, lowest, scoreTold, type Fraction } from './scoring-oracle.fixture.ts';
import { readAnswers } from './read-answers.ts';
import { stagesTold, type LogEntry } from './stage-oracle.fixture.ts';
import { walkedDeadline, walkedMilliseconds, walkOf } from './time-oracle.fixture.ts';

const questions = JSON.parse(published('questions')) as CorpusQuestions;
const answers = JSON.parse(published('answers')) as CorpusAnswers;

function published(name: string): string {
  return readFileSync(new URL(`../../conformance/${name}.json`, import.meta.url), 'utf8');
}

function answer(part: keyof CorpusAnswers['answers'], id: string): unknown {
  return answers.answers[part]?.[id];
}

describe('the published corpus', () => {
  test('is what the generator makes and our own functions answer (pnpm conformance)', () => {
    expect(questions).toEqual(JSON.parse(JSON.stringify(makeQuestions())));
    expect(answers).toEqual(JSON.parse(JSON.stringify(answerCorpus(questions))));
  });

  test('asks each question once and answers each one it asks', () => {
    const ids = [questions.workingMinutes, questions.deadlines, questions.stages].map((list) =>
      list.map(({ id }) => id),
    );
    const ratings = questions.ratings.map(({ id }) => id);
    expect(Object.keys(answers.answers)).toEqual([...CORPUS_PARTS]);
    expect(CORPUS_PARTS.map((part) => Object.keys(answers.answers[part] ?? {}))).toEqual([
      ...ids,
      ratings,
      ratings,
      ratings,
    ]);
    expect([...ids, ratings].flatMap((list) => list.length - new Set(list).size)).toEqual([0, 0, 0, 0]);
  });
});

describe('a slow and plain reading of the same JSON comes to the same answers', () => {
  const walks = Object.fromEntries(Object.entries(questions.calendars).map(([name, one]) => [name, walkOf(one)]));
  const walkFor = (name: string): ReturnType<typeof walkOf> => walks[name] as ReturnType<typeof walkOf>;

  test.for(questions.workingMinutes)('minute by minute: $id', (question) => {
    const walked = walkedMilliseconds(question, walkFor(question.calendar));
    const expected = typeof walked === 'string' ? { refused: walked } : told([BigInt(walked), 60_000n]);
    expect(answer('working-minutes', question.id)).toEqual(expected);
  });

  test.for(questions.deadlines)('day by day: $id', (question) => {
    const walked = walkedDeadline(question, walkFor(question.calendar));
    const found = answer('deadlines', question.id) as { nominal: string; last: string; refused?: string };
    if (typeof walked === 'string') expect(found).toEqual({ refused: walked });
    else expect([found.nominal, found.last].map((text) => Date.parse(text))).toEqual([walked.nominal, walked.last]);
  });

  test.for(questions.stages)('event by event: $id', ({ id, log, knownAt }) => {
    expect(answer('stages', id)).toEqual(stagesTold(log as readonly LogEntry[], knownAt));
  });

  test.for(questions.ratings)('record by record: $id', ({ id, records, method, asOf }) => {
    const rule = method as unknown as MethodTold;
    const { seen, excluded, groups } = grouped(lines(records), rule, asOf);
    expect(answer('tallies', id)).toEqual({
      seen,
      counted: seen - excluded.reduce((sum, count) => sum + count, 0),
      excluded,
      groups: groups.map((group) => ({
        key: group.key,
        cells: rule.indicators.map((indicator) => cellOf(group.records, indicator, asOf)),
      })),
    });
  });

  const rated = questions.ratings.filter(({ id }) => Array.isArray(answer('scores', id)));
  test.for(rated)('fraction by fraction: $id', (question) => {
    const method = question.method as unknown as MethodTold;
    const { groups } = grouped(lines(question.records), method, question.asOf);
    const given = (question.given ?? {}) as Given;
    const valueOf = (at: number, name: string): Fraction | null => {
      const indicator = method.indicators.find((one) => one.id === name);
      const group = groups[at];
      if (group === undefined) return null;
      if (indicator !== undefined) return figureTold(group.records, indicator, question.asOf);
      const input = given.inputs?.find((one) => one.input === name && same(one.key, group.key));
      return input?.value == null ? null : [BigInt(input.value.part), BigInt(input.value.whole)];
    };
    const isSmall = (at: number): boolean => {
      const volume = method.minimum === null ? null : valueOf(at, method.minimum.indicator);
      return volume !== null && against(volume, [BigInt(method.minimum?.atLeast ?? 0), 1n]) < 0;
    };
    const extremes = (name: string): readonly [Fraction, Fraction] | null => {
      const values = groups.flatMap((_, at) => (isSmall(at) ? [] : [valueOf(at, name)])).filter((one) => one !== null);
      const sorted = values.toSorted(against);
      return sorted.length === 0 ? null : [sorted[0] as Fraction, sorted.at(-1) as Fraction];
    };
    const scores = groups.map((_, at) =>
      method.score === null ? null : scoreTold(method.score, { of: (name) => valueOf(at, name), extremes }),
    );
    const found = answer('scores', question.id) as readonly { key: unknown; score: unknown }[];
    expect(found.map(({ key, score }) => ({ key, score }))).toEqual(
      groups.map(({ key }, at) => ({ key, score: isFraction(scores[at]) ? told(scores[at]) : null })),
    );

    const cohortOf = (key: unknown): string | null => given.cohorts?.find((one) => same(one.key, key))?.cohort ?? null;
    const places = groups.map(({ key }, at) => {
      const score = scores[at];
      if (!isFraction(score) || isSmall(at)) return { key, cohort: cohortOf(key), place: null };
      const rivals = groups.flatMap((rival, index) => {
        const other = scores[index];
        return isFraction(other) && !isSmall(index) && cohortOf(rival.key) === cohortOf(key) ? [other] : [];
      });
      const better = rivals.filter((other) => against(other, score) > 0);
      const ahead = method.ties === 'competition' ? better.length : new Set(better.map(String)).size;
      return { key, cohort: cohortOf(key), place: ahead + 1 };
    });
    const stated = answer('places', question.id) as readonly { key: unknown; cohort: unknown; place: unknown }[];
    expect(stated.map(({ key, cohort, place }) => ({ key, cohort, place }))).toEqual(places);
  });
});

describe('comparing answers', () => {
  test('the corpus itself is right in every part', () => {
    const { parts, differences } = compareAnswers(answers, answers);
    expect(differences).toEqual([]);
    expect(parts.every(({ asked, answered, right }) => asked > 0 && asked === answered && asked === right)).toBe(true);
  });

  test('the order of fields means nothing, the order of a list does', () => {
    const one = { corpus: '1', answers: { places: { a: { x: 1, y: [1, 2] } } } };
    expect(compareAnswers(one, { corpus: '1', answers: { places: { a: { y: [1, 2], x: 1 } } } }).differences).toEqual(
      [],
    );
    expect(compareAnswers(one, { corpus: '1', answers: { places: { a: { x: 1, y: [2, 1] } } } }).differences).toEqual([
      { path: ['places', 'a', 'y', 0], expected: 1, found: 2 },
    ]);
  });

  test('an answer left out, a field too many and a question never asked are differences', () => {
    const one = { corpus: '1', answers: { places: { a: { x: null } } } };
    const other = { corpus: '1', answers: { places: { b: 1 } } };
    expect(compareAnswers(one, other, ['places'])).toEqual({
      parts: [{ part: 'places', asked: 1, answered: 0, right: 0 }],
      differences: [
        { path: ['places', 'a'], expected: { x: null }, found: undefined },
        { path: ['places', 'b'], expected: undefined, found: 1 },
      ],
    });
    const more = { corpus: '1', answers: { places: { a: { x: null, z: 0 } } } };
    expect(compareAnswers(one, more, ['places']).differences).toEqual([
      { path: ['places', 'a', 'z'], expected: undefined, found: 0 },
    ]);
  });

  test('law: any one value changed is the one difference that is found, at its path', () => {
    const paths = CORPUS_PARTS.flatMap((part) => leaves(answers.answers[part], [part]));
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const { parts, differences } = compareAnswers(answers, changed(answers, path));
        expect(differences.map((difference) => difference.path)).toEqual([path]);
        expect(parts.map(({ asked, right }) => asked - right).reduce((a, b) => a + b)).toBe(1);
      }),
    );
  });

  test('answers to another edition, to a part that is none, or no answers at all are refused', () => {
    expect(readAnswers([]).ok).toBe(false);
    expect(readAnswers({ corpus: '0', answers: {} })).toMatchObject({
      refusal: { issues: [{ path: ['corpus'], expected: '1', value: '0' }] },
    });
    expect(readAnswers({ corpus: '1', answers: { fame: {} } }).ok).toBe(false);
    expect(readAnswers({ corpus: '1', answers: { places: [] } }).ok).toBe(false);
    expect(readAnswers({ corpus: '1', answers: {} }).ok).toBe(true);
  });
});

interface Given {
  readonly inputs?: readonly { input: string; key: unknown; value: { part: string; whole: string } | null }[];
  readonly cohorts?: readonly { key: unknown; cohort: string }[];
}

function lines(name: string): readonly Readonly<Record<string, unknown>>[] {
  return questions.records[name] as readonly Readonly<Record<string, unknown>>[];
}

function told(fraction: Fraction): { readonly part: string; readonly whole: string } {
  const [part, whole] = lowest(fraction);
  return { part: part.toString(), whole: whole.toString() };
}

function isFraction(score: unknown): score is Fraction {
  return Array.isArray(score);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inside]) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return leaves(inside, [...path, step]);
  });
}

/** The answers with another value at one path. */
function changed(value: CorpusAnswers, path: Path): CorpusAnswers {
  const copy = structuredClone(value);
  let at = copy.answers as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  at[path.at(-1) as string] = 'another';
  return copy;
}
