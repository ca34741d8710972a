import { byAssumption, byClause, type Band, type Exact, type Method, type ScoreGroup } from '@otklik/core';

/** An indicator of a group, with its weight in the group. */
export interface GroupedIndicator {
  readonly id: string;
  readonly title: string;
  readonly weight: Exact;
}

/** A group of indicators, with its weight in the whole. */
export interface IndicatorGroup {
  readonly title: string;
  readonly weight: Exact;
  readonly indicators: readonly GroupedIndicator[];
}

const CLAUSE = /* @__PURE__ */ byClause('yaroslavl-667', 'пп. 5–6', 'C');
const COEFFICIENT = /* @__PURE__ */ byClause('yaroslavl-667', 'корректирующий коэффициент', 'C');

/**
 * Makes the score of a body by groups of indicators, by a repealed act of Yaroslavl region: C = Σ KV·K / P and
 * K = Σ KG·G.
 *
 * P is read as the number of groups that take part for the body, so a body that a group does not apply to is not
 * punished for it. The values of the indicators are the caller's inputs, and so are the weights.
 *
 * @param groups - The groups with their indicators.
 * @returns The method; it counts no records.
 * @clause yaroslavl-667 пп. 5–6
 * @assumption taking-part-are-groups
 * @assumption weights-are-the-callers
 * @example
 * const quality = { title: 'Качество', weight: 1, indicators: [{ id: 'quality', title: 'Качество', weight: 1 }] }
 * groupedScore([quality]).inputs.map(({ id }) => id) //=> ['quality']
 */
export function groupedScore(groups: readonly IndicatorGroup[]): Method {
  return {
    id: 'yaroslavl-667',
    edition: `1 ${JSON.stringify(groups.map(weightsOf))}`,
    title: 'Оценка деятельности по группам показателей',
    standing: ['repealed', 'partial'],
    by: ['body'],
    exclusions: [],
    indicators: [],
    inputs: groups.flatMap(({ indicators }) =>
      indicators.map(({ id, title }) => ({
        id,
        title,
        definition: `Конечное значение оценки показателя «${title}».`,
        because: [CLAUSE],
      })),
    ),
    score: {
      parts: groups.map(partOf),
      divided: 'by-number',
      normative: false,
      because: [CLAUSE, byAssumption('taking-part-are-groups'), byAssumption('weights-are-the-callers')],
    },
    minimum: null,
    ties: 'dense',
    shown: { as: 'number', digits: 4, rounding: 'half-up' },
    because: [CLAUSE, byAssumption('dense-places')],
  };
}

/** The bands of the correcting coefficient by the assessment R; half-open, they leave no gap. */
const BANDS: readonly Band[] = [
  { from: { at: 400, included: true }, to: null, points: { part: '1', whole: '5' } },
  { from: { at: 300, included: true }, to: { at: 400, included: false }, points: { part: '1', whole: '10' } },
  { from: { at: 200, included: true }, to: { at: 300, included: false }, points: 0 },
  { from: { at: 100, included: true }, to: { at: 200, included: false }, points: { part: '-1', whole: '10' } },
  { from: null, to: { at: 100, included: false }, points: { part: '-1', whole: '5' } },
];

/** The correcting coefficient of the same act by the assessment R; without an assessment it is neutral, not the worst. */
export const CORRECTING_COEFFICIENT: Method = {
  id: 'yaroslavl-667-coefficient',
  edition: '1',
  title: 'Корректирующий коэффициент по оценке R',
  standing: ['repealed', 'partial'],
  by: ['body'],
  exclusions: [],
  indicators: [],
  inputs: [
    {
      id: 'r',
      title: 'Оценка R',
      definition: 'Оценка R; нет значения — оценка не проводилась.',
      because: [COEFFICIENT],
    },
  ],
  score: {
    parts: [
      { indicator: 'r', weight: 1, points: { kind: 'bands', unit: 'own', rounded: null, bands: BANDS }, neutral: 0 },
    ],
    normative: false,
    because: [COEFFICIENT],
  },
  minimum: null,
  ties: 'dense',
  shown: { as: 'number', digits: 1, rounding: 'half-up' },
  because: [COEFFICIENT, /* @__PURE__ */ byAssumption('dense-places')],
};

function partOf({ title, weight, indicators }: IndicatorGroup): ScoreGroup {
  return {
    title,
    weight,
    parts: indicators.map((indicator) => ({ indicator: indicator.id, weight: indicator.weight, points: 'value' })),
    divided: 'undivided',
  };
}

function weightsOf({ weight, indicators }: IndicatorGroup): readonly unknown[] {
  return [weight, indicators.map((indicator) => [indicator.id, indicator.weight])];
}
