import * as core from '@otklik/core';
import * as calendars from '@otklik/core/calendars';
import * as log from '@otklik/core/log';
import { at, CALENDAR, EIGHT_EVENTS, LAST_LOOK, PACK } from '../packages/core/src/deadline/rule-pack.fixture.ts';
import { YEARS } from '../packages/core/src/time/calendar.fixture.ts';
import { MADE, OURS, READ, type Call } from './odd-calls.ts';

const [FROM, TO] = [at('2026-05-06T10:00'), at('2026-05-07T10:00')];
const [FIRST, LAST] = [core.day('2026-05-06'), core.day('2026-05-12')];
const TERM = core.calendarDays(30, 'forward');
const DUE = { given: [FROM, TERM, CALENDAR], trusted: { 2: MADE } } satisfies Omit<Call, 'ask'>;
const SPAN = { given: [FROM, TO, CALENDAR], trusted: { 2: MADE } } satisfies Omit<Call, 'ask'>;
const MINUTES = { given: [FROM, 60, CALENDAR], trusted: { 2: MADE } } satisfies Omit<Call, 'ask'>;
const PAIR = { given: [CALENDAR, CALENDAR], trusted: { 0: MADE, 1: MADE } } satisfies Omit<Call, 'ask'>;

/** What answers about time. */
export const TIME_ANSWERS = {
  due: { ask: core.due, ...DUE },
  dueBefore: { ask: core.dueBefore, ...DUE },
  explainDue: { ask: core.explainDue, ...DUE },
  explainDueBefore: { ask: core.explainDueBefore, ...DUE },
  bothReadings: { ask: core.bothReadings, ...DUE },
  elapsed: { ask: core.elapsed, given: [{ from: FROM, to: TO }, 'calendar-day', CALENDAR], trusted: { 2: MADE } },
  workingTime: { ask: core.workingTime, ...SPAN },
  workingMinutes: { ask: core.workingMinutes, ...SPAN },
  sampledWorkingMinutes: { ask: core.sampledWorkingMinutes, ...SPAN },
  addWorkingMinutes: { ask: core.addWorkingMinutes, ...MINUTES },
  takeWorkingMinutes: { ask: core.takeWorkingMinutes, ...MINUTES },
  addWorkingDays: { ask: core.addWorkingDays, given: [FIRST, 3, CALENDAR], trusted: { 2: MADE } },
  workingDaysBetween: { ask: core.workingDaysBetween, given: [FIRST, LAST, CALENDAR], trusted: { 2: MADE } },
  dayOfCalendar: { ask: core.dayOfCalendar, given: [CALENDAR, FIRST], trusted: { 0: MADE } },
  compileCalendar: {
    ask: core.compileCalendar,
    given: [YEARS, core.NORM_WEEK, core.zone('Europe/Moscow')],
    trusted: { 0: OURS, 1: OURS },
  },
  layLayers: { ask: core.layLayers, given: [YEARS[0], []], trusted: { 1: OURS } },
  layOver: { ask: core.layOver, given: [YEARS, []], trusted: { 0: OURS, 1: OURS } },
  readDay: { ask: core.readDay, given: ['2026-05-06'] },
  readMoment: { ask: core.readMoment, given: ['2026-05-06T10:00', core.zone('Europe/Moscow')] },
  readTerm: { ask: core.readTerm, given: ['30 calendar-days', 'forward'] },
  readWorkday: { ask: core.readWorkday, given: ['09:00-18:00'] },
  readWorkweek: { ask: core.readWorkweek, given: ['mon-fri 09:00-18:00'] },
  readZone: { ask: core.readZone, given: ['Europe/Moscow'] },
  splitAtMidnight: { ask: core.splitAtMidnight, given: [core.NORM_WEEK.week], trusted: { 0: OURS } },
  intersectCalendars: { ask: calendars.intersectCalendars, ...PAIR },
  uniteCalendars: { ask: calendars.uniteCalendars, ...PAIR },
} satisfies Readonly<Record<string, Call>>;

const FACTS = { calendar: CALENDAR, asOf: LAST_LOOK };
const CLOCKS = { given: [EIGHT_EVENTS, PACK, FACTS], trusted: { 1: READ, 2: MADE } } satisfies Omit<Call, 'ask'>;

/** What answers about clocks. */
export const CLOCK_ANSWERS = {
  clocksAt: { ask: core.clocksAt, ...CLOCKS },
  explainClocks: { ask: core.explainClocks, ...CLOCKS },
  lostExtensions: { ask: log.lostExtensions, ...CLOCKS },
  stageTimesAt: { ask: core.stageTimesAt, given: [EIGHT_EVENTS, FACTS], trusted: { 1: MADE } },
} satisfies Readonly<Record<string, Call>>;
