import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { happeningOf } from './any-happening.fixture.ts';
import { questionOf, type AppealEvent, type AppealHappening } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState } from './appeal-state.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { ALL_MOVES, moveOf, type Move } from './moves.ts';
import { stateOf } from './state-of.ts';
import type { Obstacle } from './vocabulary.ts';

// The lifecycle told a second time, by rules of thumb and not by a table: a question climbs a ladder, whoever climbs may
// skip a step and comes down only by a move that says so. The table must agree with it on any walk.

const LADDER = ['waiting', 'assigned', 'accepted', 'interim', 'drafted', 'approved', 'signed'] as const;
const DONE = ['answered', 'ended'] as const;

interface Model {
  stage: 'awaited' | 'open' | 'paused' | 'closed';
  questions: Map<number, { stage: string; promise: string }>;
}

interface Real {
  state: AppealState;
  log: AppealEvent[];
}

const ARRIVALS: readonly Move[] = ['received', 'submitted', 'detected'];
const AFTER_CLOSING: readonly Move[] = [
  'qualified',
  'classified',
  'documents-supplied',
  'notified',
  'published',
  'marked',
  'promised',
  'promise-kept',
  'promise-broken',
  'repeat-found',
  'reopened',
];

/** The highest rung from which a move up the ladder can be made, and the rung that it leads to. */
const CLIMBS: Partial<Record<Move, { readonly highest: string; readonly to: string }>> = {
  assigned: { highest: 'signed', to: 'assigned' },
  accepted: { highest: 'assigned', to: 'accepted' },
  'answered-interim': { highest: 'signed', to: 'interim' },
  'draft-sent': { highest: 'drafted', to: 'drafted' },
  approved: { highest: 'approved', to: 'approved' },
  signed: { highest: 'signed', to: 'signed' },
};

function rung(stage: string): number {
  return (LADDER as readonly string[]).indexOf(stage);
}

const isDone = (stage: string): boolean => (DONE as readonly string[]).includes(stage);
const hasHeard = (stage: string): boolean => stage === 'interim' || isDone(stage);
const isAtWork = (stage: string): boolean => rung(stage) >= 0;

/** Moves that are no climb: from which stages they can be made, and to which they lead; the same when `null`. */
const OTHERS: Partial<Record<Move, { readonly from: (stage: string) => boolean; readonly to: string | null }>> = {
  answered: { from: (stage) => stage !== 'ended', to: 'answered' },
  returned: { from: (stage) => ['assigned', 'accepted', 'interim'].includes(stage), to: 'waiting' },
  'sent-back': { from: (stage) => rung(stage) >= rung('drafted'), to: 'accepted' },
  'returned-to-applicant': { from: isAtWork, to: 'ended' },
  forwarded: { from: isAtWork, to: 'ended' },
  declined: { from: isAtWork, to: 'ended' },
  published: { from: (stage) => hasHeard(stage) && stage !== 'ended', to: null },
  marked: { from: hasHeard, to: null },
  reopened: { from: hasHeard, to: 'waiting' },
};

/** The stage of a question after a move; `null` when it cannot be made. */
function climbed(stage: string, move: Move): string | null {
  const climb = CLIMBS[move];
  if (climb !== undefined) return isAtWork(stage) && rung(stage) <= rung(climb.highest) ? climb.to : null;
  const other = OTHERS[move];
  if (other === undefined) return stage;
  return other.from(stage) ? (other.to ?? stage) : null;
}

function pledged(promise: string, move: Move): string | null {
  if (move === 'promised') return 'given';
  if (move === 'promise-kept') return promise === 'given' || promise === 'broken' ? 'kept' : null;
  if (move === 'promise-broken') return promise === 'given' ? 'broken' : null;
  return promise;
}

function caseAfter(stage: Model['stage'], move: Move): Model['stage'] | null {
  if (move === 'pinned') return stage;
  if (stage === 'awaited') return ARRIVALS.includes(move) ? 'open' : null;
  if (stage === 'closed' && !AFTER_CLOSING.includes(move)) return null;
  return working(stage, move);
}

function working(stage: Model['stage'], move: Move): Model['stage'] | null {
  switch (move) {
    case 'closed':
      return 'closed';
    case 'reopened':
      return stage === 'paused' ? null : 'open';
    case 'paused':
      return stage === 'open' ? 'paused' : null;
    case 'resumed':
      return stage === 'paused' ? 'open' : null;
    default:
      return stage;
  }
}

