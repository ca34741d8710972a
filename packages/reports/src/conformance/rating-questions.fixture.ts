import {
  formatMoment,
  moment,
  zone,
  type Condition,
  type Exact,
  type Given,
  type GroupKey,
  type Indicator,
  type Method,
  type Score,
} from '@otklik/core';
import { METHODS } from '@otklik/rules';
import type { RatingQuestion } from './corpus.ts';
import { BODIES } from './records.fixture.ts';

// Made for `pnpm conformance`: one small method for each thing a method can say, and the shipped methods whole.

const MSK = zone('Europe/Moscow');
const AS_OF = formatMoment(moment('2026-05-15T12:00', MSK), MSK);

const LEADS: Condition = [{ kind: 'leads' }];
const WITH_DUE: Condition = [{ kind: 'timeliness', clock: 'first-answer', states: ['in-time', 'late', 'overdue'] }];
const IN_TIME: Condition = [{ kind: 'timeliness', clock: 'first-answer', states: ['in-time'] }];

const VOLUME = indicator('volume', { kind: 'count', where: LEADS });
const TIMELY = indicator('timely', { kind: 'share', part: IN_TIME, of: WITH_DUE });
const MARK = indicator('mark', { kind: 'mean', quantity: 'mark', where: [] });
const MEDIAN = indicator('median', {
  kind: 'quantile',
  percent: 50,
  quantity: 'working-seconds-to-first-answer',
  where: [],
});
const P90 = indicator('p90', { kind: 'quantile', percent: 90, quantity: 'seconds-to-first-answer', where: [] });
const DAYS = indicator('days', { kind: 'histogram', quantity: 'days-to-closing', where: [] });
const SOLVED = indicator('solved', {
  kind: 'share',
  part: [{ kind: 'one-of', field: 'outcome', values: ['solved', 'promised'] }],
  of: [{ kind: 'stopped', clock: 'first-answer', stopped: true }],
});
const UNKNOWN_TYPE = indicator('unknown-type', {
  kind: 'count',
  where: [{ kind: 'one-of', field: 'type', values: [null] }],
});
const REPEATS = indicator('repeats', {
  kind: 'share',
  part: [{ kind: 'yes', field: 'repeat' }],
  of: [{ kind: 'told', field: 'repeat' }],
});
const QUICK = indicator('quick', {
  kind: 'count',
  where: [{ kind: 'between', quantity: 'days-to-first-answer', from: 0, to: 3 }],
});

const DONE_OF_JUDGED = indicator('done-of-judged', {
  kind: 'share',
  part: [{ kind: 'one-of', field: 'outcome', values: ['solved'] }],
  of: [
    {
      kind: 'any-of',
      tests: [
        { kind: 'stopped', clock: 'first-answer', stopped: true },
        { kind: 'timeliness', clock: 'first-answer', states: ['overdue'] },
      ],
    },
  ],
});

type Formula =
  | { readonly kind: 'count'; readonly where: Condition }
  | { readonly kind: 'share'; readonly part: Condition; readonly of: Condition }
  | Pick<Extract<Indicator, { kind: 'mean' }>, 'kind' | 'quantity' | 'where'>
  | Pick<Extract<Indicator, { kind: 'histogram' }>, 'kind' | 'quantity' | 'where'>
  | Pick<Extract<Indicator, { kind: 'quantile' }>, 'kind' | 'percent' | 'quantity' | 'where'>;

function indicator(id: string, formula: Formula): Indicator {
  return { id, title: id, definition: id, because: [], ...formula };
}

function scored(id: string, indicators: readonly Indicator[], score: Omit<Score, 'normative' | 'because'>): Method {
  return method(id, { indicators, score: { ...score, normative: false, because: [] } });
}

function method(id: string, more: Partial<Method>): Method {
  return {
    id,
    edition: '1',
    title: id,
    by: ['body'],
    exclusions: [],
    indicators: [VOLUME],
    score: null,
    minimum: null,
    ties: 'dense',
    because: [],
    ...more,
  };
}

const QUARTERS: Score['parts'] = [
  { indicator: 'timely', weight: 3, points: 'share' },
  { indicator: 'repeats', weight: 1, points: 'complement' },
];

const BANDED: Score['parts'] = [
  {
    indicator: 'timely',
    weight: 1,
    points: {
      kind: 'bands',
      unit: 'percent',
      rounded: { digits: 0, rounding: 'half-up' },
      bands: [
        { from: null, to: { at: 40, included: true }, points: 0 },
        { from: { at: 41, included: true }, to: { at: 60, included: true }, points: 10 },
        { from: { at: 61, included: true }, to: { at: 80, included: true }, points: 20 },
        { from: { at: 81, included: true }, to: null, points: 30 },
      ],
    },
  },
];

const EXTREMES = (whenEqual: Exact | 'left-out' | 'refused'): Score['parts'] => [
  { indicator: 'volume', weight: 1, points: { kind: 'min-max', better: 'more', whenEqual } },
  { indicator: 'median', weight: 2, points: { kind: 'min-max', better: 'less', whenEqual } },
];

