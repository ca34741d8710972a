import type { AppealEvent, EventKind } from '../appeal/appeal-event.ts';
import { refuse, success, type Result } from '../basis/result.ts';

/** How far a case has come, as far as the order of its events goes. */
export type CaseStage = 'awaited' | 'open' | 'paused' | 'closed';

/** Why an event was refused: nothing of its kind can happen at that stage. */
export interface OutOfTurn {
  readonly kind: 'out-of-turn';
  readonly event: string;
  readonly happening: EventKind;
  readonly stage: CaseStage;
}

const ARRIVES: Partial<Record<EventKind, CaseStage>> = {
  received: 'open',
  submitted: 'open',
  detected: 'open',
  pinned: 'awaited',
  voided: 'awaited',
};

/** What changes the stage; `null` is a move that cannot be. Before anything came in, only what `ARRIVES` names can be. */
const MOVES: Readonly<Record<Exclude<CaseStage, 'awaited'>, Partial<Record<EventKind, CaseStage | null>>>> = {
  open: { paused: 'paused', resumed: null, closed: 'closed' },
  paused: { paused: null, resumed: 'open', closed: 'closed', reopened: null },
  closed: {
    reopened: 'open',
    closed: null,
    paused: null,
    resumed: null,
    assigned: null,
    'draft-sent': null,
    approved: null,
    answered: null,
    forwarded: null,
    returned: null,
    extended: null,
    registered: null,
    received: null,
    submitted: null,
    detected: null,
  },
};

/** Moves a case by one event, or says that the event is out of turn. */
export function advanceStage(stage: CaseStage, event: AppealEvent): Result<CaseStage, OutOfTurn> {
  const next = stage === 'awaited' ? (ARRIVES[event.kind] ?? null) : MOVES[stage][event.kind];
  if (next === null) return refuse({ kind: 'out-of-turn', event: event.id, happening: event.kind, stage });
  return success(next ?? stage);
}
