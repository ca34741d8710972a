import { dayOfCalendar, isWorked, type WorkingCalendar, unwrap } from '@otklik/core';
import type { CasePlan } from './case-plan.ts';
import { isFridayEvening, isLunchTime, isNight, localTime } from './local-clock.ts';
import type { QuestionPlan } from './question-plan.ts';

/** What was planted in a synthetic month, counted on the plans and not on the logs, so that it can check them. */
export interface SyntheticTruth {
  readonly cases: number;
  readonly incidentCases: number;
  readonly feedbackCases: number;
  readonly questions: number;
  readonly twoQuestionAppeals: number;
  /** Received from 22:00 to 06:00. */
  readonly nightArrivals: number;
  readonly weekendArrivals: number;
  /** Received on a holiday or another day off that is no plain weekend. */
  readonly holidayArrivals: number;
  /** Received on a Friday from 18:00 on. */
  readonly fridayEveningArrivals: number;
  /** Questions first answered from 12:00 to 13:00. */
  readonly lunchAnswers: number;
  /** Questions first answered on a Friday from 18:00 on. */
  readonly fridayEveningAnswers: number;
  /** Questions that were never answered. */
  readonly missingAnswers: number;
  readonly interimAnswers: number;
  /** Questions that can be solved and whose last answer only explains. */
  readonly explanatoryToSolvable: number;
  readonly reopened: number;
  /** Cases that are closed in the end. */
  readonly closed: number;
  /** Cases that bear a mark in the end. */
  readonly marked: number;
  /** First answers entered hours or days after they were given. */
  readonly lateEntries: number;
  /** Entries put right a day or more later. */
  readonly lateCorrections: number;
  /** Entries voided: the corrected ones and the strays. */
  readonly voided: number;
  readonly deliveredTwice: number;
}

type Count = (plan: CasePlan, calendar: WorkingCalendar) => number;

const COUNTS: Readonly<Record<keyof SyntheticTruth, Count>> = {
  cases: () => 1,
  incidentCases: ({ channel }) => Number(channel === 'incident-management'),
  feedbackCases: ({ channel }) => Number(channel === 'feedback-platform'),
  questions: ({ questions }) => questions.length,
  twoQuestionAppeals: ({ questions }) => Number(questions.length === 2),
  nightArrivals: ({ received }, calendar) => Number(isNight(calendar, received)),
  weekendArrivals: (plan, calendar) => Number(kindOfDay(plan, calendar) === 'weekend'),
  holidayArrivals: (plan, calendar) => Number(isDayOff(plan, calendar)),
  fridayEveningArrivals: ({ received }, calendar) => Number(isFridayEvening(calendar, received)),
  lunchAnswers: (plan, calendar) => countFirst(plan, (at) => isLunchTime(calendar, at)),
  fridayEveningAnswers: (plan, calendar) => countFirst(plan, (at) => isFridayEvening(calendar, at)),
  missingAnswers: ({ questions }) => questions.filter(({ answers }) => answers.length === 0).length,
  interimAnswers: ({ questions }) => answersOf(questions).filter(({ outcome }) => outcome === 'interim').length,
  explanatoryToSolvable: (plan) => plan.questions.filter((_, index) => isExplained(plan, index)).length,
  reopened: ({ reopening }) => Number(reopening !== null),
  closed: ({ ending, reopening }) => Number(ending !== null && reopening?.ending !== null),
  marked: ({ ending, reopening }) => Number([ending, reopening?.ending].some((end) => (end?.marked ?? null) !== null)),
  lateEntries: ({ lateEntry }) => Number(lateEntry),
  lateCorrections: (plan) => corrections(plan),
  voided: (plan) => corrections(plan) + Number(plan.stray),
  deliveredTwice: ({ deliveredTwice }) => Number(deliveredTwice),
};

/**
 * Counts what was planted in the plans of a month.
 *
 * @param plans - The plans of the cases.
 * @param calendar - The calendar by which they were drawn.
 * @returns The counts.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * truthOf([], byMoscow).cases //=> 0
 */
export function truthOf(plans: readonly CasePlan[], calendar: WorkingCalendar): SyntheticTruth {
  const entries = Object.entries(COUNTS).map(
    ([name, count]) => [name, plans.reduce((sum, plan) => sum + count(plan, calendar), 0)] as const,
  );
  return Object.fromEntries(entries) as unknown as SyntheticTruth;
}

function kindOfDay({ received }: CasePlan, calendar: WorkingCalendar): string {
  return unwrap(dayOfCalendar(calendar, localTime(calendar, received).date)).kind;
}

function isDayOff({ received }: CasePlan, calendar: WorkingCalendar): boolean {
  const { kind } = unwrap(dayOfCalendar(calendar, localTime(calendar, received).date));
  return !isWorked(kind) && kind !== 'weekend';
}

type Answers = QuestionPlan['answers'];

function answersOf(questions: readonly QuestionPlan[]): Answers {
  return questions.flatMap(({ answers }) => answers);
}

function countFirst({ questions }: CasePlan, fits: (at: Answers[number]['at']) => boolean): number {
  return questions.filter(({ answers: [first] }) => first !== undefined && fits(first.at)).length;
}

function isExplained({ questions, reopening }: CasePlan, index: number): boolean {
  const question = questions[index];
  const last = (index === 0 ? reopening?.answer : null) ?? question?.answers.at(-1);
  return question?.classification.type === 'solvable' && last?.outcome === 'explained';
}

function corrections({ questions, reopening }: CasePlan): number {
  const answers = [...answersOf(questions), ...(reopening?.answer ? [reopening.answer] : [])];
  const misread = questions.filter((question) => question.misread !== null).length;
  return misread + answers.filter(({ mistaken }) => mistaken !== null).length;
}
