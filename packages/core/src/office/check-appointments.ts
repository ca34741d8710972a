import { appointmentFaults } from './appointment-faults.ts';
import type { AppointmentIssue } from './appointment-issue.ts';
import type { Centre } from './centre.ts';
import { circlesOf } from './delegation-circles.ts';
import { delegationFaults } from './delegation-faults.ts';

/**
 * Says what is wrong with the appointments and delegations of a centre.
 *
 * None of it changes what `may` answers: an appointment to a role that the charter lacks gives nothing, and a delegation
 * never gives more than its appointment has. What is said here was meant otherwise by whoever wrote it.
 *
 * @param centre - The charter with the people in it; the charter itself is looked at by `checkCharter`.
 * @returns Every issue with its facts and its place: appointments, then delegations, then circles of them.
 * @example
 * const held = { from: day('2026-01-12'), until: day('2026-01-11'), block: null, body: null, acting: false, because: [] }
 * const appointments = [{ id: 'a-1', holder: 'u1', role: 'mayor', ...held }]
 * const handed = { id: 'd-1', of: 'a-2', to: 'u2', entrusted: [], from: day('2026-01-12'), until: null, because: [] }
 * const issues = checkAppointments({ charter: PETROVSK_56P, appointments, delegations: [handed] })
 * issues.map(({ kind, path }) => `${kind} ${path.join('.')}`)
 * //=> ['unknown-name appointments.0.role', 'upside-down appointments.0.until',
 * // 'unknown-name delegations.0.of', 'entrusts-nothing delegations.0.entrusted']
 */
export function checkAppointments(centre: Centre): readonly AppointmentIssue[] {
  return [...appointmentFaults(centre), ...delegationFaults(centre), ...circlesOf(centre)];
}
