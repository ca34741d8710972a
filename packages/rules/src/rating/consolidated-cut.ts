import { byAssumption, byClause, type Dimension, type Ground, type Method } from '@otklik/core';
import type { CentreId } from '../municipal/centres.ts';
import {
  completeness,
  medianWorkingTime,
  questions,
  timeliness,
  volume,
  withOutcome,
  ANSWERED,
  SOLVABLE,
} from './indicators.ts';

/** Where each charter asks for the consolidated analysis; Barnaul's speaks of an assessment of problems instead. */
export const CONSOLIDATED_CLAUSES: Readonly<Record<CentreId, Ground>> = {
  kirovsk: /* @__PURE__ */ byClause('kirovsk-145r', 'п. 2.2', 'A'),
  barnaul: /* @__PURE__ */ byClause('barnaul-1153', 'п. 2.1.1', 'A'),
  petrovsk: /* @__PURE__ */ byClause('petrovsk-56p', 'п. 2.1.1', 'A'),
  elista: /* @__PURE__ */ byClause('elista-931', 'п. 2.2', 'A'),
  pestovo: /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.4', 'A'),
};

/**
 * Makes one cut of the consolidated analysis: the same measures in any dimension.
 *
 * @param dimension - What the cut is by.
 * @param clause - The clause that asks for the analysis; none when no act does.
 * @returns The method; it gives no score and no places.
 * @clause elista-931 п. 2.2
 * @example
 * consolidatedCut('topicGroup').indicators.map(({ id }) => id) //=> ['volume', 'questions', 'timeliness', 'completeness', 'solved', 'median-working-time']
 */
export function consolidatedCut(dimension: Dimension, clause: Ground = byAssumption('own-measure')): Method {
  return {
    id: `consolidated-${dimension}`,
    edition: '1',
    title: 'Сводный анализ в разрезе',
    by: [dimension],
    exclusions: [],
    indicators: [
      volume(clause),
      questions(clause),
      timeliness('first-answer', clause),
      completeness('answered-in-substance', clause),
      {
        id: 'solved',
        title: 'Решено решаемых',
        definition: 'Доля фактически решённых среди отвеченных вопросов типа «Решаемый».',
        because: [byClause('pestovo-1728', 'п. 2.2.3', 'A'), byAssumption('shares-of-solvable-only')],
        kind: 'share',
        part: withOutcome('solved'),
        of: [...SOLVABLE, ...ANSWERED],
      },
      medianWorkingTime(clause),
    ],
    score: null,
    minimum: null,
    ties: 'dense',
    because: [clause],
  };
}
