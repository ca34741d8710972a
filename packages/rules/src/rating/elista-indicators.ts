import { byAssumption, byClause, type Indicator, type Method, type Target } from '@otklik/core';
import { timeliness, volume } from './indicators.ts';
import { goodMarks, overdueShare, repeatShare } from './regional-criteria.ts';

const CLAUSE = /* @__PURE__ */ byClause('elista-931', 'п. 4.3 в)', 'A');
const HEAD = 'Руководитель МЦУ';

/** The targets that the ministry set for the feedback platform in 2025, as a publication tells them. */
export const PLATFORM_TARGETS_2025: readonly Target[] = [
  {
    indicator: 'mean-days-to-first-answer',
    plan: 8,
    unit: 'own',
    good: 'at-most',
    post: HEAD,
    because: [/* @__PURE__ */ byClause('oryol-targets-news', 'целевые значения на 2025 год', 'C')],
  },
  {
    indicator: 'good-marks',
    plan: 60,
    unit: 'percent',
    good: 'at-least',
    post: HEAD,
    because: [/* @__PURE__ */ byClause('oryol-targets-news', 'целевые значения на 2025 год', 'C')],
  },
];

/**
 * Makes the indicators that are watched every month, set against planned values for which a post answers.
 *
 * The act asks for obligatory planned values and gives none: the targets are the caller's, and those of the ministry
 * for the feedback platform when left out. Nothing is scored and nobody gets a place.
 *
 * @param targets - The plans; each names one of the indicators.
 * @returns The method, a group a month of receipt.
 * @clause elista-931 п. 4.3 в)
 * @clause elista-931 п. 4.3 л)
 * @assumption targets-are-the-callers
 * @example
 * const method = elistaIndicators()
 * method.indicators.map(({ id }) => id)
 * //=> ['volume', 'timeliness', 'mean-days-to-first-answer', 'good-marks', 'overdue', 'repeated']
 * method.targets.map(({ plan, post }) => [plan, post]) //=> [[8, 'Руководитель МЦУ'], [60, 'Руководитель МЦУ']]
 */
export function elistaIndicators(targets: readonly Target[] = PLATFORM_TARGETS_2025): Method {
  return {
    id: 'elista-4.3',
    edition: `1 ${targets.map(({ indicator, plan }) => `${indicator} ${JSON.stringify(plan)}`).join(', ')}`,
    title: 'Индикаторы ежемесячного мониторинга: план и факт',
    by: ['receivedMonth'],
    exclusions: [],
    indicators: [
      volume(CLAUSE),
      timeliness('first-answer', CLAUSE),
      MEAN_DAYS,
      goodMarks(CLAUSE),
      overdueShare(CLAUSE),
      repeatShare(CLAUSE),
    ],
    targets,
    score: null,
    minimum: null,
    ties: 'dense',
    because: [CLAUSE, byClause('elista-931', 'п. 4.3 л)', 'A'), byAssumption('targets-are-the-callers')],
  };
}

const MEAN_DAYS: Indicator = {
  id: 'mean-days-to-first-answer',
  title: 'Среднее число дней до ответа',
  definition: 'Среднее число календарных дней от поступления до первого ответа; ответ в день поступления — 0.',
  because: [CLAUSE, /* @__PURE__ */ byClause('oryol-targets-news', 'целевые значения на 2025 год', 'C')],
  kind: 'mean',
  quantity: 'days-to-first-answer',
  where: [],
};
