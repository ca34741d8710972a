import type { AppointmentIssue } from '../office/appointment-issue.ts';
import { APPOINTMENT_ISSUE_WORDS } from './appointment-issue.labels.ts';
import type { Language } from './language.ts';

/**
 * Says what is wrong with an appointment or a delegation.
 *
 * @param issue - One issue of `checkAppointments`.
 * @param language - Russian or English.
 * @returns The place and one sentence without a full stop.
 * @example
 * const issue = { kind: 'entrusted-beyond', grant: 'rate', role: 'desk', path: ['delegations', 0, 'entrusted', 1] }
 * describeAppointmentIssue(issue, 'ru') //=> 'delegations[0].entrusted[1]: rate передать нельзя: у роли desk этого нет'
 * describeAppointmentIssue(issue, 'en') //=> 'delegations[0].entrusted[1]: rate cannot be handed over: the role desk does not have it'
 */
export function describeAppointmentIssue(issue: AppointmentIssue, language: Language): string {
  const place = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${place.replace(/^\./, '')}: ${APPOINTMENT_ISSUE_WORDS[issue.kind][language](issue as never)}`;
}
