import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type {
  AppealHappening,
  Arrival,
  Classification,
  EventKind,
  EventStamp,
  ExternalKey,
  PersonalRef,
  Qualities,
} from './appeal-event.ts';
import { field, fields, maybe, oneOf, orNull, type FieldsOf } from './field-rule.ts';
import {
  APPEAL_FORMS,
  APPLICANTS,
  CHANNELS,
  DUTY_KINDS,
  ITEM_TYPES,
  MATTERS,
  NOTICE_MATTERS,
  OBSTACLES,
  OUTCOMES,
  REGIMES,
  REPEAT_EFFECTS,
} from './vocabulary.ts';

const NAME = field<string>({ is: 'name' });
const WORD = orNull(field<string>({ is: 'text' }));
const FLAG = field<boolean>({ is: 'flag' });
const NUMBER = field<number>({ is: 'whole', least: 1 });
const ONE = { question: NUMBER };
const MAYBE_ONE = { question: maybe(NUMBER) };

const ARRIVAL: FieldsOf<Arrival> = {
  channel: oneOf(CHANNELS),
  regime: oneOf(REGIMES),
  repeat: FLAG,
  external: maybe(fields<ExternalKey>({ system: NAME, id: NAME })),
};

const QUALITIES: FieldsOf<Partial<Qualities>> = {
  fastTrack: maybe(FLAG),
  importance: maybe(oneOf(['ordinary', 'high'])),
  addressee: maybe(oneOf(['body', 'governor'])),
  matter: maybe(oneOf(MATTERS)),
  applicant: maybe(oneOf(APPLICANTS)),
  form: maybe(orNull(oneOf(APPEAL_FORMS))),
  migration: maybe(FLAG),
  category: maybe(WORD),
};

const CLASSIFICATION: FieldsOf<Classification> = {
  type: orNull(oneOf(ITEM_TYPES)),
  topicGroup: WORD,
  topic: WORD,
  territory: WORD,
  proposed: maybe(oneOf([true])),
};

/** What every event bears. */
export const STAMP_FIELDS: FieldsOf<EventStamp> = {
  id: NAME,
  appeal: NAME,
  occurredAt: field<Instant>({ is: 'instant' }),
  recordedAt: field<Instant>({ is: 'instant' }),
  personal: maybe(fields<PersonalRef>({ ref: NAME, digest: NAME })),
};

/**
 * What an event of each kind tells, and nothing else: whoever decides and whoever reads goes by this one table.
 */
export const EVENT_FIELDS: {
  readonly [Kind in EventKind]: FieldsOf<Omit<Extract<AppealHappening, { readonly kind: Kind }>, 'kind'>>;
} = {
  received: ARRIVAL,
  submitted: ARRIVAL,
  detected: ARRIVAL,
  registered: {},
  qualified: QUALITIES,
  classified: { ...ONE, ...CLASSIFICATION },
  assigned: { ...ONE, body: NAME },
  accepted: ONE,
  returned: { to: oneOf(['curator', 'applicant']), ...MAYBE_ONE },
  forwarded: { body: NAME, ...MAYBE_ONE },
  declined: { obstacle: oneOf(OBSTACLES), ...MAYBE_ONE },
  'documents-requested': { from: NAME },
  'documents-supplied': {},
  paused: { reason: NAME },
  resumed: {},
  extended: { pack: NAME, clock: NAME, count: field<number>({ is: 'whole', least: 0 }), by: oneOf(DUTY_KINDS) },
  notified: { of: oneOf(NOTICE_MATTERS) },
  'draft-sent': ONE,
  'sent-back': ONE,
  approved: ONE,
  signed: ONE,
  answered: { ...ONE, outcome: oneOf(OUTCOMES) },
  published: { ...ONE, platform: NAME },
  marked: { mark: oneOf([1, 2, 3, 4, 5]), ...MAYBE_ONE },
  promised: { ...ONE, by: field<CivilDate>({ is: 'day' }) },
  'promise-kept': ONE,
  'promise-broken': ONE,
  'repeat-found': { of: NAME, effect: oneOf(REPEAT_EFFECTS) },
  pinned: { pack: NAME, edition: NAME },
  closed: { why: maybe(oneOf(['withdrawn', 'merged'])) },
  reopened: MAYBE_ONE,
  voided: { event: NAME },
};
