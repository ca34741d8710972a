import type { Malformed } from '../source/malformed.ts';
import type { AppealEvent } from './appeal-event.ts';
import { EVENT_FIELDS, STAMP_FIELDS } from './event-fields.ts';
import { issueAt, issuesOf } from './field-issues.ts';

/** Says what is wrong with an event as it stands: the same that its reader would say. */
export function malformedEvent(event: AppealEvent): Malformed | null {
  const { kind, ...told } = event;
  const issues =
    typeof kind === 'string' && Object.hasOwn(EVENT_FIELDS, kind)
      ? issuesOf(told, { ...STAMP_FIELDS, ...EVENT_FIELDS[kind] })
      : [issueAt('kind', event, Object.keys(EVENT_FIELDS).join(' | '))];
  return issues.length === 0 ? null : { kind: 'malformed', issues };
}
