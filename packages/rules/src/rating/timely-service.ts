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
import { timeliness, volume } from './indicators.ts';

const CLAUSE = /* @__PURE__ */ byClause('cons-138842', 'п. 2.23', 'A');

/** Timeliness by a repealed act on a public service: what stays unanswered past its term counts against the body. */
export const TIMELY_SERVICE: Method = {
  id: 'timely-service',
  edition: '1',
  title: 'Своевременность рассмотрения',
  standing: ['repealed'],
  by: ['body'],
  exclusions: [NO_BODY],
  indicators: [/* @__PURE__ */ volume(CLAUSE), /* @__PURE__ */ timeliness('first-answer')],
  score: {
    parts: [{ indicator: 'timeliness', weight: 1, points: 'share' }],
    normative: false,
    because: [CLAUSE, /* @__PURE__ */ byAssumption('formula-taken-as-model')],
  },
  minimum: null,
  ties: 'dense',
  shown: { as: 'percent', digits: 1, rounding: 'half-up' },
  because: [CLAUSE, /* @__PURE__ */ byAssumption('dense-places')],
};

/**
 * Takes the availability of a service: what was provided against what was provided and complained of.
 *
 * @param provided - Pieces of information provided (КП).
 * @param complaints - Complaints that the service was not performed (КН).
 * @returns The share.
 * @refuses `empty-whole` — nothing was provided and nobody complained.
 * @refuses `impossible-share` — a count is negative or no whole number.
 * @clause cons-138842 п. 2.23
 * @example
 * roundPercent(unwrap(availability(190, 10)), 1) //=> '95.0'
 */
export function availability(provided: number, complaints: number): Result<Ratio, EmptyWhole | ImpossibleShare> {
  return shareOf(provided, provided + complaints);
}
