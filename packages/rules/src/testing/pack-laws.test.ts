import { compileCalendar, moment, NORM_WEEK, unwrap, zone, type PackClock, type RulePack } from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { FEEDBACK_PLATFORM } from '../federal/feedback-platform.ts';
import { LAW_59 } from '../federal/law-59.ts';
import { LAW_8 } from '../federal/law-8.ts';
import { calendarFor } from '../regional/calendar-for.ts';
import { SARATOV_2020 } from '../regional/messages/saratov.ts';
import { NASH_GOROD } from '../regional/portals/nash-gorod.ts';
import { RULE_PACKS } from '../rule-packs.ts';
import { packLaws } from './pack-laws.ts';

const MSK = zone('Europe/Moscow');
const CALENDAR = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, MSK));
const FACTS = { calendar: CALENDAR, from: moment('2026-04-06T10:00', MSK) };

describe.for(RULE_PACKS.map((pack) => [pack.id, pack] as const))('the pack %s', ([, pack]) => {
  test.for(packLaws(pack, FACTS).map(({ law, brokenBy }) => [law, brokenBy] as const))('%s', ([, brokenBy]) => {
    expect(brokenBy()).toEqual([]);
  });
});

describe('a spoiled pack breaks a law', () => {
  const MOVABLE = 'every clock can be started, and stopped wherever it runs';
  const CASE = 'once a case is closed no clock runs';
  const QUESTIONS = 'once every question is done with no clock runs but one that this began';

  test.for<readonly [string, RulePack, string, Partial<PackClock>, string, string]>([
    [
      'a registration that a withdrawal does not end',
      LAW_59,
      'registration',
      { stops: [{ event: 'registered' }] },
      CASE,
      'registration runs on after received, qualified, closed',
    ],
    [
      'a return that only a return ends',
      LAW_59,
      'court-decision',
      { stops: [{ event: 'returned', to: 'applicant' }] },
      MOVABLE,
      'court-decision cannot be stopped once the case is closed',
    ],
    [
      'an answer that only an answer ends',
      LAW_8,
      'answer',
      { stops: [{ event: 'answered', interim: false }, { event: 'closed' }] },
      QUESTIONS,
      'answer runs on after registered, answered, declined',
    ],
    [
      'a platform that forwards and still owes',
      FEEDBACK_PLATFORM,
      'ordinary',
      { stops: [{ event: 'answered', interim: false }, { event: 'closed' }] },
      QUESTIONS,
      'ordinary runs on after qualified, registered, forwarded',
    ],
    [
      'a return that an answer does not end',
      SARATOV_2020,
      'return',
      { stops: [{ event: 'returned', to: 'curator' }, { event: 'closed' }] },
      QUESTIONS,
      'return runs on after registered, answered, answered',
    ],
    [
      'a right that lasts for ever',
      NASH_GOROD,
      'confirmation',
      { stops: [{ event: 'marked' }, { event: 'reopened' }] },
      CASE,
      'confirmation runs on after assigned, answered, closed',
    ],
    [
      'a notice that does not say that it outlives the case',
      LAW_59,
      'forwarding-notice',
      { because: [] },
      CASE,
      'forwarding-notice runs on after assigned, forwarded, closed',
    ],
    [
      'an end that can never come',
      LAW_59,
      'registration',
      { stops: [{ event: 'pinned' }, { event: 'closed' }] },
      'every event that a clock waits for can happen',
      'registration waits for pinned, which cannot happen',
    ],
    [
      'a start that never comes',
      LAW_59,
      'consideration',
      { starts: { event: 'voided' } },
      MOVABLE,
      'consideration is not started by voided',
    ],
  ])('with %s', ([, pack, id, parts, law, said]) => {
    const clocks = pack.clocks.map((clock) => (clock.id === id ? { ...clock, ...parts } : clock));
    const laws = packLaws({ ...pack, clocks }, FACTS);
    expect(laws.find((found) => found.law === law)?.brokenBy()).toContain(said);
  });
});
