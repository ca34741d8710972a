import type { MalformedIssue } from '../source/malformed.ts';
import { describeMalformedIssue } from './describe-malformed-issue.ts';
import type { Language } from './language.ts';

const MOST = 10;

/** The first ten issues, a sentence each, and how many more there are. */
export function listedIssues(issues: readonly MalformedIssue[], language: Language): string {
  const more = issues.length - MOST;
  const rest = language === 'ru' ? `И ещё: ${more}.` : `And ${more} more.`;
  const told = issues.slice(0, MOST).map((issue) => `${describeMalformedIssue(issue, language)}.`);
  return [...told, ...(more > 0 ? [rest] : [])].join(' ');
}
