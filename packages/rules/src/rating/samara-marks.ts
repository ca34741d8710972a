import { byAssumption, byClause, type Band, type Method } from '@otklik/core';
import { NO_BODY, otherSystems } from './exclusions.ts';
import { goodMarks } from './regional-criteria.ts';

const CLAUSE = /* @__PURE__ */ byClause('samara-2206', 'приложение 4, п. 2', 'A');

/** 81–100 % bring 30 points, 61–80 % bring 20; what less brings is not in the part of the order that could be read. */
const BANDS: readonly Band[] = [
  { from: null, to: { at: 60, included: true }, points: null },
  { from: { at: 61, included: true }, to: { at: 80, included: true }, points: 20 },
  { from: { at: 81, included: true }, to: null, points: 30 },
];

/**
 * The indicator K10 of the health ministry of Samara region: the share of marks 4 and 5 on the feedback platform, in
 * points by whole percents.
 *
 * The bands leave gaps between whole percents, so the share is rounded half up before its band is looked up. Below
 * 61 % the points are not known and no place is given.
 */
export const SAMARA_MARKS: Method = {
  id: 'samara-k10',
  edition: '2023-10-10',
  title: 'Удовлетворённость ответами на платформе обратной связи, показатель K10',
  standing: ['partial'],
  by: ['body'],
  exclusions: [NO_BODY, /* @__PURE__ */ otherSystems('feedback-platform')],
  indicators: [/* @__PURE__ */ goodMarks()],
  score: {
    parts: [
      {
        indicator: 'good-marks',
        weight: 1,
        points: { kind: 'bands', unit: 'percent', rounded: { digits: 0, rounding: 'half-up' }, bands: BANDS },
      },
    ],
    normative: false,
    because: [
      CLAUSE,
      /* @__PURE__ */ byAssumption('rounded-before-its-band'),
      /* @__PURE__ */ byAssumption('upper-end-of-the-middle-band'),
    ],
  },
  minimum: null,
  ties: 'dense',
  shown: { as: 'number', digits: 0, rounding: 'half-up' },
  because: [
    CLAUSE,
    /* @__PURE__ */ byAssumption('silence-is-not-in-the-formula'),
    /* @__PURE__ */ byAssumption('dense-places'),
  ],
};
