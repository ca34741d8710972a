import { faultsOf } from './charter-faults.ts';
import { gapsOf } from './charter-gaps.ts';
import type { CharterIssue } from './charter-issue.ts';
import type { Charter } from './charter.ts';

/**
 * Says what is wrong with a charter, and what it leaves open.
 *
 * Faults come first: by them no program can go. What is left open is no fault of the charter: an act may well name nobody
 * for a system, and whoever goes by it should know. The tasks of the centre as a whole contradict nothing, since the duties
 * of its roles say more of the same; a duty within the own block or body contradicts only another such duty.
 *
 * @param charter - The charter.
 * @returns Every issue with its facts and its place; `isCharterFault` parts the two kinds.
 * @example
 * const role = charterRole({ id: 'head', title: 'Руководитель', answersTo: 'curator', because: [] })
 * const system = { channel: 'feedback-platform', title: 'ПОС', responsible: null, because: [byClause('own', 'п. 2', 'A')] }
 * const lists = { posts: [], blocks: [], bodies: [], duties: [], rights: [], actsThrough: { roles: [], because: [] } }
 * const charter = { inForce: { from: day('2026-01-01'), until: null }, roles: [role], systems: [system], ...lists }
 * checkCharter(charter).map(({ kind, path }) => `${kind} ${path.join('.')}`)
 * //=> ['unknown-name roles.0.answersTo', 'nobody-responsible systems.0.responsible', 'idle-role roles.0',
 * // 'without-clause roles.0.because']
 */
export function checkCharter(charter: Charter): readonly CharterIssue[] {
  return [...faultsOf(charter), ...gapsOf(charter)];
}