/** Moves that concern questions: those that name one, and these, which concern all when they name none. */
const OF_ALL: readonly Move[] = ['returned', 'returned-to-applicant', 'forwarded', 'declined', 'marked', 'reopened'];

function isAbout(happening: AppealHappening): boolean {
  return questionOf(happening) !== null || OF_ALL.includes(moveOf(happening));
}

/** Makes a move in the model, or says that it cannot be. */
function make(model: Model, happening: AppealHappening): boolean {
  const [move, named] = [moveOf(happening), questionOf(happening)];
  const stage = caseAfter(model.stage, move);
  if (stage === null) return false;
  const moved = isAbout(happening) ? movedOf(model, move, named) : [];
  const isIdle = moved.length === 0 && (named !== null || stage === model.stage);
  if (isAbout(happening) && isIdle) return false;
  for (const [number, question] of moved) model.questions.set(number, question);
  model.stage = stage;
  return true;
}

const FRESH = { stage: 'waiting', promise: 'none' };

function movedOf(
  { questions }: Model,
  move: Move,
  named: number | null,
): readonly (readonly [number, { stage: string; promise: string }])[] {
  const numbers = named !== null ? [named] : questions.size === 0 ? [1] : [...questions.keys()];
  return numbers.flatMap((number) => {
    const before = questions.get(number) ?? FRESH;
    const [stage, promise] = [climbed(before.stage, move), pledged(before.promise, move)];
    return stage === null || promise === null ? [] : [[number, { stage, promise }] as const];
  });
}

const happens = (happening: AppealHappening): fc.Command<Model, Real> => ({
  check: () => happening.kind !== 'voided',
  run: (model, real) => {
    if (happening.kind === 'declined') make(model, found(real, happening.obstacle));
    if (happening.kind === 'voided') return;
    const at = real.log.length as Instant;
    const id = `e${String(real.log.length).padStart(3, '0')}`;
    const decided = decide(real.state, { id, appeal: 'A-1', occurredAt: at, recordedAt: at, ...happening });
    expect(decided.ok).toBe(make(model, happening));
    if (decided.ok) {
      real.log.push(...decided.value);
      real.state = decided.value.reduce(evolve, real.state);
    } else if (decided.refusal.kind === 'out-of-turn') {
      expect(decided.refusal.legal).not.toContain(moveOf(happening));
    }
    agree(model, real);
  },
  toString: () => JSON.stringify(happening),
});

/** What stands against an answer is found out before it is declined; nothing is found out about what has not come in. */
function found(real: Real, obstacle: Obstacle): AppealHappening {
  const told = obstacle === 'anonymous' ? { applicant: obstacle } : { matter: obstacle };
  const happening: AppealHappening = { kind: 'qualified', ...told };
  const at = real.log.length as Instant;
  const id = `e${String(real.log.length).padStart(3, '0')}`;
  const decided = decide(real.state, { id, appeal: 'A-1', occurredAt: at, recordedAt: at, ...happening });
  if (decided.ok) {
    real.log.push(...decided.value);
    real.state = decided.value.reduce(evolve, real.state);
  }
  return happening;
}

/** What the guards beside the table refuse is told in the tests of `decide`; here it is left out. */
const plain = fc
  .constantFrom(...ALL_MOVES)
  .chain(happeningOf)
  .filter((happening) => !(happening.kind === 'answered' && happening.outcome === 'promised'))
  .map((happening): AppealHappening =>
    happening.kind === 'closed' ? { kind: 'closed', why: 'withdrawn' } : happening,
  );

test('any walk: what the rules of thumb allow is accepted, what they do not is refused with the legal moves named', () => {
  const arrival: AppealHappening = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false };
  const commands = fc.commands([fc.constant(happens(arrival)), plain.map(happens)], { maxCommands: 40 });
  fc.assert(
    fc.property(commands, (steps) => {
      const model: Model = { stage: 'awaited', questions: new Map() };
      const real: Real = { state: NEW_APPEAL, log: [] };
      fc.modelRun(() => ({ model, real }), steps);
      expect(stateOf(real.log.toReversed())).toEqual(real.state);
      expect(real.state.refused).toEqual([]);
    }),
  );
});

function agree({ stage, questions }: Model, { state }: Real): void {
  expect(state.stage).toBe(stage);
  expect(
    new Map(state.questions.map(({ question, stage: at, promise }) => [question, { stage: at, promise }])),
  ).toEqual(questions);
}
