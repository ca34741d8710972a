import { byAssumption, byClause, type Exact, type Indicator, type Method } from '@otklik/core';
import { NO_BODY, otherSystems } from './exclusions.ts';
import { JUDGED, medianWorkingTime, questions, SOLVABLE, timeliness, volume, withOutcome } from './indicators.ts';
import { TWO_MESSAGES_A_MONTH } from './regional-criteria.ts';

/** The two systems whose work Pestovo's act has rated, each by the person responsible for it. */
export type PestovoSystem = 'incident-management' | 'feedback-platform';

/** Weights that the act does not give. */
export interface PestovoWeights {
  readonly timeliness: Exact;
  readonly solved: Exact;
}

const SYSTEMS = {
  'incident-management': { at: 'п. 3.4', words: 'в системе «Инцидент менеджмент»' },
  'feedback-platform': { at: 'п. 3.5', words: 'на платформе обратной связи' },
} as const;

/**
 * Makes the rating of bodies in one of the two systems; what came through other systems is left out and counted.
 *
 * The act asks for a rating and names no criteria: timeliness and the share of solvable questions that were solved,
 * which its clause 2.2.3 wants to grow, are taken.
 *
 * @param system - The system.
 * @param weights - The caller's weights; equal when left out.
 * @returns The method.
 * @clause pestovo-1728 п. 3.4
 * @clause pestovo-1728 п. 3.5
 * @clause pestovo-1728 п. 2.2.3
 * @assumption criteria-are-ours
 * @assumption shares-of-solvable-only
 * @assumption overdue-counts-against
 * @assumption weights-are-the-callers
 * @assumption volume-is-context
 * @assumption two-messages-a-month
 * @assumption dense-places
 * @example
 * pestovoRating('incident-management').id //=> 'pestovo-3.4'
 * pestovoRating('feedback-platform').id //=> 'pestovo-3.5'
 */
export function pestovoRating(system: PestovoSystem, weights: PestovoWeights = { timeliness: 1, solved: 1 }): Method {
  const { at, words } = SYSTEMS[system];
  const clause = byClause('pestovo-1728', at, 'A');
  return {
    id: at.replace('п. ', 'pestovo-'),
    edition: `1 ${JSON.stringify(weights)}`,
    title: `Рейтинг органов ${words}`,
    by: ['body'],
    exclusions: [NO_BODY, otherSystems(system)],
    indicators: [
      volume(clause, byAssumption('volume-is-context')),
      questions(clause),
      timeliness('first-answer', clause, byAssumption('criteria-are-ours')),
      SOLVED,
      medianWorkingTime(byAssumption('own-measure')),
    ],
    score: {
      parts: [
        { indicator: 'timeliness', weight: weights.timeliness, points: 'share' },
        { indicator: 'solved', weight: weights.solved, points: 'share' },
      ],
      normative: false,
      because: [byAssumption('weights-are-the-callers'), byAssumption('criteria-are-ours')],
    },
    minimum: TWO_MESSAGES_A_MONTH,
    ties: 'dense',
    because: [clause, byAssumption('dense-places')],
  };
}

const SOLVED: Indicator = {
  id: 'solved',
  title: 'Решено решаемых',
  definition:
    'Доля фактически решённых (итог «Решено») среди вопросов типа «Решаемый», на которые ответили или не ответили до конца срока.',
  because: [
    /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.3', 'A'),
    /* @__PURE__ */ byAssumption('shares-of-solvable-only'),
    /* @__PURE__ */ byAssumption('overdue-counts-against'),
  ],
  kind: 'share',
  part: /* @__PURE__ */ withOutcome('solved'),
  of: [...SOLVABLE, ...JUDGED],
};
