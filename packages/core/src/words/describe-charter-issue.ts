import type { CharterIssue } from '../office/charter-issue.ts';
import { CHARTER_ISSUE_WORDS } from './charter-issue.labels.ts';
import type { Language } from './language.ts';

/**
 * Says what is wrong with a charter, or what it leaves open.
 *
 * @param issue - One issue of `checkCharter`.
 * @param language - Russian or English.
 * @returns The place and one sentence without a full stop.
 * @example
 * const issue = { kind: 'idle-role', role: 'guest', path: ['roles', 5] }
 * describeCharterIssue(issue, 'ru') //=> 'roles[5]: у роли guest нет ни обязанностей, ни прав'
 * describeCharterIssue(issue, 'en') //=> 'roles[5]: the role guest has neither duties nor rights'
 */
export function describeCharterIssue(issue: CharterIssue, language: Language): string {
  const place = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${place.replace(/^\./, '')}: ${CHARTER_ISSUE_WORDS[issue.kind][language](issue as never)}`;
}
