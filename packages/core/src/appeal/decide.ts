import { refuse, success, type Refusal, type Result } from '../basis/result.ts';
import type { AppealEvent, AppealHappening, EventStamp } from './appeal-event.ts';
import type { AppealState, EvolveRefusal } from './appeal-state.ts';
import type { CommandRefusal } from './command-refusal.ts';
import { evolve } from './evolve.ts';
import { noEntry } from './no-entry.ts';
import { objectionTo, type LifecyclePolicy } from './objection.ts';

/** Something to be done that is one event, or two that belong together. */
export type AppealOrder =
  | Exclude<AppealHappening, { readonly kind: 'voided' }>
  | { readonly kind: 'forward-with-notice'; readonly body: string; readonly question?: number }
  | ({ readonly kind: 'extend-with-notice' } & Omit<Extract<AppealHappening, { readonly kind: 'extended' }>, 'kind'>)
  | ({ readonly kind: 'decline-with-notice' } & Omit<Extract<AppealHappening, { readonly kind: 'declined' }>, 'kind'>)
  | ({ readonly kind: 'answer-in-public' } & Omit<Extract<AppealHappening, { readonly kind: 'answered' }>, 'kind'> & {
        readonly platform: string;
      })
  | ({ readonly kind: 'answer-with-promise' } & Omit<Extract<AppealHappening, { readonly kind: 'promised' }>, 'kind'>);

/** What is to be done, and when; the host brings the id and the moments. */
export type AppealCommand = EventStamp & AppealOrder;

/**
 * Decides whether something can be done to an appeal now, and what happens by it.
 *
 * Stricter than a replay: what happened elsewhere is taken as it is told, what we do ourselves must be whole.
 * A correction, and what happened earlier than the last entry, is for `amend`.
 *
 * @param state - What is known of the appeal.
 * @param command - What is to be done. Of two events the second bears the id of the command with `+2`.
 * @param policy - What the acts say and the host objects to; nothing when left out.
 * @returns The events to be added to the log; `evolve` refuses none of them.
 * @refuses `out-of-turn` — it cannot happen at this stage; what can is named.
 * @refuses `several-appeals` — the command is for another appeal.
 * @refuses `not-an-event` — it is no command at all, such as `null`, or bears no id.
 * @refuses `not-an-instant` — a moment that is no whole number.
 * @refuses `malformed` — its reader would refuse it: a question before the first, a name that is empty, a field that it has not; or it is a voiding, which `amend` makes.
 * @refuses `id-taken` — an entry of that id is in the log.
 * @refuses `recorded-too-early` — it would be recorded before it happens.
 * @refuses `not-the-latest` — a replay would put it before what is in the log; of one moment and one recording the id decides.
 * @refuses `repeats-itself` — the appeal would be found to repeat itself.
 * @refuses `questions-open` — the appeal would be closed with questions that nobody answered.
 * @refuses `answer-owed` — no act lets the body leave such an item without an answer.
 * @refuses `obstacle-not-found` — what stands against the answer was not found out before, by an event `qualified`.
 * @refuses `no-promise` — the outcome is a promise, and no day was promised.
 * @example
 * const stamp = (id, hour) => ({ id, appeal: 'A-1', occurredAt: hour, recordedAt: hour })
 * const came = { ...stamp('e1', 1), kind: 'received', channel: 'post', regime: 'appeal', repeat: false }
 * const open = unwrap(decide(NEW_APPEAL, came)).reduce(evolve, NEW_APPEAL)
 * const forwarded = unwrap(decide(open, { ...stamp('e2', 2), kind: 'forward-with-notice', body: 'Другой орган' }))
 * forwarded.map(({ id, kind }) => [id, kind]) //=> [['e2', 'forwarded'], ['e2+2', 'notified']]
 * decide(open, { ...stamp('e3', 3), kind: 'closed' }).refusal //=> { kind: 'questions-open', questions: [1] }
 */
export function decide<Reason extends Refusal = never>(
  state: AppealState,
  command: AppealCommand,
  policy: LifecyclePolicy<Reason> = {},
): Result<readonly AppealEvent[], CommandRefusal | EvolveRefusal | Reason> {
  const none = noEntry(command);
  if (none !== null) return refuse(none);
  let now = state;
  const events = eventsOf(command);
  for (const event of events) {
    const objection = objectionTo(event, now, policy);
    if (objection !== null) return refuse(objection);
    const next = evolve(now, event);
    const refused = next.refused[now.refused.length];
    if (refused !== undefined) return refuse(refused.refusal);
    now = next;
  }
  return success(events);
}

function eventsOf(command: AppealCommand): readonly AppealEvent[] {
  const { id, appeal, occurredAt, recordedAt, personal, ...order } = command;
  const stamp = { id, appeal, occurredAt, recordedAt, ...(personal === undefined ? {} : { personal }) };
  const [first, second] = happeningsOf(order);
  const event: AppealEvent = { ...stamp, ...first };
  return second === undefined ? [event] : [event, { id: `${id}+2`, appeal, occurredAt, recordedAt, ...second }];
}

function happeningsOf(order: AppealOrder): readonly [AppealHappening, AppealHappening?] {
  switch (order.kind) {
    case 'forward-with-notice':
      return [
        { ...order, kind: 'forwarded' },
        { kind: 'notified', of: 'forwarding' },
      ];
    case 'extend-with-notice':
      return [
        { ...order, kind: 'extended' },
        { kind: 'notified', of: 'extension' },
      ];
    case 'decline-with-notice':
      return [
        { ...order, kind: 'declined' },
        { kind: 'notified', of: 'decline' },
      ];
    case 'answer-in-public': {
      const { platform, ...answer } = order;
      return [
        { ...answer, kind: 'answered' },
        { kind: 'published', question: order.question, platform },
      ];
    }
    case 'answer-with-promise':
      return [
        { ...order, kind: 'promised' },
        { kind: 'answered', question: order.question, outcome: 'promised' },
      ];
    default:
      return [order];
  }
}
