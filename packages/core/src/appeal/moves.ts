import type { AppealHappening, EventKind } from './appeal-event.ts';

/** How far a case has come as a whole. */
export type CaseStage = 'awaited' | 'open' | 'paused' | 'closed';

/**
 * Where a question lies; what came of it is its outcome, an axis of its own.
 *
 * `interim`: an answer that another will follow was given. `ended`: done with, and not by an answer of this body.
 */
export type QuestionStage =
  'waiting' | 'assigned' | 'accepted' | 'interim' | 'drafted' | 'approved' | 'signed' | 'answered' | 'ended';

/** How a promise to do something by a day stands. */
export type PromiseStage = 'none' | 'given' | 'kept' | 'broken';

/** Any stage that the table of moves knows. */
export type Stage = CaseStage | QuestionStage | PromiseStage;

/** A row of the table of moves: a kind of event, an interim answer and a return to the applicant being two of their own. */
export type Move = EventKind | 'answered-interim' | 'returned-to-applicant';

/** What a move does on each axis: from which stages it may be made, and to which it leads. */
export interface Turns {
  readonly case: Cells<CaseStage>;
  readonly question?: Cells<QuestionStage>;
  readonly promise?: Cells<PromiseStage>;
}

/** Stages from which a move may be made, with the stage that follows. */
export type Cells<On extends Stage> = Readonly<Partial<Record<On, On>>>;

const ARRIVES = { awaited: 'open', open: 'open', paused: 'paused' } as const;
const AT_WORK = { open: 'open', paused: 'paused' } as const;
const COME_IN = { ...AT_WORK, closed: 'closed' } as const;
const EVER = { awaited: 'awaited', ...COME_IN } as const;
const BEGUN = ['waiting', 'assigned', 'accepted', 'interim'] as const;
const UNANSWERED = [...BEGUN, 'drafted', 'approved', 'signed'] as const;

/**
 * The table of moves: who may do what at which stage, and where it leads.
 *
 * A step that the log does not tell is skipped, a step back is an event of its own. What stands in no cell cannot be.
 */
export const MOVES: Readonly<Record<Move, Turns>> = {
  received: { case: ARRIVES },
  submitted: { case: ARRIVES },
  detected: { case: ARRIVES },
  registered: { case: AT_WORK },
  qualified: { case: COME_IN },
  classified: { case: COME_IN },
  assigned: { case: AT_WORK, question: from(UNANSWERED, 'assigned') },
  accepted: { case: AT_WORK, question: from(['waiting', 'assigned'], 'accepted') },
  returned: { case: AT_WORK, question: from(['assigned', 'accepted', 'interim'], 'waiting') },
  'returned-to-applicant': { case: AT_WORK, question: from(UNANSWERED, 'ended') },
  forwarded: { case: AT_WORK, question: from(UNANSWERED, 'ended') },
  declined: { case: AT_WORK, question: from(UNANSWERED, 'ended') },
  'documents-requested': { case: AT_WORK },
  'documents-supplied': { case: COME_IN },
  paused: { case: { open: 'paused' } },
  resumed: { case: { paused: 'open' } },
  extended: { case: AT_WORK },
  notified: { case: COME_IN },
  'answered-interim': { case: AT_WORK, question: from(UNANSWERED, 'interim') },
  'draft-sent': { case: AT_WORK, question: from([...BEGUN, 'drafted'], 'drafted') },
  'sent-back': { case: AT_WORK, question: from(['drafted', 'approved', 'signed'], 'accepted') },
  approved: { case: AT_WORK, question: from([...BEGUN, 'drafted', 'approved'], 'approved') },
  signed: { case: AT_WORK, question: from(UNANSWERED, 'signed') },
  answered: { case: AT_WORK, question: from([...UNANSWERED, 'answered'], 'answered') },
  published: { case: COME_IN, question: { interim: 'interim', answered: 'answered' } },
  marked: { case: COME_IN, question: { interim: 'interim', answered: 'answered', ended: 'ended' } },
  promised: { case: COME_IN, promise: { none: 'given', given: 'given', kept: 'given', broken: 'given' } },
  'promise-kept': { case: COME_IN, promise: { given: 'kept', broken: 'kept' } },
  'promise-broken': { case: COME_IN, promise: { given: 'broken' } },
  'repeat-found': { case: COME_IN },
  pinned: { case: EVER },
  closed: { case: { open: 'closed', paused: 'closed' } },
  reopened: { case: { open: 'open', closed: 'open' }, question: from(['interim', 'answered', 'ended'], 'waiting') },
  voided: { case: EVER },
};

/** By a map: what an object inherits is no row. */
const ROWS: ReadonlyMap<string, Turns> = /* @__PURE__ */ new Map(Object.entries(MOVES));

/** All moves, in the order of the table. */
export const ALL_MOVES: readonly Move[] = /* @__PURE__ */ Object.keys(MOVES) as Move[];

/**
 * Finds the row of the table that an event stands in.
 *
 * @param event - What happened.
 * @returns Its kind; an interim answer and a return to the applicant are moves of their own.
 * @example
 * moveOf({ kind: 'answered', question: 1, outcome: 'interim' }) //=> 'answered-interim'
 * moveOf({ kind: 'answered', question: 1, outcome: 'solved' }) //=> 'answered'
 */
export function moveOf(event: AppealHappening): Move {
  if (event.kind === 'answered') return event.outcome === 'interim' ? 'answered-interim' : 'answered';
  if (event.kind === 'returned') return event.to === 'applicant' ? 'returned-to-applicant' : 'returned';
  return isMadeRow(event.kind) ? (`no kind: ${event.kind}` as Move) : event.kind;
}

/** The two rows that are no kinds of their own are not reached by their names. */
function isMadeRow(kind: string): boolean {
  return kind === 'answered-interim' || kind === 'returned-to-applicant';
}

/**
 * Finds what a move does.
 *
 * @param move - A move; a kind of event that the table does not know has no row.
 * @returns The row of the table, or `null`.
 * @example
 * turnsOf('paused') //=> { case: { open: 'paused' } }
 * turnsOf('abolished') //=> null
 */
export function turnsOf(move: string): Turns | null {
  return ROWS.get(move) ?? null;
}

function from<On extends Stage>(stages: readonly On[], to: On): Cells<On> {
  return Object.fromEntries(stages.map((stage) => [stage, to])) as Cells<On>;
}
