import { ALL_MOVES, turnsOf } from './moves.ts';
import type { CaseStage, Move, PromiseStage, QuestionStage, Stage, Turns } from './moves.ts';

/** How far one question has come. */
export interface QuestionPosition {
  readonly question: number;
  readonly stage: QuestionStage;
  readonly promise: PromiseStage;
}

/** How far a case has come: as a whole, and in each of its questions. */
export interface Position {
  readonly stage: CaseStage;
  /** In the order in which the events named them. */
  readonly questions: readonly QuestionPosition[];
}

/** Why an event was refused: nothing of its kind can happen at that stage. */
export interface OutOfTurn {
  readonly kind: 'out-of-turn';
  readonly event: string;
  readonly happening: Move;
  /** The question whose stage stands against it; `null` when the stage of the case does. */
  readonly question: number | null;
  readonly stage: Stage;
  /** What can happen now: to that question, or to the case. */
  readonly legal: readonly Move[];
}

/** The position after a move, or `null` when it cannot be made; plain loops, since it runs at every event of every fold. */
export function positionAfter(position: Position, move: Move, question: number | null): Position | null {
  const turns = turnsOf(move);
  const stage = turns?.case[position.stage];
  if (turns === null || stage === undefined) return null;
  if (question === null) return turnedWhole(position, turns, stage);
  if (!(Number.isSafeInteger(question) && question > 0)) return null;
  const questions = turnedOne(position.questions, turns, question);
  return questions === null ? null : { stage, questions };
}

function turnedWhole(position: Position, turns: Turns, stage: CaseStage): Position | null {
  const questions = hasOnlyCase(turns) ? position.questions : turnedAll(position.questions, turns);
  if (stage !== position.stage) return { stage, questions: questions ?? position.questions };
  if (questions === position.questions) return position;
  return questions === null ? null : { stage, questions };
}

function hasOnlyCase({ question, promise }: Turns): boolean {
  return question === undefined && promise === undefined;
}

type Questions = readonly QuestionPosition[];

function turnedOne(questions: Questions, turns: Turns, number: number): Questions | null {
  let at = 0;
  while (at < questions.length && questions[at]?.question !== number) at += 1;
  const before = questions[at] ?? fresh(number);
  const after = moved(before, turns);
  if (after === null) return null;
  if (after === questions[at]) return questions;
  const next = questions.slice();
  next[at] = after;
  return next;
}

/** Moves each question that can be moved; `null` when none can. */
function turnedAll(questions: Questions, turns: Turns): Questions | null {
  const known = questions.length === 0 ? [fresh(1)] : questions;
  const after = known.map((question) => moved(question, turns));
  return after.every((one) => one === null) ? null : after.map((one, at) => one ?? (known[at] as QuestionPosition));
}

function moved(before: QuestionPosition, { question: cells, promise: pledges }: Turns): QuestionPosition | null {
  const stage = cells === undefined ? before.stage : cells[before.stage];
  const promise = pledges === undefined ? before.promise : pledges[before.promise];
  if (stage === undefined || promise === undefined) return null;
  if (stage === before.stage && promise === before.promise) return before;
  return { question: before.question, stage, promise };
}

function fresh(question: number): QuestionPosition {
  return { question, stage: 'waiting', promise: 'none' };
}

/** What stands against a move that cannot be made: the stage of the case, or the one of its question. */
function against(position: Position, move: Move, number: number | null): Pick<OutOfTurn, 'question' | 'stage'> {
  const turns = turnsOf(move);
  if (turns?.case[position.stage] === undefined) return { question: null, stage: position.stage };
  const known = position.questions.find(({ question }) => number === null || question === number);
  const { question, stage, promise } = known ?? fresh(number ?? 1);
  return { question, stage: turns.question?.[stage] === undefined && turns.question !== undefined ? stage : promise };
}

/** Says why a move cannot be made, and what can be. */
export function outOfTurn(
  position: Position,
  {
    id: event,
    move: happening,
    question,
  }: { readonly id: string; readonly move: Move; readonly question: number | null },
): OutOfTurn {
  const stands = against(position, happening, question);
  return { kind: 'out-of-turn', event, happening, ...stands, legal: movesFrom(position, stands.question) };
}

/** What can happen next, in the order of the table. */
export function movesFrom(position: Position, question: number | null): readonly Move[] {
  return ALL_MOVES.filter((move) => move !== 'voided' && positionAfter(position, move, question) !== null);
}
