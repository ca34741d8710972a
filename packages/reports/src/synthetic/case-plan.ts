import type { Channel, Instant, Regime } from '@otklik/core';
import { draw, happens, type Dice, type Weighted } from './dice.ts';
import { planEnding, planReopening, type Ending, type Reopening } from './ending-plan.ts';
import { planQuestion, type Asked, type QuestionPlan } from './question-plan.ts';

/** One case as it truly went, and what the keepers of its log did to it. */
export interface CasePlan {
  readonly received: Instant;
  readonly channel: Channel;
  readonly regime: Regime;
  readonly repeat: boolean;
  /** One question, or two on the feedback platform: the incident export has one row an incident. */
  readonly questions: readonly QuestionPlan[];
  readonly ending: Ending | null;
  readonly reopening: Reopening | null;
  /** The first answer was entered hours or days late. */
  readonly lateEntry: boolean;
  /** A mark of another case was entered here and withdrawn. */
  readonly stray: boolean;
  /** One of the events was delivered twice. */
  readonly deliveredTwice: boolean;
}

const CHANNELS: Weighted<Channel> = [
  ['incident-management', 82],
  ['feedback-platform', 18],
];
const FORMAL = 300;
const REPEAT = 70;
const SECOND_QUESTION = 300;
const CLOSED = 920;
const REOPENED = 60;
const LATE_ENTRY = 60;
const STRAY = 20;
const TWICE = 50;

/**
 * Draws one case from receipt to its end.
 *
 * @param asked - When it is received, and by which calendar; its channel is drawn.
 * @param dice - The stream of the case.
 * @returns The plan.
 */
export function planCase(asked: Omit<Asked, 'channel'>, dice: Dice): CasePlan {
  const channel = draw(dice, CHANNELS);
  const platform = channel === 'feedback-platform';
  const formal = platform && happens(dice, FORMAL);
  const repeat = happens(dice, REPEAT);
  const count = platform && happens(dice, SECOND_QUESTION) ? 2 : 1;
  const questions = Array.from({ length: count }, () => planQuestion({ ...asked, channel }, dice));
  return {
    received: asked.received,
    channel,
    regime: formal ? 'appeal' : 'message',
    repeat,
    questions,
    ...planEnd(questions, asked, dice),
    lateEntry: happens(dice, LATE_ENTRY) && isPlain(questions[0]),
    stray: happens(dice, STRAY),
    deliveredTwice: happens(dice, TWICE),
  };
}

function planEnd(
  questions: readonly QuestionPlan[],
  { calendar }: Omit<Asked, 'channel'>,
  dice: Dice,
): Pick<CasePlan, 'ending' | 'reopening'> {
  const last = questions.map(({ answers }) => answers.at(-1)?.at);
  const [lead] = questions;
  if (lead === undefined || last.includes(undefined) || !happens(dice, CLOSED))
    return { ending: null, reopening: null };
  const answered = Math.max(...last.map(Number)) as Instant;
  const closing = { answered, habit: lead.unit.habit, calendar };
  const ending = planEnding(closing, dice);
  return { ending, reopening: happens(dice, REOPENED) ? planReopening(closing, ending.closed, dice) : null };
}

/** A first answer that was entered right at once; one put right later is late by that alone. */
function isPlain(question: QuestionPlan | undefined): boolean {
  return question?.answers[0]?.mistaken === null;
}
