import { byAssumption, byClause, type Indicator, type Method } from '@otklik/core';
import { NO_BODY } from './exclusions.ts';
import { goodMarks } from './regional-criteria.ts';

const CLAUSE = /* @__PURE__ */ byClause('cons-393000', 'алгоритм расчёта показателя, п. 4', 'A');

const MARKS: Indicator = {
  id: 'marks',
  title: 'Оценки по баллам',
  definition: 'Число оценок каждого балла от 1 до 5.',
  because: [CLAUSE],
  kind: 'histogram',
  quantity: 'mark',
  where: [],
};

const MEAN: Indicator = {
  id: 'mean-mark',
  title: 'Средняя оценка',
  definition: 'Сумма оценок, делённая на их число: (5·Д5 + 4·Д4 + 3·Д3 + 2·Д2 + 1·Д1) / К.',
  because: [CLAUSE, /* @__PURE__ */ byAssumption('formula-taken-as-model')],
  kind: 'mean',
  quantity: 'mark',
  where: [],
};

/** The mean mark from 1 to 5 with the histogram it is made of; months and bodies add up by their histograms. */
export const MEAN_MARK: Method = {
  id: 'mean-mark',
  edition: '1',
  title: 'Средняя оценка заявителей по шкале от 1 до 5',
  standing: ['repealed'],
  by: ['body'],
  exclusions: [NO_BODY],
  indicators: [MARKS, MEAN, /* @__PURE__ */ goodMarks()],
  score: { parts: [{ indicator: 'mean-mark', weight: 1, points: 'value' }], normative: false, because: [CLAUSE] },
  minimum: null,
  ties: 'dense',
  shown: { as: 'number', digits: 2, rounding: 'half-up' },
  because: [
    CLAUSE,
    /* @__PURE__ */ byAssumption('silence-is-not-in-the-formula'),
    /* @__PURE__ */ byAssumption('dense-places'),
  ],
};
