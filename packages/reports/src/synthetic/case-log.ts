import { compareEvents, type AppealEvent, type AppealHappening, type Instant } from '@otklik/core';
import type { PlannedAnswer } from './answer-plan.ts';
import type { CasePlan } from './case-plan.ts';
import { happens, roll, type Dice } from './dice.ts';
import type { Ending, Reopening } from './ending-plan.ts';
import type { QuestionPlan } from './question-plan.ts';

/** Something that was entered in the log: what, and when it is said to have happened. */
interface Entry {
  readonly at: Instant;
  readonly happening: AppealHappening;
}

/** One step of a case and how it was entered: at once when nothing else is said. */
interface Step extends Entry {
  /** What was entered instead, until it was put right days later. */
  readonly wrong?: Entry;
  /** Entered hours or days after it happened. */
  readonly late?: boolean;
  /** It never happened here, and was withdrawn within two hours. */
  readonly withdrawn?: boolean;
}

/** Whose log it is, and the number of the step in it. */
interface Place {
  readonly appeal: string;
  readonly id: string;
}

const DAY = 86_400;

/**
 * Keeps the log of a planned case, with the errors of its keepers: late entries, corrections, a stray mark, a double.
 *
 * @param appeal - The number of the case in its source.
 * @param plan - The case as it truly went.
 * @param dice - The stream of the case.
 * @returns The events in the order in which the log received them.
 */
export function caseLog(appeal: string, plan: CasePlan, dice: Dice): readonly AppealEvent[] {
  const events = stepsOf(plan)
    .flatMap((step, index) => recorded({ appeal, id: `${appeal}.${index + 1}` }, step, dice))
    .toSorted((a, b) => a.recordedAt - b.recordedAt || compareEvents(a, b));
  const again = plan.deliveredTwice ? events[roll(dice, 0, events.length - 1)] : undefined;
  return again === undefined ? events : [...events, again];
}

function stepsOf(plan: CasePlan): readonly Step[] {
  const { received, channel, regime, repeat, questions, ending, reopening } = plan;
  const [lead] = questions;
  return [
    { at: received, happening: { kind: 'received', channel, regime, repeat } },
    ...(regime === 'appeal' && lead ? [{ at: lead.classified, happening: { kind: 'registered' } } as const] : []),
    ...questions.flatMap((question, index) => questionSteps(question, index + 1, plan.lateEntry && index === 0)),
    ...(ending === null ? [] : endingSteps(ending)),
    ...(reopening === null ? [] : reopeningSteps(reopening)),
    ...(plan.stray && lead ? [strayStep(lead)] : []),
  ];
}

function questionSteps(plan: QuestionPlan, question: number, late: boolean): readonly Step[] {
  const { classification, misread, unit, classified, assigned, answers } = plan;
  const right: Step = { at: classified, happening: { kind: 'classified', question, ...classification } };
  const before: Entry | null = misread && { at: classified, happening: { kind: 'classified', question, ...misread } };
  return [
    before === null ? right : { ...right, wrong: before },
    { at: assigned, happening: { kind: 'assigned', question, body: unit.name } },
    ...answers.flatMap((answer, index) => answerSteps(answer, question, late && index === 0)),
  ];
}

function answerSteps(
  { drafted, at, outcome, mistaken }: PlannedAnswer,
  question: number,
  late: boolean,
): readonly Step[] {
  const answered: Step = { at, happening: { kind: 'answered', question, outcome }, late };
  const wrong: Entry | null = mistaken && {
    at: mistaken.at,
    happening: { kind: 'answered', question, outcome: mistaken.outcome },
  };
  return [
    { at: drafted, happening: { kind: 'draft-sent', question } },
    wrong === null ? answered : { ...answered, wrong },
  ];
}

function endingSteps({ marked, closed }: Ending): readonly Step[] {
  const mark: readonly Step[] =
    marked === null ? [] : [{ at: marked.at, happening: { kind: 'marked', mark: marked.mark } }];
  return [...mark, { at: closed, happening: { kind: 'closed' } }];
}

function reopeningSteps({ at, answer, ending }: Reopening): readonly Step[] {
  return [
    { at, happening: { kind: 'reopened' } },
    ...(answer === null ? [] : answerSteps(answer, 1, false)),
    ...(ending === null ? [] : endingSteps(ending)),
  ];
}

function strayStep({ assigned }: QuestionPlan): Step {
  return { at: assigned, happening: { kind: 'marked', mark: 1 }, withdrawn: true };
}

function recorded(place: Place, step: Step, dice: Dice): readonly AppealEvent[] {
  const { at, wrong, late, withdrawn } = step;
  const soon = after(at, roll(dice, 1, 90));
  if (wrong !== undefined) {
    const corrected = after(at, roll(dice, DAY, 6 * DAY));
    const mistake = eventOf({ ...place, id: `${place.id}w` }, wrong, after(wrong.at, roll(dice, 1, 90)));
    return [mistake, withdrawal(mistake, corrected), eventOf(place, step, corrected)];
  }
  const entered = eventOf(place, step, late === true ? after(at, lateness(dice)) : soon);
  return withdrawn === true ? [entered, withdrawal(entered, after(soon, roll(dice, 600, 5400)))] : [entered];
}

function eventOf({ appeal, id }: Place, { at, happening }: Entry, recordedAt: Instant): AppealEvent {
  return { id, appeal, occurredAt: at, recordedAt, ...happening };
}

function withdrawal({ appeal, id }: AppealEvent, at: Instant): AppealEvent {
  return eventOf({ appeal, id: `${id}v` }, { at, happening: { kind: 'voided', event: id } }, at);
}

function lateness(dice: Dice): number {
  return happens(dice, 500) ? roll(dice, 2 * 3600, 10 * 3600) : roll(dice, DAY, 4 * DAY);
}

function after(at: Instant, seconds: number): Instant {
  return (at + seconds * 1000) as Instant;
}
