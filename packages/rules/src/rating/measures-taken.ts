import {
  byAssumption,
  byClause,
  shareOf,
  type EmptyWhole,
  type ImpossibleShare,
  type Method,
  type Ratio,
  type Result,
} from '@otklik/core';
import { NO_BODY } from './exclusions.ts';
import { volume, withOutcome } from './indicators.ts';

const CLAUSE = /* @__PURE__ */ byClause('omsk-culture', 'показатель «обращения, по которым приняты меры»', 'A');

/** The share of appeals with measures taken among all that came in, by a repealed order. */
export const MEASURES_TAKEN: Method = {
  id: 'measures-taken',
  edition: '1',
  title: 'Обращения, по которым приняты меры',
  standing: ['repealed'],
  by: ['body'],
  exclusions: [NO_BODY],
  indicators: [
    /* @__PURE__ */ volume(CLAUSE),
    {
      id: 'measures-taken',
      title: 'Меры приняты',
      definition: 'Доля вопросов с итогом «Решено» среди всех поступивших (Жм / Ж).',
      because: [CLAUSE, /* @__PURE__ */ byAssumption('formula-taken-as-model')],
      kind: 'share',
      part: /* @__PURE__ */ withOutcome('solved'),
      of: [],
    },
  ],
  score: {
    parts: [{ indicator: 'measures-taken', weight: 1, points: 'share' }],
    normative: false,
    because: [CLAUSE, /* @__PURE__ */ byAssumption('formula-taken-as-model')],
  },
  minimum: null,
  ties: 'dense',
  shown: { as: 'percent', digits: 1, rounding: 'half-up' },
  because: [CLAUSE, /* @__PURE__ */ byAssumption('dense-places')],
};

/** Answers of a survey: how many were content with quality, how many with availability, and how many were asked. */
export interface Survey {
  readonly quality: number;
  readonly availability: number;
  readonly asked: number;
}

/**
 * Takes the satisfaction of a survey with two questions, each weighing the same.
 *
 * @param survey - The answers.
 * @returns The share: both counts over twice the number of those asked.
 * @refuses `empty-whole` — nobody was asked.
 * @refuses `impossible-share` — a count is negative or no whole number, or more were content than were asked.
 * @clause omsk-culture показатель «потребители, удовлетворённые качеством и доступностью»
 * @example
 * roundPercent(unwrap(surveySatisfaction({ quality: 45, availability: 40, asked: 50 })), 1) //=> '85.0'
 */
export function surveySatisfaction({
  quality,
  availability,
  asked,
}: Survey): Result<Ratio, EmptyWhole | ImpossibleShare> {
  const both = [quality, availability].map((content) => shareOf(content, asked));
  return both.find(({ ok }) => !ok) ?? shareOf(quality + availability, 2 * asked);
}
