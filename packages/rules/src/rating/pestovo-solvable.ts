import { byAssumption, byClause, type Condition, type Indicator, type Method, type Outcome } from '@otklik/core';
import { ANSWERED, SOLVABLE, volume, withOutcome } from './indicators.ts';

const CLAUSE = /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.3', 'A');
const TITLES = { solved: 'Решено', explained: 'Разъяснено', other: 'Иное' } as const;
const OTHER_OUTCOMES: readonly (Outcome | null)[] = [
  'promised',
  'not-solved',
  'refused',
  'forwarded',
  'interim',
  'postponed',
  null,
];
const ANSWERED_SOLVABLE: Condition = [...SOLVABLE, ...ANSWERED];

/**
 * «Решаемые» against explanatory answers, by body: how many solvable questions were solved, and how many only explained.
 *
 * The shares have one denominator, the answered questions of the type «Решаемый», so they never exceed the whole.
 */
export const PESTOVO_SOLVABLE: Method = {
  id: 'pestovo-2.2.3',
  edition: '1',
  title: '«Решаемые»: фактически решённые и разъяснительные ответы',
  by: ['body'],
  exclusions: [],
  indicators: [
    volume(CLAUSE),
    {
      id: 'solvable',
      title: 'Решаемых',
      definition: 'Число вопросов типа «Решаемый».',
      because: [CLAUSE],
      kind: 'count',
      where: SOLVABLE,
    },
    /* @__PURE__ */ shareOf('solved', 'фактически решённых (итог «Решено»)', ['solved']),
    /* @__PURE__ */ shareOf('explained', 'с разъяснительным ответом (итог «Разъяснено»)', ['explained']),
    /* @__PURE__ */ shareOf('other', 'с иным или не указанным итогом', OTHER_OUTCOMES),
  ],
  score: null,
  minimum: null,
  ties: 'dense',
  because: [CLAUSE, /* @__PURE__ */ byAssumption('shares-of-solvable-only')],
};

function shareOf(id: keyof typeof TITLES, words: string, outcomes: readonly (Outcome | null)[]): Indicator {
  return {
    id,
    title: TITLES[id],
    definition: `Доля вопросов ${words} среди отвеченных вопросов типа «Решаемый».`,
    because: [CLAUSE, byAssumption('shares-of-solvable-only')],
    kind: 'share',
    part: withOutcome(...outcomes),
    of: ANSWERED_SOLVABLE,
  };
}
