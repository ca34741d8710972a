import { byAssumption, type Indicator, type Method } from '@otklik/core';
import { NO_BODY } from './exclusions.ts';
import { questions, timeliness, volume } from './indicators.ts';

const OWN = /* @__PURE__ */ byAssumption('own-measure');

const OPEN: Indicator = {
  id: 'open',
  title: 'Открыто',
  definition: 'Доля ещё не закрытых среди поступивших.',
  because: [OWN],
  kind: 'share',
  part: [{ kind: 'leads' }, { kind: 'stopped', clock: 'closing', stopped: false }],
  of: [{ kind: 'leads' }],
};

const MEDIAN_DAYS: Indicator = {
  id: 'median-days-to-closing',
  title: 'Медиана дней до закрытия',
  definition: 'Календарные дни от поступления до закрытия, которые не превышены у половины закрытых.',
  because: [OWN],
  kind: 'quantile',
  percent: 50,
  quantity: 'days-to-closing',
  where: [{ kind: 'leads' }],
};

/** Bodies by volume, closing in term and share of open cases, for sources that know days only. No act asks for it. */
export const CLOSING_RATING: Method = {
  id: 'closing',
  edition: '1',
  title: 'Подразделения по объёму, срокам закрытия и доле открытых',
  by: ['body'],
  exclusions: [NO_BODY],
  indicators: [
    /* @__PURE__ */ volume(OWN),
    /* @__PURE__ */ questions(OWN),
    /* @__PURE__ */ timeliness('closing', OWN),
    OPEN,
    MEDIAN_DAYS,
  ],
  score: {
    parts: [
      { indicator: 'timeliness', weight: 1, points: 'share' },
      { indicator: 'open', weight: 1, points: 'complement' },
    ],
    normative: false,
    because: [/* @__PURE__ */ byAssumption('weights-are-the-callers')],
  },
  minimum: { indicator: 'questions', atLeast: 2, because: [OWN] },
  ties: 'dense',
  because: [OWN, /* @__PURE__ */ byAssumption('dense-places')],
};
