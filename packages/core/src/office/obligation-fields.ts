import { alike, events, listOf, numberFrom, toldApart } from '../appeal/checking-rule.ts';
import { field, fields, oneOf, orNull, type FieldsOf } from '../appeal/field-rule.ts';
import type { Ground } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import { ACTIONS, CONCERNS, CRITERIA, EVIDENCE_KINDS, GENRES, OBLIGATION_KINDS, OUTSIDERS } from './charter-lists.ts';
import type { Criterion, Evidence } from './charter-duty.ts';
import { GROUND } from './ground-rule.ts';
import type { ObligationHappening, ObligationStamp } from './obligation-event.ts';
import type { Obligation } from './obligation.ts';
import type { Party } from './party.ts';

const NAME = field<string>({ is: 'name' });
const DAY_OFF = oneOf(['forward', 'backward', 'stay']);

/** Evidence of every kind. */
export const EVIDENCE = toldApart<Evidence, 'kind'>('kind', {
  report: { genre: oneOf(GENRES) },
  rating: { criteria: field<readonly Criterion[]>(listOf(oneOf(CRITERIA).rule, 1)) },
  ...alike(EVIDENCE_KINDS, {}),
});

/** Whoever owes or receives something. */
export const PARTY = toldApart<Party, 'kind'>('kind', {
  role: { role: NAME },
  centre: {},
  outside: { who: oneOf(OUTSIDERS) },
});

const TERM = toldApart<NonNullable<Obligation['term']>, 'unit'>('unit', {
  ...alike(['calendar-day', 'working-day', 'month'], {
    count: field<number>({ is: 'whole', least: 0 }),
    dayOff: DAY_OFF,
  }),
  ...alike(['working-minute', 'clock-minute'], { count: field<number>(numberFrom(0)), dayOff: DAY_OFF }),
});

/** What an obligation is. */
export const TERMS = fields<Obligation>({
  kind: oneOf(OBLIGATION_KINDS),
  from: PARTY,
  owedBy: PARTY,
  body: orNull(NAME),
  block: orNull(NAME),
  action: oneOf(ACTIONS),
  concern: oneOf(CONCERNS),
  about: orNull(NAME),
  grant: orNull(NAME),
  term: orNull(TERM),
  evidence: EVIDENCE,
  because: field<readonly Ground[]>(listOf(GROUND.rule)),
});

const STAMP: FieldsOf<ObligationStamp> = {
  id: NAME,
  obligation: NAME,
  occurredAt: field<Instant>({ is: 'instant' }),
  recordedAt: field<Instant>({ is: 'instant' }),
  by: NAME,
};

/** What an entry of each kind tells, and nothing else: whoever decides, whoever folds and whoever reads goes by this one table. */
export const ENTRY = events<ObligationHappening, ObligationStamp>(STAMP, {
  given: { terms: TERMS },
  accepted: {},
  extended: { count: field<number>({ is: 'whole', least: 1 }) },
  done: { evidence: oneOf(['report', 'rating', ...EVIDENCE_KINDS]), proof: NAME },
  returned: { reason: NAME },
  cancelled: { reason: NAME },
  'effect-observed': { effect: oneOf(['better', 'unchanged', 'worse']), proof: orNull(NAME) },
});
