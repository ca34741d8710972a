import {
  calendarDays,
  calendarMonths,
  clockHours,
  endingAt,
  formatDay,
  formatMoment,
  isWorked,
  moment,
  NORM_WEEK,
  readWorkweek,
  ROUND_THE_CLOCK,
  unwrap,
  workingDays,
  workingHours,
  zone,
  type CalendarYear,
  type Instant,
  type Schedule,
  type Term,
  type Zone,
} from '@otklik/core';
import { calendarFor } from '@otklik/rules';
import { diceFor, draw, roll, type Dice } from '../synthetic/dice.ts';
import type { CorpusCalendar, DeadlineQuestion, MinutesQuestion } from './corpus.ts';

// Made for `pnpm conformance`: calendars of several zones and weeks, and questions about time on them.

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The calendars of the corpus. */
export const CALENDARS: Readonly<Record<string, CorpusCalendar>> = {
  norm: calendar('Europe/Moscow', NORM_WEEK, unwrap(calendarFor(null, 2024, 2026))),
  lunch: calendar(
    'Asia/Barnaul',
    unwrap(readWorkweek('mon-thu 08:30-12:00,13:00-17:30; fri 08:30-12:00,13:00-16:15')),
    unwrap(calendarFor(null, 2026, 2026)),
  ),
  'regional-holiday': calendar(
    'Europe/Saratov',
    unwrap(readWorkweek('08:00-17:00')),
    unwrap(calendarFor('RU-SAR', 2026, 2026)),
  ),
  'six-days': calendar(
    'Asia/Omsk',
    unwrap(readWorkweek('mon-fri 09:00-18:00; sat 10:00-14:00')),
    unwrap(calendarFor(null, 2026, 2026)),
  ),
  duty: calendar('Europe/Moscow', ROUND_THE_CLOCK, unwrap(calendarFor(null, 2026, 2026))),
  'clocks-change': calendar('America/New_York', ROUND_THE_CLOCK, [
    { year: 2026, provisional: false, days: [], presidential: [], because: [] },
  ]),
};

function calendar(name: string, schedule: Schedule, years: readonly CalendarYear[]): CorpusCalendar {
  const days = years.flatMap((year) => year.days).filter(({ kind }) => kind !== 'weekend');
  return {
    zone: name,
    years: years.map(({ year }) => year),
    schedule,
    days: days.map(({ date, kind, shortened, worksAs }) => ({
      date: formatDay(date),
      worked: isWorked(kind),
      shortened,
      worksAs,
    })),
  };
}

/** Pairs that a counting is likely to get wrong, by the clock of the calendar. */
const PAIRS: readonly (readonly [calendar: string, from: string, to: string])[] = [
  ['norm', '2026-05-08T15:30', '2026-05-12T09:15'],
  ['norm', '2026-05-08T15:30', '2026-05-08T15:30'],
  ['norm', '2026-04-09T08:00', '2026-04-09T09:00'],
  ['norm', '2026-04-09T17:00', '2026-04-10T09:00'],
  ['norm', '2026-04-09T10:00:30', '2026-04-09T10:01'],
  ['norm', '2026-04-09T16:59:59', '2026-04-10T09:00:01'],
  ['norm', '2024-04-26T12:00', '2024-04-27T12:00'],
  ['norm', '2025-12-30T16:00', '2026-01-12T10:00'],
  ['norm', '2024-02-29T09:00', '2024-03-01T17:00'],
  ['norm', '2025-12-01T00:00', '2026-03-31T23:59'],
  ['norm', '2026-12-31T12:00', '2027-01-01T12:00'],
  ['norm', '2023-12-31T12:00', '2024-01-10T12:00'],
  ['lunch', '2026-04-09T11:59', '2026-04-09T13:01'],
  ['lunch', '2026-04-10T16:00', '2026-04-13T08:31'],
  ['lunch', '2026-04-30T16:00', '2026-05-04T08:45'],
  ['regional-holiday', '2026-04-20T16:00', '2026-04-22T09:00'],
  ['six-days', '2026-05-02T09:00', '2026-05-02T15:00'],
  ['six-days', '2026-05-08T17:00', '2026-05-12T10:00'],
  ['duty', '2026-05-08T23:00', '2026-05-09T01:00'],
  ['duty', '2026-05-08T12:00', '2026-05-12T12:00'],
  ['clocks-change', '2026-03-07T12:00', '2026-03-08T12:00'],
  ['clocks-change', '2026-10-31T12:00', '2026-11-01T12:00'],
  ['clocks-change', '2026-11-01T00:30', '2026-11-01T02:30'],
];

