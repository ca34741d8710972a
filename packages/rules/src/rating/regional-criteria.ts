import { byAssumption, byClause, type Condition, type Ground, type Indicator, type MinimumVolume } from '@otklik/core';
import { OVERDUE_UNANSWERED } from './indicators.ts';

const EIGHT_HOURS = 8 * 60 * 60;
const HUNDRED_YEARS = 100 * 365 * 24 * 60 * 60;
const OVERDUE = ['late', 'overdue'] as const;
const WITH_TERM: Condition = [{ kind: 'timeliness', clock: 'first-answer', states: ['in-time', ...OVERDUE] }];

/** A body that got fewer than two questions in the month is not rated; one in a case of another body counts, too. */
export const TWO_MESSAGES_A_MONTH: MinimumVolume = {
  indicator: 'questions',
  atLeast: 2,
  because: [
    /* @__PURE__ */ byClause('ulyanovsk-rating-news', 'условие рейтингования', 'C'),
    /* @__PURE__ */ byAssumption('two-messages-a-month'),
  ],
};

/**
 * Takes the share of questions answered within eight working hours, which bring the greatest points in Ulyanovsk.
 *
 * What a longer time brings is published nowhere, so it is a share and no scale. Questions past their term without an
 * answer are in the whole; an answer whose working time is not known is not.
 *
 * @param because - The clause that asks for the share.
 * @returns The indicator.
 * @clause ulyanovsk-rating-news критерий «время работы с инцидентом»
 * @assumption eight-working-hours
 * @assumption whole-working-seconds
 * @assumption overdue-counts-against
 * @example
 * withinEightHours().part //=> [{ kind: 'between', quantity: 'working-seconds-to-first-answer', from: 0, to: 28800 }]
 */
export function withinEightHours(...because: readonly Ground[]): Indicator {
  return {
    id: 'within-eight-hours',
    title: 'Ответ за 8 рабочих часов',
    definition:
      'Доля вопросов, на которые ответили не позже чем через 8 рабочих часов, среди отвеченных с известным рабочим временем и тех, на которые не ответили до конца срока.',
    because: [
      ...because,
      byClause('ulyanovsk-rating-news', 'критерий «время работы с инцидентом»', 'C'),
      byAssumption('eight-working-hours'),
      byAssumption('whole-working-seconds'),
      byAssumption('overdue-counts-against'),
    ],
    kind: 'share',
    part: [{ kind: 'between', quantity: 'working-seconds-to-first-answer', from: 0, to: EIGHT_HOURS }],
    of: [
      {
        kind: 'any-of',
        tests: [
          { kind: 'between', quantity: 'working-seconds-to-first-answer', from: 0, to: HUNDRED_YEARS },
          OVERDUE_UNANSWERED,
        ],
      },
    ],
  };
}

/**
 * Takes the share of marks 4 and 5 among all marks given.
 *
 * @param because - The clause that asks for the share.
 * @returns The indicator «удовлетворённость»; of no marks there is no share.
 * @clause samara-2206 приложение 4, п. 1
 * @example
 * goodMarks().part //=> [{ kind: 'between', quantity: 'mark', from: 4, to: 5 }]
 */
export function goodMarks(...because: readonly Ground[]): Indicator {
  return {
    id: 'good-marks',
    title: 'Оценки 4 и 5',
    definition: 'Доля оценок 4 и 5 среди всех оценок, которые поставили заявители.',
    because: [...because, byClause('samara-2206', 'приложение 4, п. 1', 'A')],
    kind: 'share',
    part: [{ kind: 'between', quantity: 'mark', from: 4, to: 5 }],
    of: [{ kind: 'between', quantity: 'mark', from: 1, to: 5 }],
  };
}

/**
 * Takes the share of questions past their term, answered late or not yet: the complement of timeliness.
 *
 * @param because - The clause that asks for the share.
 * @returns The indicator «просроченные».
 * @clause ulyanovsk-pos-news критерии рейтинга
 * @assumption overdue-counts-against
 * @example
 * overdueShare().part //=> [{ kind: 'timeliness', clock: 'first-answer', states: ['late', 'overdue'] }]
 */
export function overdueShare(...because: readonly Ground[]): Indicator {
  return {
    id: 'overdue',
    title: 'Просрочено',
    definition:
      'Доля вопросов с ответом после срока или без ответа с истёкшим сроком среди всех, у кого срок истёк или ответ дан.',
    because: [
      ...because,
      byClause('ulyanovsk-pos-news', 'критерии рейтинга', 'C'),
      byAssumption('overdue-counts-against'),
    ],
    kind: 'share',
    part: [{ kind: 'timeliness', clock: 'first-answer', states: OVERDUE }],
    of: WITH_TERM,
  };
}

/**
 * Takes the share of repeated appeals among those of which the source tells whether they are.
 *
 * @param because - The clause that asks for the share.
 * @returns The indicator «повторные».
 * @clause moscow-region-rating-news показатели рейтинга
 * @assumption only-what-is-told
 * @example
 * repeatShare().part //=> [{ kind: 'yes', field: 'repeat' }]
 */
export function repeatShare(...because: readonly Ground[]): Indicator {
  return {
    id: 'repeated',
    title: 'Повторные',
    definition: 'Доля повторных среди обращений, о которых источник говорит, повторны ли они.',
    because: [
      ...because,
      byClause('moscow-region-rating-news', 'показатели рейтинга', 'C'),
      byAssumption('only-what-is-told'),
    ],
    kind: 'share',
    part: [{ kind: 'yes', field: 'repeat' }],
    of: [{ kind: 'leads' }, { kind: 'told', field: 'repeat' }],
  };
}

/**
 * Takes the share of questions answered by the fast track among those of which the source tells whether they were.
 *
 * @param because - The clause that asks for the share.
 * @returns The indicator «фаст-треки».
 * @clause ulyanovsk-pos-news критерии рейтинга
 * @assumption only-what-is-told
 * @example
 * fastTrackShare().of //=> [{ kind: 'told', field: 'fastTrack' }]
 */
export function fastTrackShare(...because: readonly Ground[]): Indicator {
  return {
    id: 'fast-track',
    title: 'Фаст-треки',
    definition: 'Доля вопросов, решённых в ускоренном порядке, среди тех, о которых источник это говорит.',
    because: [...because, byClause('ulyanovsk-pos-news', 'критерии рейтинга', 'C'), byAssumption('only-what-is-told')],
    kind: 'share',
    part: [{ kind: 'yes', field: 'fastTrack' }],
    of: [{ kind: 'told', field: 'fastTrack' }],
  };
}

/**
 * Takes the mean time to the first answer by the clock, in whole seconds, as centres publish it.
 *
 * @param because - The clause that asks for it.
 * @returns The indicator «среднее время ответа»; a source that tells days only has none.
 * @clause crimea-rating-news критерии рейтинга
 * @assumption time-by-the-clock
 * @example
 * meanAnswerTime().quantity //=> 'seconds-to-first-answer'
 */
export function meanAnswerTime(...because: readonly Ground[]): Indicator {
  return {
    id: 'mean-answer-time',
    title: 'Среднее время ответа',
    definition: 'Среднее время от поступления до первого ответа по часам, ночи и выходные в счёт.',
    because: [...because, byClause('crimea-rating-news', 'критерии рейтинга', 'C'), byAssumption('time-by-the-clock')],
    kind: 'mean',
    quantity: 'seconds-to-first-answer',
    where: [],
  };
}
