import { refuse, success, type Result } from '../basis/result.ts';
import { questionOf, type AppealEvent } from './appeal-event.ts';
import { isObject } from './field-issues.ts';
import { moveOf, type Move } from './moves.ts';
import { movesFrom, outOfTurn, positionAfter, type OutOfTurn, type Position } from './turn.ts';

export type { OutOfTurn, Position, QuestionPosition } from './turn.ts';

/** What stands for what is no event at all: it has no turn anywhere. */
const NO_EVENT = { id: '', kind: '' } as unknown as AppealEvent;

/** Where every case begins. */
export const NOWHERE: Position = { stage: 'awaited', questions: [] };

/**
 * Moves a case by one event, as the table of moves says.
 *
 * An event that names no question moves each one that it can, and at least one when it leaves the case where it is.
 *
 * @param position - How far the case has come.
 * @param event - What happened next.
 * @returns How far it has come now.
 * @refuses `out-of-turn` — nothing of that kind can happen at that stage, or it is no event at all; what can is named.
 * @example
 * const stamp = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0 }
 * const open = { stage: 'open', questions: [{ question: 1, stage: 'drafted', promise: 'none' }] }
 * unwrap(advancePosition(open, { ...stamp, kind: 'sent-back', question: 1 })).questions[0].stage //=> 'accepted'
 * const { refusal } = advancePosition(open, { ...stamp, kind: 'accepted', question: 1 })
 * refusal.stage //=> 'drafted'
 * refusal.legal.includes('approved') //=> true
 */
export function advancePosition(position: Position, event: AppealEvent): Result<Position, OutOfTurn> {
  const told = isObject(event) ? event : NO_EVENT;
  const [move, question] = [moveOf(told), questionOf(told)];
  const next = positionAfter(position, move, question);
  return next === null ? refuse(outOfTurn(position, { id: told.id, move, question })) : success(next);
}

/**
 * Lists what can happen next; corrections of what was recorded are not among it, they can always be tried.
 *
 * @param position - How far the case has come.
 * @param question - One question; the case as a whole when `null`: then a move counts that any question can make.
 * @returns The moves, in the order of the table.
 * @example
 * legalMoves({ stage: 'awaited', questions: [] }, null) //=> ['received', 'submitted', 'detected', 'pinned']
 */
export function legalMoves(position: Position, question: number | null): readonly Move[] {
  return movesFrom(position, question);
}
