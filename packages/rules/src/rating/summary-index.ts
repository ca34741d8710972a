import {
  byAssumption,
  byClause,
  type Input,
  type Method,
  type MinMaxPoints,
  type Ratio,
  type ScorePart,
} from '@otklik/core';

/** A measure of effectiveness, and which side of it is good. */
export interface Effectiveness {
  readonly id: string;
  readonly title: string;
  readonly better: 'more' | 'less';
}

const INDEX = /* @__PURE__ */ byClause('kpi-473300245', 'пп. 6–8', 'A');
const PLACES = /* @__PURE__ */ byClause('kpi-1078', 'приложение 13, п. 4.1', 'A');
const [SIX, FOUR, EIGHT, TWO] = [tenths(6), tenths(4), tenths(8), tenths(2)];

/**
 * Makes the summary index of municipalities by KPI-607: growth and volume of every measure between the extremes of
 * all, 0.6 and 0.4; the mean of the measures and the assessment by the population, 0.8 and 0.2.
 *
 * Growth rates and volumes are the caller's inputs, two a measure: `<id>-growth` and `<id>-volume`, with `population`
 * beside them; how the years make them could not be read. Places are given inside kinds of municipality.
 *
 * @param measures - The measures.
 * @returns The method; it counts no records.
 * @clause kpi-473300245 пп. 6–8
 * @clause kpi-1078 приложение 13, п. 4.1
 * @assumption less-is-better-mirrored
 * @assumption equal-extremes-get-one
 * @assumption growth-and-volume-are-given
 * @assumption extremes-of-all
 * @example
 * summaryIndex([{ id: 'roads', title: 'Дороги', better: 'more' }]).inputs.map(({ id }) => id)
 * //=> ['roads-growth', 'roads-volume', 'population']
 */
export function summaryIndex(measures: readonly Effectiveness[]): Method {
  return {
    id: 'kpi-607',
    edition: `1 ${measures.map(({ id, better }) => `${id} ${better}`).join(', ')}`,
    title: 'Комплексная оценка эффективности органов местного самоуправления',
    standing: ['partial'],
    by: ['territory'],
    exclusions: [],
    indicators: [],
    inputs: [...measures.flatMap(inputsOf), POPULATION],
    score: {
      parts: [
        { title: 'Показатели', weight: EIGHT, parts: measures.map(partOf), divided: 'by-number' },
        { indicator: 'population', weight: TWO, points: between('more') },
      ],
      divided: 'undivided',
      normative: true,
      because: [
        INDEX,
        byAssumption('less-is-better-mirrored'),
        byAssumption('equal-extremes-get-one'),
        byAssumption('extremes-of-all'),
      ],
    },
    minimum: null,
    cohorts: { title: 'вид муниципального образования', because: [PLACES] },
    ties: 'dense',
    shown: { as: 'number', digits: 4, rounding: 'half-up' },
    because: [INDEX, PLACES, byAssumption('dense-places')],
  };
}

const POPULATION: Input = {
  id: 'population',
  title: 'Оценка населением',
  definition: 'Оценка населением деятельности органов местного самоуправления за год.',
  because: [INDEX],
};

function inputsOf({ id, title }: Effectiveness): readonly Input[] {
  const because = [INDEX, byAssumption('growth-and-volume-are-given')];
  return [
    { id: `${id}-growth`, title: `${title}: темп роста`, definition: 'Средний темп роста показателя.', because },
    { id: `${id}-volume`, title: `${title}: объём`, definition: 'Средний объём показателя.', because },
  ];
}

function partOf({ id, title, better }: Effectiveness): ScorePart {
  return {
    title,
    weight: 1,
    parts: [
      { indicator: `${id}-growth`, weight: SIX, points: between(better) },
      { indicator: `${id}-volume`, weight: FOUR, points: between(better) },
    ],
    divided: 'undivided',
  };
}

function between(better: MinMaxPoints['better']): MinMaxPoints {
  return { kind: 'min-max', better, whenEqual: 1 };
}

function tenths(count: number): Ratio {
  return { part: `${count / 2}`, whole: '5' };
}
