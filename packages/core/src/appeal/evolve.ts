import type { AppealEvent, EventKind, EventPlace } from './appeal-event.ts';
import { compareEvents, isArrival, placeOf, questionOf } from './appeal-event.ts';
import type { AppealState, EvolveRefusal, QuestionState } from './appeal-state.ts';
import { eventFault } from './event-fault.ts';
import { qualitiesTold } from './qualities.ts';
import { advancePosition, type QuestionPosition } from './position.ts';
import { noEntry } from './no-entry.ts';
import { voidingFault } from './voiding.ts';

/**
 * Adds the next event to what is known of an appeal.
 *
 * An event that cannot be is set aside among the refused, and what is known stays as it was.
 *
 * @param state - What is known so far; `NEW_APPEAL` at the start.
 * @param event - The next event in the order of `historyOf`; one that was learned late, and one that voids another, want
 * the state made anew by `stateOf`.
 * @returns What is known now.
 * @example
 * const stamp = { appeal: 'A-1', occurredAt: 0, recordedAt: 0 }
 * const came = { ...stamp, id: 'e1', kind: 'received', channel: 'post', regime: 'appeal', repeat: false }
 * const open = evolve(NEW_APPEAL, came)
 * open.stage //=> 'open'
 * const odd = evolve(open, { ...stamp, id: 'e2', kind: 'resumed' })
 * odd.stage //=> 'open'
 * odd.refused.map(({ event, refusal }) => [event.id, refusal.kind]) //=> [['e2', 'out-of-turn']]
 */
export function evolve(state: AppealState, event: AppealEvent): AppealState {
  const none = noEntry(event);
  if (none !== null) return { ...state, strange: [...state.strange, none] };
  const fault = eventFault(state.appeal, event) ?? voidingFault(event);
  if (fault !== null) return refused(state, event, fault);
  const next = advancePosition(state, event);
  if (!next.ok) return refused(state, event, next.refusal);
  if (repeatsItself(event))
    return refused(state, event, { kind: 'repeats-itself', event: event.id, appeal: event.appeal });
  const questions = next.value.questions.map((at, index) => questionAfter(state.questions[index], at, event));
  return {
    ...state,
    ...ofCase(state, event),
    appeal: event.appeal,
    stage: next.value.stage,
    questions,
    entries: [...state.entries, event.id],
    latest: laterOf(state.latest, event),
  };
}

function refused(state: AppealState, event: AppealEvent, refusal: EvolveRefusal): AppealState {
  return { ...state, refused: [...state.refused, { event, refusal }] };
}

function repeatsItself(event: AppealEvent): boolean {
  return event.kind === 'repeat-found' && event.of === event.appeal;
}

function laterOf(latest: EventPlace | null, event: AppealEvent): EventPlace {
  if (latest !== null && compareEvents(latest, event) > 0) return latest;
  return placeOf(event);
}

type EventOf<Kind extends EventKind> = Extract<AppealEvent, { readonly kind: Kind }>;
type Facts<On> = { readonly [Kind in EventKind]?: (on: On, event: EventOf<Kind>) => Partial<On> };

/** What an event tells of the case as a whole. */
const OF_CASE: Facts<AppealState> = {
  received: arrived,
  submitted: arrived,
  detected: arrived,
  registered: ({ registered }, { occurredAt }) => ({ registered: registered ?? occurredAt }),
  qualified: ({ qualities }, event) => ({ qualities: { ...qualities, ...qualitiesTold(event) } }),
  forwarded: (state) => owing(state, 'forwarding'),
  // who gave no name or no address cannot be told
  declined: (state, { obstacle }) => (obstacle === 'anonymous' ? {} : owing(state, 'decline')),
  extended: (state) => owing(state, 'extension'),
  notified: ({ noticesOwed }, event) => ({ noticesOwed: noticesOwed.filter((notice) => notice !== event.of) }),
  'documents-requested': ({ documentsFrom }, { from }) => ({ documentsFrom: [...documentsFrom, from] }),
  'documents-supplied': () => ({ documentsFrom: [] }),
  marked: (_, { mark, question }) => (question === undefined ? { mark } : {}),
  'repeat-found': (_, { of, effect }) => ({ repeats: { of, effect } }),
  pinned: ({ editions }, { pack, edition }) => ({ editions: { ...editions, [pack]: edition } }),
  closed: (_, { occurredAt }) => ({ closed: occurredAt }),
  reopened: ({ reopened }) => ({ closed: null, reopened: reopened + 1 }),
};

/** What an event tells of a question that it names, or of one that it moved. */
const OF_QUESTION: Facts<QuestionState> = {
  classified,
  assigned: ({ bodies }, { body }) => ({ bodies: [...bodies, body] }),
  forwarded: () => ({ outcome: 'forwarded' }),
  declined: () => ({ outcome: 'unanswered' }),
  returned: (_, { to }) => (to === 'applicant' ? { outcome: 'unanswered' } : {}),
  'sent-back': ({ reworked }) => ({ reworked: reworked + 1 }),
  answered: ({ firstAnswered }, { outcome, occurredAt }) => ({ outcome, firstAnswered: firstAnswered ?? occurredAt }),
  published: ({ platforms }, { platform }) => ({ platforms: [...platforms, platform] }),
  marked: (_, { mark, question }) => (question === undefined ? {} : { mark }),
  promised: (_, { by }) => ({ promisedBy: by }),
};

function ofCase(state: AppealState, event: AppealEvent): Partial<AppealState> {
  // each event meets the entry of its own kind
  const tell = OF_CASE[event.kind] as ((on: AppealState, event: AppealEvent) => Partial<AppealState>) | undefined;
  return tell?.(state, event) ?? {};
}

function questionAfter(before: QuestionState | undefined, at: QuestionPosition, event: AppealEvent): QuestionState {
  if (before === at && at.question !== questionOf(event)) return before;
  const known = { ...(before ?? UNTOLD), ...at };
  const tell = OF_QUESTION[event.kind] as
    ((on: QuestionState, event: AppealEvent) => Partial<QuestionState>) | undefined;
  return { ...known, ...tell?.(known, event) };
}

/**
 * Makes a question of which only its number is known.
 *
 * @param question - Which question of the appeal, from 1.
 * @returns The question, waiting, without a promise.
 * @example
 * newQuestion(2).stage //=> 'waiting'
 */
export function newQuestion(question: number): QuestionState {
  return { ...UNTOLD, question, stage: 'waiting', promise: 'none' };
}

const UNTOLD: Omit<QuestionState, keyof QuestionPosition> = {
  classification: null,
  bodies: [],
  outcome: null,
  firstAnswered: null,
  promisedBy: null,
  platforms: [],
  mark: null,
  reworked: 0,
};

function arrived({ arrival }: AppealState, event: AppealEvent): Partial<AppealState> {
  if (arrival !== null || !isArrival(event)) return {};
  const { channel, regime, repeat, external, occurredAt: at } = event;
  return { arrival: { channel, regime, repeat, at, ...(external === undefined ? {} : { external }) } };
}

/** A person's word stands, whatever a text proposes later. */
function classified(
  { classification }: QuestionState,
  { type, topicGroup, topic, territory, proposed }: EventOf<'classified'>,
): Partial<QuestionState> {
  if (proposed && classification !== null && !classification.proposed) return {};
  return { classification: { type, topicGroup, topic, territory, ...(proposed ? { proposed } : {}) } };
}

function owing({ noticesOwed }: AppealState, notice: AppealState['noticesOwed'][number]): Partial<AppealState> {
  return { noticesOwed: noticesOwed.includes(notice) ? noticesOwed : [...noticesOwed, notice] };
}
