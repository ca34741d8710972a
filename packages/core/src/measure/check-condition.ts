import { COLUMN_WORDS } from '../record/column-words.ts';
import type { Condition } from './condition.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';

/**
 * Finds tests that no record can pass: a range that ends before it begins, a word that its column never holds.
 *
 * @param condition - The tests.
 * @param path - Where they stand in the method.
 * @returns The issues, each at its place.
 */
export function conditionIssues(condition: Condition, path: Path): Issues {
  return condition.flatMap((test, at): Issues => {
    if (test.kind === 'any-of') return conditionIssues(test.tests, [...path, at, 'tests']);
    if ('from' in test)
      return wanted(test.from <= test.to, 'from-before-to', { path: [...path, at, 'to'], value: test.to });
    if (test.kind !== 'one-of') return [];
    const words = COLUMN_WORDS[test.field];
    return test.values.flatMap((word, place) => {
      const known = words === undefined || word === null || words.includes(word);
      return wanted(known, 'word-of-the-column', { path: [...path, at, 'values', place], value: word });
    });
  });
}
