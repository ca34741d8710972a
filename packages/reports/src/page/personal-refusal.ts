import { personalPaths } from '../privacy/personal-paths.ts';
import type { PageIssue, PageRefusal } from './page-issue.ts';

/**
 * Refuses what would carry a personal value to a page.
 *
 * @param given - What a builder was given.
 * @returns The refusal, with the path of every personal value; `null` when there is none.
 */
export function personalRefusal(given: unknown): PageRefusal | null {
  const issues: readonly PageIssue[] = personalPaths(given).map((path) => ({
    kind: 'personal-value',
    section: '',
    path,
  }));
  return issues.length === 0 ? null : { kind: 'page-not-built', issues };
}
