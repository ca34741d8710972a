import {
  byAssumption,
  byClause,
  type Condition,
  type Ground,
  type Indicator,
  type Outcome,
  type PlainTest,
  type RecordClock,
} from '@otklik/core';

/** Outcomes that answer a question in substance. */
const IN_SUBSTANCE: readonly Outcome[] = ['solved', 'promised', 'explained', 'not-solved', 'refused'];

/** Meets the questions on which a first answer has been given. */
export const ANSWERED: Condition = [{ kind: 'stopped', clock: 'first-answer', stopped: true }];

/** Is passed by questions whose term has run out without a first answer. */
export const OVERDUE_UNANSWERED: PlainTest = { kind: 'timeliness', clock: 'first-answer', states: ['overdue'] };

/** Meets the questions that can be judged: answered, or past their term without an answer; silence is no way out. */
export const JUDGED: Condition = [
  { kind: 'any-of', tests: [{ kind: 'stopped', clock: 'first-answer', stopped: true }, OVERDUE_UNANSWERED] },
];

/** Meets the questions of the type «Решаемый». */
export const SOLVABLE: Condition = [{ kind: 'one-of', field: 'type', values: ['solvable'] }];

/**
 * Makes a condition on the outcome.
 *
 * @param outcomes - The outcomes that meet it; `null` for what the source does not tell.
 * @returns The condition.
 * @example
 * withOutcome('solved') //=> [{ kind: 'one-of', field: 'outcome', values: ['solved'] }]
 */
export function withOutcome(...outcomes: readonly (Outcome | null)[]): Condition {
  return [{ kind: 'one-of', field: 'outcome', values: outcomes }];
}

/**
 * Counts cases, each once however many questions it holds.
 *
 * @param because - The clause that asks for the count.
 * @returns The indicator «количество».
 * @example
 * volume(byAssumption('own-measure')).where //=> [{ kind: 'leads' }]
 */
export function volume(...because: readonly Ground[]): Indicator {
  return {
    id: 'volume',
    title: 'Поступило',
    definition:
      'Число поступивших обращений и сообщений; обращение с несколькими вопросами считается один раз, у органа первого вопроса.',
    because: [...because, byAssumption('appeal-counts-at-its-first-body')],
    kind: 'count',
    where: [{ kind: 'leads' }],
  };
}

/**
 * Counts questions, each body having its own, however many of them come in one case.
 *
 * @param because - The clause that asks for the count.
 * @returns The indicator «вопросы».
 * @example
 * questions(byAssumption('own-measure')).where //=> []
 */
export function questions(...because: readonly Ground[]): Indicator {
  return {
    id: 'questions',
    title: 'Вопросов',
    definition: 'Число вопросов: в одном обращении их может быть несколько.',
    because,
    kind: 'count',
    where: [],
  };
}

/**
 * Takes the share of questions answered, or closed, in time; open ones past their term count against it.
 *
 * @param clock - Which moment stops the term.
 * @param because - The clause that asks for the share.
 * @returns The indicator «сроки».
 * @clause cons-138842 п. 2.23
 * @assumption formula-taken-as-model
 * @assumption overdue-counts-against
 * @assumption interim-is-a-first-answer
 * @assumption closing-by-the-term-of-the-answer
 * @example
 * timeliness('closing').part //=> [{ kind: 'timeliness', clock: 'closing', states: ['in-time'] }]
 */
export function timeliness(clock: RecordClock, ...because: readonly Ground[]): Indicator {
  const closing = clock === 'closing';
  return {
    id: 'timeliness',
    title: 'В срок',
    definition: closing
      ? 'Доля закрытых в срок среди всех, у кого срок истёк или дело закрыто: в срок / (в срок + с нарушением + просрочено и не закрыто).'
      : 'Доля отвеченных в срок среди всех, у кого срок истёк или ответ дан: в срок / (в срок + с нарушением + просрочено без ответа).',
    because: [
      ...because,
      byClause('cons-138842', 'п. 2.23', 'A'),
      byAssumption('formula-taken-as-model'),
      byAssumption('overdue-counts-against'),
      byAssumption(closing ? 'closing-by-the-term-of-the-answer' : 'interim-is-a-first-answer'),
    ],
    kind: 'share',
    part: [{ kind: 'timeliness', clock, states: ['in-time'] }],
    of: [{ kind: 'timeliness', clock, states: ['in-time', 'late', 'overdue'] }],
  };
}

/** The two readings of «полнота реагирования по существу». */
export type CompletenessReading = 'measures-taken' | 'answered-in-substance';

/**
 * Takes the share of questions dealt with in substance, by one of two readings; those past their term without an answer
 * count against it.
 *
 * @param reading - What counts as complete.
 * @param because - The clause that asks for the share.
 * @returns The indicator «полнота».
 * @assumption complete-means-measures-taken
 * @assumption solvable-questions-only
 * @assumption complete-means-answered-in-substance
 * @assumption overdue-counts-against
 * @example
 * completeness('measures-taken').part //=> [{ kind: 'one-of', field: 'outcome', values: ['solved'] }]
 */
export function completeness(reading: CompletenessReading, ...because: readonly Ground[]): Indicator {
  const measures = reading === 'measures-taken';
  return {
    id: 'completeness',
    title: measures ? 'Меры приняты' : 'По существу',
    definition: measures
      ? 'Доля вопросов, по которым меры приняты (итог «Решено»), среди вопросов типа «Решаемый», на которые ответили или не ответили до конца срока.'
      : 'Доля вопросов, на которые дан окончательный ответ по существу, среди тех, на которые ответили или не ответили до конца срока.',
    because: [
      ...because,
      ...(measures
        ? [byAssumption('complete-means-measures-taken'), byAssumption('solvable-questions-only')]
        : [byAssumption('complete-means-answered-in-substance')]),
      byAssumption('overdue-counts-against'),
    ],
    kind: 'share',
    part: withOutcome(...(measures ? (['solved'] as const) : IN_SUBSTANCE)),
    of: measures ? [...SOLVABLE, ...JUDGED] : JUDGED,
  };
}

/**
 * Takes the median working time to the first answer, in whole seconds.
 *
 * @param because - The clause that asks for it.
 * @returns The indicator «скорость».
 * @assumption whole-working-seconds
 * @example
 * medianWorkingTime().quantity //=> 'working-seconds-to-first-answer'
 */
export function medianWorkingTime(...because: readonly Ground[]): Indicator {
  return {
    id: 'median-working-time',
    title: 'Медиана рабочего времени до ответа',
    definition: 'Рабочее время от поступления до первого ответа, которое не превышено у половины отвеченных вопросов.',
    because: [...because, byAssumption('whole-working-seconds')],
    kind: 'quantile',
    percent: 50,
    quantity: 'working-seconds-to-first-answer',
    where: [],
  };
}
