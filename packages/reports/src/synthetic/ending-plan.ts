import type { Instant, Mark, Outcome, WorkingCalendar } from '@otklik/core';
import { planAnswer, type PlannedAnswer } from './answer-plan.ts';
import { draw, happens, roll, type Dice, type Weighted } from './dice.ts';
import type { Habit } from './units.ts';
import { afterWork } from './work-pace.ts';

/** How a case ends: with a mark or without, and closed. */
export interface Ending {
  readonly marked: { readonly at: Instant; readonly mark: Mark } | null;
  readonly closed: Instant;
}

/** How a closed case comes back: answered and closed again, or left open. */
export interface Reopening {
  readonly at: Instant;
  readonly answer: PlannedAnswer | null;
  readonly ending: Ending | null;
}

/** Whose case ends, and when its last answer was given. */
export interface Closing {
  readonly answered: Instant;
  readonly habit: Habit;
  readonly calendar: WorkingCalendar;
}

const HOUR = 3_600_000;
const SURVEY_HOURS = 72;
const MARKED = 450;
const ANSWERED_AGAIN = 750;
const AGAIN: Weighted<Outcome> = [
  ['solved', 6],
  ['explained', 4],
];

/**
 * Draws how a case ends: the author marks the answer within three days or keeps silent, then it is closed at work.
 *
 * @param closing - Whose case it is and when it was answered.
 * @param dice - The stream of the case.
 * @returns The ending.
 */
export function planEnding({ answered, habit, calendar }: Closing, dice: Dice): Ending {
  const marks = habit.marks.map((weight, index) => [(index + 1) as Mark, weight] as const);
  const at = (answered + roll(dice, 600, SURVEY_HOURS * 3600) * 1000) as Instant;
  const marked = happens(dice, MARKED) ? { at, mark: draw(dice, marks) } : null;
  const known = marked?.at ?? ((answered + SURVEY_HOURS * HOUR) as Instant);
  return { marked, closed: afterWork(calendar, known, roll(dice, 5, 400)) };
}

/**
 * Draws how a closed case comes back within five days.
 *
 * @param closing - Whose case it is.
 * @param closed - When it was closed.
 * @param dice - The stream of the case.
 * @returns The reopening.
 */
export function planReopening(closing: Closing, closed: Instant, dice: Dice): Reopening {
  const at = (closed + roll(dice, 3600, 5 * 86_400) * 1000) as Instant;
  if (!happens(dice, ANSWERED_AGAIN)) return { at, answer: null, ending: null };
  const answered = afterWork(closing.calendar, at, roll(dice, 60, 1200));
  const answer = planAnswer({ after: at, at: answered, outcome: draw(dice, AGAIN) }, dice);
  return { at, answer, ending: planEnding({ ...closing, answered }, dice) };
}
