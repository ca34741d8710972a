import { refuse, type Result } from '../basis/result.ts';
import { shownValue, type Malformed, type MalformedIssue } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { formatDay } from '../time/civil-date.ts';
import { isCharterFault, type CharterFaultIssue } from './charter-issue.ts';
import { charterSchema } from './charter.schema.ts';
import type { Charter } from './charter.ts';
import { checkCharter } from './check-charter.ts';

/**
 * Reads a charter from outside data.
 *
 * What a charter leaves open is no reason to refuse it; `checkCharter` tells that.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The charter; `checkCharter` finds no fault in it.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found; a name that appears twice or
 *   names nothing, roles that answer to each other in a circle, and an end before the beginning are among them.
 * @example
 * const sent = JSON.parse(JSON.stringify(PESTOVO_1728))
 * readCharter(sent) //=> { ok: true, value: PESTOVO_1728 }
 * readCharter({ ...sent, roles: [{ ...sent.roles[0], answersTo: sent.roles[0].id }, ...sent.roles.slice(1)] }).refusal.issues
 * //=> [{ path: ['roles', 0, 'answersTo'], expected: 'no-circle', value: 'head' }]
 */
export function readCharter(input: unknown): Result<Charter, Malformed> {
  const read = readBy(charterSchema, input);
  if (!read.ok) return read;
  const issues = checkCharter(read.value).filter(isCharterFault).map(malformedBy);
  return issues.length === 0 ? read : refuse({ kind: 'malformed', issues });
}

function malformedBy(fault: CharterFaultIssue): MalformedIssue {
  const { path } = fault;
  switch (fault.kind) {
    case 'doubled-name':
      return { path, expected: 'unique', value: shownValue(fault.name) };
    case 'unknown-name':
      return { path, expected: `known-${fault.of}`, value: shownValue(fault.name) };
    case 'subordination-circle':
      return { path, expected: 'no-circle', value: shownValue(fault.roles.join(' ← ')) };
    case 'upside-down':
      return { path, expected: 'from-before-to', value: formatDay(fault.until) };
    case 'not-a-day':
      return { path, expected: 'day', value: fault.value };
  }
}