/** Pairs of moments to count between. */
export function minutesQuestions(): readonly MinutesQuestion[] {
  const drawn = Object.keys(CALENDARS).flatMap((name, index) =>
    diceFor(11 + index, 8).map((dice): readonly [string, Instant, Instant] => {
      const from = anyMoment(name, dice);
      return [name, from, (from + roll(dice, 0, 45 * 1440) * MINUTE + roll(dice, 0, 59) * 1000) as Instant];
    }),
  );
  const chosen = PAIRS.map(([name, from, to]) => [name, at(name, from), at(name, to)] as const);
  return [...chosen, ...drawn].map(([name, from, to], index) => ({
    id: `m-${index + 1}`,
    calendar: name,
    from: formatMoment(from, zoneOf(name)),
    to: formatMoment(to, zoneOf(name)),
  }));
}

const TERMS: readonly Term[] = [
  calendarDays(30, 'forward'),
  calendarDays(30, 'backward'),
  calendarDays(15, 'stay'),
  calendarMonths(1, 'forward'),
  workingDays(3),
  workingDays(10),
  workingHours(8),
  workingHours(9.5),
  clockHours(4),
  endingAt(workingDays(5), 'end-of-operations'),
];

const EVENTS: readonly (readonly [calendar: string, event: string, term: Term])[] = [
  ['norm', '2026-04-09T10:00', calendarDays(30, 'forward')],
  ['norm', '2026-04-09T10:00', calendarDays(30, 'backward')],
  ['norm', '2026-04-09T10:00', calendarDays(30, 'stay')],
  ['norm', '2026-01-31T10:00', calendarMonths(1, 'stay')],
  ['norm', '2024-01-31T10:00', calendarMonths(1, 'stay')],
  ['norm', '2024-02-29T10:00', calendarMonths(12, 'stay')],
  ['norm', '2026-04-09T10:00', workingDays(0)],
  ['norm', '2026-05-09T10:00', workingDays(1)],
  ['norm', '2026-04-30T17:00', workingHours(1)],
  ['norm', '2026-05-08T08:00', workingHours(7)],
  ['norm', '2026-05-08T16:30', workingHours(0)],
  ['norm', '2026-12-25T10:00', calendarDays(30, 'forward')],
  ['lunch', '2026-04-09T11:30', workingHours(1)],
  ['lunch', '2026-04-10T16:10', endingAt(workingDays(0), 'end-of-operations')],
  ['regional-holiday', '2026-03-22T12:00', calendarDays(30, 'forward')],
  ['six-days', '2026-05-07T12:00', endingAt(workingDays(2), 'end-of-operations')],
  ['duty', '2026-05-08T20:00', workingHours(8)],
  ['duty', '2026-05-08T20:00', workingDays(1)],
  ['clocks-change', '2026-03-07T20:00', clockHours(24)],
  ['clocks-change', '2026-03-07T20:00', calendarDays(1, 'stay')],
];

/** Events and terms whose end is asked for. */
export function deadlineQuestions(): readonly DeadlineQuestion[] {
  const drawn = Object.keys(CALENDARS).flatMap((name, index) =>
    diceFor(101 + index, 8).map(
      (dice) =>
        [
          name,
          anyMoment(name, dice),
          draw(
            dice,
            TERMS.map((term) => [term, 1] as const),
          ),
        ] as const,
    ),
  );
  const chosen = EVENTS.map(([name, event, term]) => [name, at(name, event), term] as const);
  return [...chosen, ...drawn].map(([name, event, term], index) => ({
    id: `d-${index + 1}`,
    calendar: name,
    event: formatMoment(event, zoneOf(name)),
    term,
  }));
}

/** Any minute of the first ten months of the calendar's last year. */
function anyMoment(name: string, dice: Dice): Instant {
  const first = at(name, `${CALENDARS[name]?.years.at(-1)}-01-01T00:00`);
  return (first + roll(dice, 0, 300) * DAY + roll(dice, 0, 1439) * MINUTE) as Instant;
}

function at(name: string, text: string): Instant {
  return moment(text, zoneOf(name));
}

function zoneOf(name: string): Zone {
  return zone(CALENDARS[name]?.zone ?? '');
}
