import { byAssumption, byClause, type BandPoints, type Channel, type Ground, type Method } from '@otklik/core';
import type { LowMarkRule, SatisfactionScale } from '@otklik/core/quality';
import { SAMARA_MARKS } from '../rating/samara-marks.ts';

/**
 * A mark below 3 with a comment opens a review.
 *
 * @clause cntd-571027460 п. 57-1
 */
export const LOW_MARK_RULE: LowMarkRule = {
  below: 3,
  needsComment: true,
  because: [
    /* @__PURE__ */ byClause('cntd-571027460', 'п. 57-1', 'A'),
    /* @__PURE__ */ byAssumption('low-mark-rule-taken-as-model'),
  ],
};

/** The bands of the feedback platform that were found, by the share of marks 4 and 5; below 61 % the order was not read. */
export const SAMARA_SCALE: SatisfactionScale = {
  id: SAMARA_MARKS.id,
  title: SAMARA_MARKS.title,
  points: /* @__PURE__ */ bandsOf(SAMARA_MARKS),
  because: /* @__PURE__ */ groundsOf(SAMARA_MARKS),
};

/**
 * The systems whose answers Petrovsk reviews every month.
 *
 * @clause petrovsk-56p п. 4.4
 */
export const PETROVSK_REVIEW: { readonly systems: readonly Channel[]; readonly because: readonly Ground[] } = {
  systems: ['feedback-platform', 'incident-management'],
  because: [
    /* @__PURE__ */ byClause('petrovsk-56p', 'п. 4.4', 'A'),
    /* @__PURE__ */ byAssumption('review-is-of-a-sample'),
  ],
};

function bandsOf({ score }: Method): BandPoints {
  const points = (score?.parts ?? []).flatMap((part) => ('points' in part ? [part.points] : []));
  const bands = points.find((one): one is BandPoints => typeof one === 'object' && one.kind === 'bands');
  return bands ?? { kind: 'bands', unit: 'percent', rounded: null, bands: [] };
}

function groundsOf({ score, because }: Method): readonly Ground[] {
  return [...because.filter(({ kind }) => kind === 'clause'), ...(score?.because ?? [])];
}
