import type { Instant } from '../time/instant.ts';
import type { Concern } from './action.ts';
import type { ObligationEvent } from './obligation-event.ts';
import type { Obligation } from './obligation.ts';
import type { Party, RoleId } from './party.ts';

/** A question on the agenda of a meeting. */
export interface AgendaItem {
  readonly id: string;
  readonly concern: Concern;
  /** The host's own opaque name of what it is about. */
  readonly about: string | null;
  readonly reporter: Party;
}

/** What a meeting decided on a question, and whom it told to do what. */
export interface MeetingDecision {
  readonly id: string;
  readonly item: string;
  readonly assignments: readonly Obligation[];
}

/** A meeting of a centre. */
export interface Meeting {
  readonly id: string;
  readonly heldAt: Instant;
  readonly chairedBy: RoleId;
  readonly agenda: readonly AgendaItem[];
  readonly decisions: readonly MeetingDecision[];
}

/** Something about a meeting that its minutes leave open, say of a question that was not asked, or name twice. */
export type MeetingGap =
  | { readonly kind: 'item-named-twice'; readonly item: string }
  | { readonly kind: 'decision-named-twice'; readonly decision: string }
  | { readonly kind: 'item-undecided'; readonly item: string }
  | { readonly kind: 'decision-without-item'; readonly decision: string; readonly item: string };

/**
 * Gives out what a meeting told people to do: one obligation an assignment, given when the meeting was held.
 *
 * Names come from the meeting, so that giving out the same minutes twice changes nothing. Decisions of one id are counted
 * on, so that no assignment is lost; a stroke within an id is written `~1`, so that no two names meet.
 *
 * @param meeting - The meeting with its decisions.
 * @param recorded - When its minutes are written into the logs, and by whom.
 * @returns The first entry of each obligation, in the order of the minutes.
 * @example
 * const terms = { kind: 'meeting-decision', term: workingDays(5), about: null }
 * const item = { id: 'q1', concern: 'problems', about: 'list 4', reporter: byRole('head') }
 * const decision = { id: 'd1', item: 'q1', assignments: [terms] }
 * const meeting = { id: 'm-3', heldAt: 100, chairedBy: 'curator', agenda: [item], decisions: [decision] }
 * const [given] = assignmentsOf(meeting, { recordedAt: 200, by: 'u1' })
 * given.obligation //=> 'm-3/d1/1'
 * given.occurredAt //=> 100
 */
export function assignmentsOf(
  meeting: Meeting,
  recorded: Pick<ObligationEvent, 'recordedAt' | 'by'>,
): readonly ObligationEvent[] {
  const { id: held, heldAt: occurredAt, decisions } = meeting;
  const counted = new Map<string, number>();
  return decisions.flatMap(({ id, assignments }) =>
    assignments.map((terms) => {
      const number = (counted.get(id) ?? 0) + 1;
      counted.set(id, number);
      const obligation = `${escaped(held)}/${escaped(id)}/${number}`;
      return { id: `${obligation}/given`, obligation, occurredAt, ...recorded, kind: 'given', terms };
    }),
  );
}

/** As in a JSON pointer. */
function escaped(id: string): string {
  return id.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * Says which questions of a meeting were left undecided, which decisions are on no question of it, and what is named twice.
 *
 * @param meeting - The meeting.
 * @returns Each of them, questions first.
 * @example
 * const item = { id: 'q1', concern: 'problems', about: null, reporter: byRole('head') }
 * meetingGaps({ id: 'm-3', heldAt: 100, chairedBy: 'curator', agenda: [item], decisions: [] })
 * //=> [{ kind: 'item-undecided', item: 'q1' }]
 */
export function meetingGaps({ agenda, decisions }: Meeting): readonly MeetingGap[] {
  const decided = new Set(decisions.map(({ item }) => item));
  const asked = new Set(agenda.map(({ id }) => id));
  return [
    ...agenda.flatMap(({ id }): readonly MeetingGap[] =>
      decided.has(id) ? [] : [{ kind: 'item-undecided', item: id }],
    ),
    ...namedTwice(agenda).map((item): MeetingGap => ({ kind: 'item-named-twice', item })),
    ...decisions.flatMap(({ id, item }): readonly MeetingGap[] =>
      asked.has(item) ? [] : [{ kind: 'decision-without-item', decision: id, item }],
    ),
    ...namedTwice(decisions).map((decision): MeetingGap => ({ kind: 'decision-named-twice', decision })),
  ];
}

function namedTwice(parts: readonly { readonly id: string }[]): readonly string[] {
  const ids = parts.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
