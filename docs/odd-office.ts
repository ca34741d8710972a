import { at, CALENDAR } from '../packages/core/src/deadline/rule-pack.fixture.ts';
import * as core from '@otklik/core';
import * as obligation from '@otklik/core/obligation';
import * as office from '@otklik/core/office';
import { CENTRE, CHARTER } from '../packages/core/src/office/centre.fixture.ts';
import { MADE, READ, type Call } from './odd-calls.ts';

const START = at('2026-05-06T10:00');
const SPAN = { from: core.day('2026-05-01'), until: core.day('2026-05-31'), calendar: CALENDAR };
const QUESTION = { actor: 'u4', action: 'determine', subject: { concern: 'directions' }, at: core.day('2026-03-01') };
const [RIGHT] = CHARTER.rights as readonly [core.CharterRight];
const TERMS = obligation.obligationBy(RIGHT, { kind: 'information-request', term: core.workingDays(5) });
const STAMP = { obligation: 'o-1', occurredAt: START, recordedAt: START, by: 'u1' };
const GIVEN: obligation.ObligationEvent = { ...STAMP, id: 'o1', kind: 'given', terms: TERMS };
const ACCEPTED: obligation.ObligationEvent = { ...STAMP, id: 'o2', kind: 'accepted' };
const { state: KEPT } = obligation.foldObligation([GIVEN]);
const FACTS = { calendar: CALENDAR, asOf: START };

/** What answers about a centre and its work. */
export const OFFICE_ANSWERS = {
  agendaFor: { ask: core.agendaFor, given: [CENTRE, 'u1', SPAN], trusted: { 0: READ } },
  dutyCalendar: { ask: core.dutyCalendar, given: [CHARTER, SPAN], trusted: { 0: READ } },
  reportsOwed: { ask: core.reportsOwed, given: [CHARTER, SPAN], trusted: { 0: READ } },
  emergencyAccess: { ask: office.emergencyAccess, given: [CENTRE, QUESTION, 'outage 12'], trusted: { 0: READ } },
  decideObligation: { ask: obligation.decideObligation, given: [KEPT, ACCEPTED], trusted: { 0: MADE } },
  readObligation: { ask: obligation.readObligation, given: [KEPT, FACTS], trusted: { 0: MADE, 1: MADE } },
} satisfies Readonly<Record<string, Call>>;

/** What answers no `Result`, and is asked all the same. */
export const OFFICE_FOLDS = {
  foldObligation: { ask: obligation.foldObligation, given: [[GIVEN, ACCEPTED]] },
  evolveObligation: { ask: obligation.evolveObligation, given: [KEPT, ACCEPTED], trusted: { 0: MADE } },
  may: { ask: core.may, given: [CENTRE, QUESTION], trusted: { 0: READ } },
  explainMay: { ask: core.explainMay, given: [CENTRE, QUESTION], trusted: { 0: READ } },
} satisfies Readonly<Record<string, Call>>;
