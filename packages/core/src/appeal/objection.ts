import type { Refusal } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import type { AppealEvent } from './appeal-event.ts';
import type { AppealState } from './appeal-state.ts';
import type { CommandRefusal } from './command-refusal.ts';
import { objectionToForm } from './objection-to-form.ts';
import { mayDecline, type Road } from './road.ts';
import type { Obstacle } from './vocabulary.ts';

/** What a command is checked against beside the table of moves. */
export interface LifecyclePolicy<Reason extends Refusal = never> {
  /** The roads of the acts in force; without them nobody checks whether an answer is owed. */
  readonly roads?: readonly Road[];
  /** What else stands against an event: a channel that an act does not admit, an outcome that a table does not. */
  readonly objects?: (event: AppealEvent, state: AppealState) => Reason | null;
}

/** Says what stands against an event beside the stage, or `null`. */
export function objectionTo<Reason extends Refusal>(
  event: AppealEvent,
  state: AppealState,
  policy: LifecyclePolicy<Reason>,
): CommandRefusal | Reason | null {
  return (
    objectionToForm(event, state) ??
    objectionToContent(event, state, policy.roads) ??
    policy.objects?.(event, state) ??
    null
  );
}

/** What was recorded is struck by `amend` alone, which looks at what is struck; a cast brings a voiding here. */
const NO_VOIDING: Malformed = {
  kind: 'malformed',
  issues: [{ path: ['kind'], expected: 'order-of-decide', value: 'voided' }],
};

function objectionToContent(
  event: AppealEvent,
  state: AppealState,
  roads: readonly Road[] | undefined,
): CommandRefusal | null {
  switch (event.kind) {
    case 'voided':
      return NO_VOIDING;
    case 'closed':
      return event.why === undefined ? objectionToClosing(state) : null;
    case 'declined':
      return objectionToDeclining(event.obstacle, state, roads);
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
  { arrival, qualities }: AppealState,
  roads: readonly Road[] | undefined,
): CommandRefusal | null {
  const regime = arrival?.regime ?? null;
  const may = roads === undefined || (regime !== null && mayDecline(roads, { obstacle, regime }));
  if (!may) return { kind: 'answer-owed', obstacle, regime };
  const { matter, applicant } = qualities;
  return [matter, applicant].includes(obstacle) ? null : { kind: 'obstacle-not-found', obstacle, matter, applicant };
}

function objectionToPromise(number: number, { questions }: AppealState): CommandRefusal | null {
  const promised = questions.some(({ question, promise }) => question === number && promise === 'given');
  return promised ? null : { kind: 'no-promise', question: number };
}
