import { describe, expect, test } from 'vitest';
import {
  compileCalendar,
  day,
  dutyCalendar,
  methodGrounds,
  NORM_WEEK,
  unwrap,
  USUAL_RHYTHMS,
  USUAL_THRESHOLDS,
  type CalendarYear,
  type Charter,
  type DecisionTable,
  type Ground,
  type RulePack,
} from '@otklik/core';
import { dutyMatrix } from '@otklik/core/office';
import { ACTS } from './acts.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { CHANNEL_REGISTER } from './federal/channel-register.ts';
import { provisionalYear } from './federal/production-calendar/production-year.ts';
import { HOLIDAY_LABELS } from './federal/production-calendar/holiday.labels.ts';
import { LAW_59_ROADS } from './federal/law-59-roads.ts';
import { CENTRES } from './municipal/centres.ts';
import { CHARTERS, groundsOfCharter } from './municipal/charters.ts';
import { PERSONAL_WORDS } from './personal/personal-words.ts';
import { ANSWER_CHECKLIST } from './quality/answer-checklist.ts';
import { GAMING_RULES } from './quality/gaming-rules.ts';
import { LOW_MARK_RULE, PETROVSK_REVIEW, SAMARA_SCALE } from './quality/satisfaction-rules.ts';
import { PAGE_REQUIREMENTS } from './information/page-requirements.ts';
import { CONFLICT_RULES, HEAT_STATUSES } from './problem/problem-rules.ts';
import { RULE_PACKS } from './rule-packs.ts';
import { CONSOLIDATED_CLAUSES } from './rating/consolidated-cut.ts';
import { MADE_METHODS } from './rating/made-methods.fixture.ts';
import { METHODS } from './rating/methods.ts';
import { calendarFor, REGIONAL_CALENDARS } from './regional/calendar-for.ts';
import { KALMYKIA_2027_BY_LAW } from './regional/kalmykia.ts';
import { MESSAGE_TERMS } from './regional/message-terms.ts';
import { ANSWER_OUTCOMES } from './solvability/answer-outcomes.ts';
import { MESSAGE_TYPES } from './solvability/message-types.ts';
import { PROMISE_WORDS } from './solvability/promise-words.ts';
import { PESTOVO_RISK_ORDER } from './risk/pestovo-risk-order.ts';
import { RISK_TOPICS } from './risk/risk-topics.ts';
import { TABLES } from './tables.ts';
import { TOPIC_WORDS } from './topics/topic-words.ts';
import { INCIDENT_TOPICS_2022 } from './topics/incident-topics-2022.ts';
import { INCIDENT_TOPICS_2025 } from './topics/incident-topics-2025.ts';
import { TOPICS_2022_TO_2025 } from './topics/topics-2022-to-2025.ts';

const YEARS = [null, ...REGIONAL_CALENDARS.map(({ region }) => region)].flatMap((region) =>
  unwrap(calendarFor(region, 2018, 2027)),
);
const CALENDAR_GROUNDS = [...YEARS, provisionalYear(2028)].flatMap(groundsOf);
const LAYER_GROUNDS = [...KALMYKIA_2027_BY_LAW.because, ...KALMYKIA_2027_BY_LAW.days.flatMap(({ because }) => because)];
const RULE_GROUNDS = [
  ...RULE_PACKS.flatMap(groundsOfPack),
  ...[...METHODS.map(({ method }) => method), ...MADE_METHODS].flatMap(methodGrounds),
  ...MESSAGE_TERMS.flatMap(({ because }) => because),
  ...LAW_59_ROADS.flatMap(({ because }) => because),
  ...CHARTERS.flatMap(groundsOfCharter),
  ...TABLES.flatMap(groundsOfTable),
  ...CHANNEL_REGISTER.flatMap(({ because }) => because),
  ...Object.values(CONSOLIDATED_CLAUSES),
  ...[INCIDENT_TOPICS_2022, INCIDENT_TOPICS_2025, TOPICS_2022_TO_2025].flatMap(({ because }) => because),
  ...[MESSAGE_TYPES, ANSWER_OUTCOMES, TOPIC_WORDS].flatMap(({ because }) => because),
  ...PERSONAL_WORDS.because,
  ...PROMISE_WORDS.because,
  ...Object.values(GAMING_RULES).flatMap(({ because }: { readonly because: readonly Ground[] }) => because),
  ...[CONFLICT_RULES.repeats, CONFLICT_RULES.marks, HEAT_STATUSES].flatMap(({ because }) => because),
  ...PAGE_REQUIREMENTS.flatMap(({ because }) => because),
  ...[PESTOVO_RISK_ORDER, PESTOVO_RISK_ORDER.closing, PESTOVO_RISK_ORDER.keeping, RISK_TOPICS].flatMap(
    ({ because }) => because,
  ),
  ...[ANSWER_CHECKLIST, ...ANSWER_CHECKLIST.items].flatMap(({ because }) => because),
  ...[LOW_MARK_RULE, SAMARA_SCALE, PETROVSK_REVIEW].flatMap(({ because }) => because),
];
const GROUNDS = [
  ...USUAL_THRESHOLDS.flatMap(({ because }) => because),
  ...CALENDAR_GROUNDS,
  ...LAYER_GROUNDS,
  ...RULE_GROUNDS,
  ...CHARTERS.flatMap(groundsOfDuties),
  ...CHARTERS.flatMap(groundsOfMatrix),
];

