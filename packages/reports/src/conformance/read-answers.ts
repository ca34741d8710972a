import { refuse, shownValue, success, type Malformed, type Result } from '@otklik/core';
import { CORPUS_EDITION, CORPUS_PARTS, type CorpusAnswers } from './corpus.ts';

/**
 * Reads somebody's answers to the corpus; a part left out was not answered, and nothing is said of what an answer holds.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The answers.
 * @refuses `malformed` — no object, another edition of the corpus, or a part that the corpus does not have.
 * @example
 * readAnswers({ corpus: '1', answers: { places: {} } }).ok //=> true
 * readAnswers({ corpus: '1', answers: { fame: {} } }).refusal.issues[0].path //=> ['answers', 'fame']
 */
export function readAnswers(input: unknown): Result<CorpusAnswers, Malformed> {
  if (!isTable(input)) return malformed([], 'object', input);
  const { corpus, answers } = input;
  if (typeof corpus !== 'string') return malformed(['corpus'], 'string', corpus);
  if (corpus !== CORPUS_EDITION) return malformed(['corpus'], CORPUS_EDITION, corpus);
  if (!isTable(answers)) return malformed(['answers'], 'object', answers);
  for (const [part, table] of Object.entries(answers)) {
    if (!CORPUS_PARTS.some((known) => known === part))
      return malformed(['answers', part], CORPUS_PARTS.join(' | '), part);
    if (!isTable(table)) return malformed(['answers', part], 'object', table);
  }
  return success({ corpus, answers });
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(path: readonly string[], expected: string, value: unknown): Result<never, Malformed> {
  return refuse({ kind: 'malformed', issues: [{ path, expected, value: shownValue(value) }] });
}
