import type { Refusal } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { compareEvents, placeOf, type AppealEvent, type EventPlace } from './appeal-event.ts';
import type { AppealState } from './appeal-state.ts';
import { turnsOf } from './moves.ts';
import { mayDecline, type Road } from './road.ts';
import type { Obstacle, Regime } from './vocabulary.ts';

/** What a command is checked against beside the table of moves. */
export interface LifecyclePolicy<Reason extends Refusal = never> {
  /** The roads of the acts in force; without them nobody checks whether an answer is owed. */
  readonly roads?: readonly Road[];
  /** What else stands against an event: a channel that an act does not admit, an outcome that a table does not. */
  readonly objects?: (event: AppealEvent, state: AppealState) => Reason | null;
}

/** Why a command was refused though its turn has come. */
export type CommandRefusal =
  | { readonly kind: 'id-taken'; readonly event: string }
  | {
      readonly kind: 'recorded-too-early';
      readonly event: string;
      readonly occurredAt: Instant;
      readonly recordedAt: Instant;
    }
  | {
      readonly kind: 'not-the-latest';
      readonly event: string;
      readonly occurredAt: Instant;
      readonly recordedAt: Instant;
      /** The last entry of the log, after which it would have to come. */
      readonly latest: EventPlace;
    }
  | { readonly kind: 'questions-open'; readonly questions: readonly number[] }
  | { readonly kind: 'answer-owed'; readonly obstacle: Obstacle; readonly regime: Regime | null }
  | { readonly kind: 'no-promise'; readonly question: number };

/** Says what stands against an event beside the stage, or `null`. */
export function objectionTo<Reason extends Refusal>(
  event: AppealEvent,
  state: AppealState,
  policy: LifecyclePolicy<Reason>,
): CommandRefusal | Reason | null {
  return (
    objectionToStamp(event, state) ??
    objectionToContent(event, state, policy.roads) ??
    policy.objects?.(event, state) ??
    null
  );
}

function objectionToStamp(event: AppealEvent, state: AppealState): CommandRefusal | null {
  const { id, occurredAt, recordedAt } = event;
  if (isTaken(id, state)) return { kind: 'id-taken', event: id };
  if (recordedAt < occurredAt) return { kind: 'recorded-too-early', event: id, occurredAt, recordedAt };
  const latest = lastOf(state);
  if (latest?.appeal !== event.appeal || compareEvents(latest, event) < 0) return null;
  return { kind: 'not-the-latest', event: id, occurredAt, recordedAt, latest };
}

/** An entry that was refused for its turn stands in the order too: what comes before it may bring its turn. */
function lastOf({ latest, refused }: AppealState): EventPlace | null {
  let last = latest;
  for (const { event, refusal } of refused) {
    const mayCount = refusal.kind === 'out-of-turn' && turnsOf(refusal.happening) !== null;
    if (mayCount && (last === null || compareEvents(last, event) < 0)) last = placeOf(event);
  }
  return last;
}

/** An entry that counts for nothing is an entry still: a second one of its id would not count either. */
export function isTaken(id: string, { entries, struck, refused }: AppealState): boolean {
  return entries.includes(id) || struck.includes(id) || refused.some(({ event }) => event.id === id);
}

function objectionToContent(
  event: AppealEvent,
  state: AppealState,
  roads: readonly Road[] | undefined,
): CommandRefusal | null {
  switch (event.kind) {
    case 'closed':
      return event.why === undefined ? objectionToClosing(state) : null;
    case 'declined':
      return roads === undefined ? null : objectionToDeclining(event.obstacle, state, roads);
    case 'answered':
      return event.outcome === 'promised' ? objectionToPromise(event.question, state) : null;
    default:
      return null;
  }
}

/** An appeal of which nobody has named a question has one. */
function objectionToClosing({ stage, questions }: AppealState): CommandRefusal | null {
  if (stage !== 'open' && stage !== 'paused') return null;
  const undone = questions.filter((question) => question.stage !== 'answered' && question.stage !== 'ended');
  const open = questions.length === 0 ? [1] : undone.map(({ question }) => question);
  return open.length === 0 ? null : { kind: 'questions-open', questions: open };
}

function objectionToDeclining(
  obstacle: Obstacle,
  { arrival }: AppealState,
  roads: readonly Road[],
): CommandRefusal | null {
  const regime = arrival?.regime ?? null;
  const may = regime !== null && mayDecline(roads, { obstacle, regime });
  return may ? null : { kind: 'answer-owed', obstacle, regime };
}

function objectionToPromise(number: number, { questions }: AppealState): CommandRefusal | null {
  const promised = questions.some(({ question, promise }) => question === number && promise === 'given');
  return promised ? null : { kind: 'no-promise', question: number };
}