const COHORTS = { title: 'вид', because: [] };
const GRADE = { id: 'grade', title: 'grade', definition: 'grade', because: [] };

/** One method for each thing that a method can say. */
const OWN: readonly Method[] = [
  method('counts', { indicators: [VOLUME, UNKNOWN_TYPE, QUICK] }),
  method('amounts', { indicators: [MARK, MEDIAN, P90, DAYS] }),
  method('shares', { indicators: [TIMELY, SOLVED, REPEATS] }),
  method('silence', { indicators: [VOLUME, DONE_OF_JUDGED] }),
  method('by-body-and-channel', { by: ['body', 'channel'], indicators: [VOLUME, TIMELY] }),
  method('by-month-and-territory', { by: ['receivedMonth', 'territory'], indicators: [VOLUME, MARK] }),
  method('by-nothing', { by: [], indicators: [VOLUME, TIMELY, MEDIAN] }),
  method('exclusions', {
    exclusions: [
      { id: 'no-body', title: '', where: [{ kind: 'one-of', field: 'body', values: [null] }], because: [] },
      {
        id: 'requests',
        title: '',
        where: [{ kind: 'one-of', field: 'regime', values: ['information-request'] }],
        because: [],
      },
    ],
    indicators: [VOLUME, TIMELY],
  }),
  scored('weights', [TIMELY, REPEATS], { parts: QUARTERS }),
  { ...scored('competition', [TIMELY], { parts: BANDED }), ties: 'competition' },
  { ...scored('bands', [TIMELY], { parts: BANDED }), ties: 'dense' },
  scored('min-max', [VOLUME, MEDIAN], { parts: EXTREMES('left-out') }),
  scored('own-value', [MARK], { parts: [{ indicator: 'mark', weight: 1, points: 'value' }] }),
  scored('neutral', [MARK, TIMELY], {
    parts: [
      { indicator: 'mark', weight: 1, points: 'value', neutral: 3 },
      { indicator: 'timely', weight: { part: '1', whole: '3' }, points: 'share' },
    ],
  }),
  scored('by-number', [TIMELY, MARK], {
    parts: [
      { indicator: 'timely', weight: 2, points: 'share' },
      { indicator: 'mark', weight: 1, points: 'value' },
    ],
    divided: 'by-number',
  }),
  scored('undivided', [TIMELY, SOLVED, REPEATS], {
    parts: [
      {
        title: 'Скорость',
        weight: { part: '3', whole: '5' },
        parts: [{ indicator: 'timely', weight: 1, points: 'share' }],
      },
      {
        title: 'Качество',
        weight: { part: '2', whole: '5' },
        parts: QUARTERS.slice(1).concat({ indicator: 'solved', weight: 4, points: 'share' }),
      },
    ],
    divided: 'undivided',
  }),
  {
    ...scored('minimum', [VOLUME, MEDIAN], { parts: EXTREMES({ part: '1', whole: '2' }) }),
    minimum: { indicator: 'volume', atLeast: 5, because: [] },
    shown: { as: 'percent', digits: 1, rounding: 'half-even' },
  },
  { ...scored('cohorts', [TIMELY], { parts: QUARTERS.slice(0, 1) }), cohorts: COHORTS },
  {
    ...scored('inputs', [TIMELY], {
      parts: [...QUARTERS.slice(0, 1), { indicator: 'grade', weight: 2, points: 'value' }],
    }),
    inputs: [GRADE],
  },
];

const ALL_BODIES: readonly GroupKey[] = [...BODIES, null].map((body) => [body]);
const COHORT: Given = { cohorts: ALL_BODIES.map((key, at) => ({ key, cohort: at % 2 === 0 ? 'города' : 'районы' })) };
const GRADES: Given = {
  inputs: ALL_BODIES.map((key, at) => ({
    input: 'grade',
    key,
    value: at === 1 ? null : { part: String(at + 1), whole: '11' },
  })),
};

/** Records by every method, the shipped ones among them where they ask for nothing that no record tells. */
export function ratingQuestions(): readonly RatingQuestion[] {
  const shipped = METHODS.filter(({ method: { inputs, cohorts } }) => inputs === undefined && cohorts === undefined);
  const asked = [
    ...OWN.flatMap((one) => [
      ['many', one] as const,
      ...(['weights', 'min-max', 'bands'].includes(one.id) ? [['few', one] as const, ['none', one] as const] : []),
    ]),
    ['few', scored('refused-extremes', [VOLUME], { parts: EXTREMES('refused').slice(0, 1) })] as const,
    ...shipped.map((entry) => ['many', entry.method] as const),
  ];
  return asked.map(([records, one], at) => ({
    id: `r-${at + 1}`,
    records,
    method: one,
    asOf: AS_OF,
    ...givenFor(one),
  }));
}

function givenFor({ cohorts, inputs }: Method): { readonly given?: Given } {
  if (cohorts !== undefined) return { given: COHORT };
  return inputs === undefined ? {} : { given: GRADES };
}
