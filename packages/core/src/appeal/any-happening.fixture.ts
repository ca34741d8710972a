import fc from 'fast-check';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { AppealEvent, AppealHappening, Arrival, Qualities } from './appeal-event.ts';
import type { Move } from './moves.ts';
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

// Made for tests: anything that can happen to an appeal, in any order, with few questions, so that they meet often.

const words = fc.constantFrom('А', 'Б', 'В');
const questions = fc.constantFrom(1, 2);
const days = fc.integer({ min: 20_000, max: 20_100 }).map((date) => date as CivilDate);
const question = { question: questions };
const maybeOne = fc.oneof(
  fc.constant({}),
  questions.map((number) => ({ question: number })),
);

const arrivals: fc.Arbitrary<Arrival> = fc
  .tuple(
    fc.record({ channel: fc.constantFrom(...CHANNELS), regime: fc.constantFrom(...REGIMES), repeat: fc.boolean() }),
    fc.oneof(fc.constant({}), fc.record({ external: fc.record({ system: words, id: words }) })),
  )
  .map(([arrival, external]) => ({ ...arrival, ...external }));

const qualities: fc.Arbitrary<Partial<Qualities>> = fc.record(
  {
    fastTrack: fc.boolean(),
    importance: fc.constantFrom('ordinary', 'high'),
    addressee: fc.constantFrom('body', 'governor'),
    matter: fc.constantFrom(...MATTERS),
    applicant: fc.constantFrom(...APPLICANTS),
    form: fc.option(fc.constantFrom(...APPEAL_FORMS)),
    migration: fc.boolean(),
    category: fc.option(words),
  },
  { requiredKeys: [] },
);

const classification = {
  type: fc.option(fc.constantFrom(...ITEM_TYPES)),
  topicGroup: fc.option(words),
  topic: fc.option(words),
  territory: fc.option(words),
};
const finals = OUTCOMES.filter((outcome) => outcome !== 'interim');

/** What makes each move; an event of a kind that is not here does not compile. */
const BY_MOVE: Readonly<Record<Move, fc.Arbitrary<object>>> = {
  received: arrivals,
  submitted: arrivals,
  detected: arrivals,
  registered: fc.constant({}),
  qualified: qualities,
  classified: fc.oneof(
    fc.record({ ...question, ...classification }),
    fc.record({ ...question, ...classification, proposed: fc.constant(true) }),
  ),
  assigned: fc.record({ ...question, body: words }),
  accepted: fc.record(question),
  returned: maybeOne.map((one) => ({ ...one, to: 'curator' })),
  'returned-to-applicant': maybeOne.map((one) => ({ ...one, to: 'applicant' })),
  forwarded: fc.tuple(maybeOne, words).map(([one, body]) => ({ ...one, body })),
  declined: fc.tuple(maybeOne, fc.constantFrom(...OBSTACLES)).map(([one, obstacle]) => ({ ...one, obstacle })),
  'documents-requested': fc.record({ from: words }),
  'documents-supplied': fc.constant({}),
  paused: fc.record({ reason: words }),
  resumed: fc.constant({}),
  extended: fc.record({
    pack: words,
    clock: words,
    count: fc.integer({ min: 1, max: 30 }),
    by: fc.constantFrom(...DUTY_KINDS),
  }),
  notified: fc.record({ of: fc.constantFrom(...NOTICE_MATTERS) }),
  'answered-interim': fc.record({ ...question, outcome: fc.constant('interim') }),
  'draft-sent': fc.record(question),
  'sent-back': fc.record(question),
  approved: fc.record(question),
  signed: fc.record(question),
  answered: fc.record({ ...question, outcome: fc.constantFrom(...finals) }),
  published: fc.record({ ...question, platform: words }),
  marked: fc.tuple(maybeOne, fc.constantFrom(1, 2, 3, 4, 5)).map(([one, mark]) => ({ ...one, mark })),
  promised: fc.record({ ...question, by: days }),
  'promise-kept': fc.record(question),
  'promise-broken': fc.record(question),
  'repeat-found': fc.record({ of: words, effect: fc.constantFrom(...REPEAT_EFFECTS) }),
  pinned: fc.record({ pack: words, edition: words }),
  closed: fc.constantFrom({}, { why: 'withdrawn' }, { why: 'merged' }),
  reopened: maybeOne,
  voided: fc.nat(12).map((index) => ({ event: `e${index}` })),
};

/** Anything that makes a move. */
export function happeningOf(move: Move): fc.Arbitrary<AppealHappening> {
  const kind = move === 'answered-interim' ? 'answered' : move === 'returned-to-applicant' ? 'returned' : move;
  return BY_MOVE[move].map((rest) => ({ kind, ...rest }) as AppealHappening);
}

/** Anything that can happen. */
export const anyHappening: fc.Arbitrary<AppealHappening> = fc
  .constantFrom(...(Object.keys(BY_MOVE) as Move[]))
  .chain(happeningOf);

/** A log of anything, mostly out of turn; moments are small numbers, so that they tie often. */
export const anyLog: fc.Arbitrary<readonly AppealEvent[]> = fc
  .array(fc.tuple(anyHappening, fc.nat(9), fc.nat(4)), { maxLength: 14 })
  .map((entries) => entries.map(([happening, hour, late], index) => stamped(`e${index}`, { hour, late }, happening)));

/** An event of the appeal A-1. */
export function stamped(
  id: string,
  { hour, late = 0 }: { readonly hour: number; readonly late?: number },
  happening: AppealHappening,
): AppealEvent {
  return { id, appeal: 'A-1', occurredAt: hour as Instant, recordedAt: (hour + late) as Instant, ...happening };
}
