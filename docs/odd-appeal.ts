import { stamped } from '../packages/core/src/appeal/any-happening.fixture.ts';
import { hash } from '../packages/core/src/appeal/hash.fixture.ts';
import { at, CALENDAR } from '../packages/core/src/deadline/rule-pack.fixture.ts';
import * as core from '@otklik/core';
import * as log from '@otklik/core/log';
import * as retention from '@otklik/core/retention';
import * as text from '@otklik/core/text';
import { MADE, OURS, READ, type Call } from './odd-calls.ts';

const LOG = [
  stamped('e1', { hour: 1 }, { kind: 'received', channel: 'post', regime: 'appeal', repeat: false }),
  stamped('e2', { hour: 2 }, { kind: 'assigned', question: 1, body: 'А' }),
  stamped('e3', { hour: 3 }, { kind: 'paused', reason: 'documents' }),
];
const NEXT = stamped('e4', { hour: 9 }, { kind: 'resumed' });
const STATE = core.stateOf(LOG);
const START = at('2026-05-06T10:00');
const IN_MAY = LOG.map((event, hour): core.AppealEvent => {
  const moment = (START + hour) as core.Instant;
  return { ...event, occurredAt: moment, recordedAt: moment };
});
const SETTING = { calendar: CALENDAR, term: core.calendarDays(30, 'forward') };
const MOMENTS = { received: START, firstAnswered: START, closed: null, planned: null };
const LINKS = core.unwrap(retention.chainEvents(LOG, { hash }));
const EDITION = { id: 'topics', edition: '1' };
const MAPPED = { group: 'Дороги', topic: 'Ямы', match: 'same', to: ['Ямы'], why: null };
const MAPPING = { from: EDITION, to: EDITION, because: [], rows: [MAPPED] };

/** What answers about an appeal and its records. */
export const APPEAL_ANSWERS = {
  decide: { ask: core.decide, given: [STATE, NEXT, {}], trusted: { 0: MADE, 2: OURS } },
  advancePosition: { ask: core.advancePosition, given: [STATE, NEXT], trusted: { 0: MADE } },
  amend: { ask: log.amend, given: [LOG, { ...NEXT, kind: 'void', event: 'e3' }] },
  chainEvents: { ask: retention.chainEvents, given: [LOG, { hash }], trusted: { 1: OURS } },
  verifyChain: { ask: retention.verifyChain, given: [LOG, LINKS, { hash }], trusted: { 2: OURS } },
  mapTopic: { ask: text.mapTopic, given: [MAPPING, MAPPED], trusted: { 0: READ } },
  recordTimes: { ask: core.recordTimes, given: [MOMENTS, SETTING], trusted: { 1: MADE } },
  recordsOf: { ask: core.recordsOf, given: [IN_MAY, SETTING, START + 9], trusted: { 1: MADE } },
  recordsOfState: { ask: core.recordsOfState, given: [core.stateOf(IN_MAY), SETTING], trusted: { 0: MADE, 1: MADE } },
} satisfies Readonly<Record<string, Call>>;

/** What folds over a log, and answers no `Result`. */
export const APPEAL_FOLDS = {
  importEvents: { ask: log.importEvents, given: [LOG, [NEXT]] },
  strayIn: { ask: log.strayIn, given: [LOG, 2] },
  stateOf: { ask: core.stateOf, given: [LOG, 2] },
  historyOf: { ask: core.historyOf, given: [LOG, 2] },
  evolve: { ask: core.evolve, given: [STATE, NEXT], trusted: { 0: MADE } },
} satisfies Readonly<Record<string, Call>>;
