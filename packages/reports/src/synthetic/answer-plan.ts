import type { Channel, Instant, ItemType, Outcome, WorkingCalendar } from '@otklik/core';
import { draw, happens, roll, type Dice, type Weighted } from './dice.ts';
import type { Habit } from './units.ts';
import { afterWork, drawPace, fridayEvening, lunchTime } from './work-pace.ts';

/** An answer as it truly was, with what was entered by mistake before it was put right. */
export interface PlannedAnswer {
  readonly drafted: Instant;
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly mistaken: { readonly at: Instant; readonly outcome: Outcome } | null;
}

/** What is to be answered, from when, and by whose habit. */
export interface Owed {
  readonly assigned: Instant;
  readonly channel: Channel;
  readonly type: ItemType;
  readonly habit: Habit;
  readonly calendar: WorkingCalendar;
}

const INTERIM = 60;
const MISTAKEN = 35;
const FINAL_AFTER: readonly [number, number] = [240, 2400];
const WHEN: Weighted<'at-work' | 'lunch' | 'friday-evening'> = [
  ['at-work', 88],
  ['lunch', 6],
  ['friday-evening', 6],
];
const NOT_SOLVABLE: Weighted<Outcome> = [
  ['explained', 92],
  ['not-solved', 8],
];
const INFORMATIONAL: Weighted<Outcome> = [
  ['explained', 94],
  ['solved', 6],
];
/** What the feedback platform tells apart, and the incident export cannot, where a problem is not solved. */
const FINER: Weighted<Outcome | null> = [
  [null, 78],
  ['promised', 12],
  ['forwarded', 6],
  ['refused', 4],
];

/**
 * Draws the answers to one question: mostly at work, some at lunch or on a Friday evening, some interim, some none.
 *
 * @param owed - What is to be answered.
 * @param dice - The stream of the case.
 * @returns The answers in order; an interim one is always followed by another.
 */
export function planAnswers(owed: Owed, dice: Dice): readonly PlannedAnswer[] {
  const { assigned, calendar, habit } = owed;
  if (happens(dice, habit.silent)) return [];
  const first = afterWork(calendar, assigned, drawPace(dice, habit.pace));
  const outcome = drawOutcome(owed, dice);
  const at = drawMoment(calendar, first, dice);
  if (!happens(dice, INTERIM)) return [planAnswer({ after: assigned, at, outcome }, dice)];
  const final = afterWork(calendar, at, drawPace(dice, FINAL_AFTER));
  const interim = planAnswer({ after: assigned, at, outcome: 'interim' }, dice);
  return [interim, planAnswer({ after: at, at: final, outcome }, dice)];
}

/** A true answer that has yet to get its draft and its slip. */
export interface TrueAnswer {
  /** What the answer follows: the assignment, or the answer before it. */
  readonly after: Instant;
  readonly at: Instant;
  readonly outcome: Outcome;
}

/**
 * Draws when an answer was drafted, and whether it was entered wrong at first: too early, and as
 * another outcome.
 *
 * @param answer - The answer as it truly was.
 * @param dice - The stream of the case.
 * @returns The plan of the answer.
 */
export function planAnswer({ after, at, outcome }: TrueAnswer, dice: Dice): PlannedAnswer {
  const seconds = Math.floor((at - after) / 1000);
  const before = (earlier: number): Instant => (at - earlier * 1000) as Instant;
  const drafted = before(Math.min(roll(dice, 15, 1500), Math.floor(seconds / 2)));
  const slips = happens(dice, MISTAKEN);
  const tooEarly = before(Math.floor((seconds * roll(dice, 200, 800)) / 1000));
  const mistaken = { at: tooEarly, outcome: outcome === 'solved' ? 'explained' : 'solved' } as const;
  return { drafted, at, outcome, mistaken: slips ? mistaken : null };
}

function drawMoment(calendar: WorkingCalendar, from: Instant, dice: Dice): Instant {
  const when = draw(dice, WHEN);
  if (when === 'lunch') return lunchTime(calendar, from, roll(dice, 120, 3480));
  if (when === 'friday-evening') return fridayEvening(calendar, from, roll(dice, 60, 9000));
  return (from + roll(dice, 0, 59) * 1000) as Instant;
}

function drawOutcome({ type, channel, habit }: Owed, dice: Dice): Outcome {
  const weights = { solvable: habit.solvable, 'not-solvable': NOT_SOLVABLE, informational: INFORMATIONAL }[type];
  const outcome = draw(dice, weights);
  const finer = channel === 'feedback-platform' && outcome !== 'solved' ? draw(dice, FINER) : null;
  return finer ?? outcome;
}