describe('the registers', () => {
  test('name each act once', () => {
    expect(new Set(ACTS.map(({ id }) => id)).size).toBe(ACTS.length);
  });

  test('name each assumption once', () => {
    expect(new Set(ASSUMPTIONS.map(({ name }) => name)).size).toBe(ASSUMPTIONS.length);
  });

  test('hold every act that an assumption concerns', () => {
    const known = new Set(ACTS.map(({ id }) => id));
    expect(ASSUMPTIONS.flatMap(({ concerns }) => concerns).filter(({ act }) => !known.has(act))).toEqual([]);
  });

  test('hold every act that a calendar, a clock, a term or a method rests on', () => {
    const known = new Set(ACTS.map(({ id }) => id));
    const cited = GROUNDS.flatMap((ground) => (ground.kind === 'clause' ? [ground.clause.act] : []));
    expect(cited.filter((act) => !known.has(act))).toEqual([]);
  });

  test('hold every assumption that a calendar, a clock, a term or a method rests on', () => {
    const known = new Set(ASSUMPTIONS.map(({ name }) => name));
    const named = GROUNDS.flatMap((ground) => (ground.kind === 'assumption' ? [ground.name] : []));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('hold no assumption that nothing names', () => {
    const ofFunctions = [
      'informed-is-whoever-asked',
      'local-time-shown-twice',
      'paused-months-go-on-by-days',
      'closed-channel-still-counted',
      'held-over-the-last-day',
      'barnaul-forms-by-channel',
      'repeats-by-place-time-and-words',
      'day-without-year-lies-ahead',
      'promise-breaks-by-itself',
      'solved-keeps-the-promise',
      'planned-counts-until-its-day',
      'two-reviewers-settle-together',
      'every-answered-question-was-asked',
    ];
    const grounds = GROUNDS.flatMap((ground) => (ground.kind === 'assumption' ? [ground.name] : []));
    const named = new Set([...ofFunctions, ...grounds]);
    expect(ASSUMPTIONS.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  test('label every holiday of a calendar in Russian', () => {
    const names = CALENDAR_GROUNDS.flatMap((ground) =>
      ground.kind === 'fact' && ground.fact.name === 'holiday' ? [ground.fact.value] : [],
    );
    expect(new Set(names)).toEqual(new Set(Object.keys(HOLIDAY_LABELS)));
  });

  test('hold the act of every centre, whose region has a calendar', () => {
    const known = new Set(ACTS.map(({ id }) => id));
    const regions = REGIONAL_CALENDARS.map(({ region }) => region);
    for (const { act, region } of Object.values(CENTRES)) {
      expect(known.has(act)).toBe(true);
      expect(regions).toContain(region);
    }
  });

  test('offer an alternative to every assumption', () => {
    expect(ASSUMPTIONS.filter(({ alternatives }) => alternatives.length === 0)).toEqual([]);
  });
});

/** What the duties of a charter rest on as they fall due, by either reading of what is daily. */
function groundsOfDuties(charter: Charter): readonly Ground[] {
  const calendar = unwrap(compileCalendar(unwrap(calendarFor(charter.region, 2026, 2026)), NORM_WEEK, charter.zone));
  const span = { from: day('2026-05-01'), until: day('2026-05-31'), calendar };
  return (['every-day', 'working-days'] as const).flatMap((daily) =>
    unwrap(dutyCalendar(charter, { ...span, rhythms: { ...USUAL_RHYTHMS, daily } })).flatMap(({ because }) => because),
  );
}

function groundsOfMatrix(charter: Charter): readonly Ground[] {
  return dutyMatrix(charter).flatMap(({ entries }) => entries.flatMap(({ because }) => because));
}

function groundsOf(year: CalendarYear): readonly Ground[] {
  return [...year.because, ...[...year.days, ...year.presidential].flatMap(({ because }) => because)];
}

function groundsOfPack({ because, clocks, closedChannels, counting, dayOff }: RulePack): readonly Ground[] {
  const ofClocks = clocks.flatMap((clock) => [clock, ...clock.pauses, ...(clock.extension ? [clock.extension] : [])]);
  const parts = [{ because }, ...ofClocks, ...closedChannels].flatMap((part) => part.because);
  return [...parts, ...Object.values(counting).flat(), ...Object.values(dayOff.because).flat()];
}

function groundsOfTable({ because, rows, otherwise }: DecisionTable): readonly Ground[] {
  return [...because, ...rows.flatMap((row) => row.because), ...(otherwise?.because ?? [])];
}
