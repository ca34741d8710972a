// Our working time beside that of the libraries people use for it: speed in one run, and the answers they get wrong.
// `pnpm bench:peers` prints the table; the ratios are budgets, so a run that breaks one fails.
import { addBusinessDays, differenceInBusinessDays } from 'date-fns';
import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import luxon from 'luxon-business-days';
import moment from 'moment-business-days';
import * as core from '../packages/core/src/index.ts';
import {
  EIGHT_EVENTS,
  CALENDAR as APPEAL_CALENDAR,
  LAST_LOOK,
  PACK,
} from '../packages/core/src/deadline/rule-pack.fixture.ts';
import { calendarFor } from '../packages/rules/src/index.ts';
import { bareLoops } from './bare-loops.mjs';
import { compare, overBudget, printRows } from './rounds.mjs';

const { DateTime } = luxon;
dayjs.extend(businessTime);
// every library reads dates by the machine's clock; ours by the zone it is told
process.env.TZ = 'UTC';

const years = core.unwrap(calendarFor(null, 2022, 2026));
const hours = core.fiveDayWeek([
  { from: 540, to: 780 },
  { from: 840, to: 1080 },
]);
const calendar = core.unwrap(core.compileCalendar(years, hours, core.zone('UTC')));
const { bareWorked, bareMoment } = bareLoops(calendar);
const officialDaysOff = years.flatMap(({ days }) =>
  days.filter(({ kind }) => !core.isWorked(kind)).map(({ date }) => core.formatDay(date)),
);
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const segments = [
  { start: '09:00:00', end: '13:00:00' },
  { start: '14:00:00', end: '18:00:00' },
];
dayjs.setBusinessTime({
  sunday: null,
  saturday: null,
  ...Object.fromEntries(week.map((day) => [day, segments])),
});

const starts = Array.from({ length: 1000 }, (_, index) => Date.UTC(2022, 0, 10, 10) + index * 120_000_000);
const few = starts.slice(0, 20);

const rows = [...addedMinutes(), ...minutesBetween(), ...addedDays(), ...clocks()];
console.log('Speed in one run, the middle of many rounds:');
printRows(rows);

console.log('\nMonths of 2022-2026 with a wrong count of working days, of 60:');
for (const [name, wrong] of wrongMonths()) console.log(`  ${name.padEnd(44)} ${wrong}`);

console.log('\nFive working days from Tuesday 28 April 2026, 10:00:');
for (const [name, day] of deadlines()) console.log(`  ${name.padEnd(44)} ${day}`);

process.exitCode = overBudget(rows) ? 1 : 0;

function addedMinutes() {
  const row = rowOf('40 working hours later', starts, (from) => core.addWorkingMinutes(from, 2400, calendar).value);
  return [
    row({
      name: 'a bare prefix-sum loop',
      budget: 0.5,
      inputs: starts,
      work: (from) => bareMoment(bareWorked(from) + 2400 * 60_000),
    }),
    row({
      name: 'dayjs-business-time',
      budget: 1000,
      inputs: few,
      work: (from) => dayjs(from).addBusinessMinutes(2400).valueOf(),
    }),
  ];
}

function minutesBetween() {
  const later = 864_000_000;
  const row = rowOf(
    'working minutes between',
    starts,
    (from) => core.workingMinutes(from, from + later, calendar).value,
  );
  return [
    row({
      name: 'a bare prefix-sum loop',
      budget: 0.5,
      inputs: starts,
      work: (from) => (bareWorked(from + later) - bareWorked(from)) / 60_000,
    }),
    row({
      name: 'dayjs-business-time',
      budget: 1000,
      inputs: few,
      work: (from) => dayjs(from).businessMinutesDiff(dayjs(from + later)),
    }),
  ];
}

function addedDays() {
  const [what, term] = ['10 working days later', core.workingDays(10)];
  const dates = starts.map((from) => Math.floor(from / 86_400_000));
  const row = rowOf(what, dates, (date) => core.addWorkingDays(date, 10, calendar).value);
  const whole = rowOf('… as a whole deadline', starts, (from) => core.due(from, term, calendar).value.last);
  return [
    row({ name: 'date-fns', budget: 1, inputs: starts, work: (from) => addBusinessDays(from, 10).valueOf() }),
    whole({ name: 'date-fns', budget: 1, inputs: starts, work: (from) => addBusinessDays(from, 10).valueOf() }),
    row({
      name: 'moment-business-days',
      budget: 1,
      inputs: few,
      work: (from) => moment(from).businessAdd(10).valueOf(),
    }),
    row({
      name: 'luxon-business-days',
      budget: 1,
      inputs: few,
      work: (from) => DateTime.fromMillis(from).plusBusiness({ days: 10 }).valueOf(),
    }),
  ];
}

/**
 * The full set of clocks of an appeal with eight events: 20 `addWorkingMinutes` a clock.
 *
 * From one moment again and again the processor knows the search by heart, so that row has a budget of its own.
 */
function clocks() {
  const facts = { calendar: APPEAL_CALENDAR, asOf: LAST_LOOK };
  const all = core.unwrap(core.clocksAt(EIGHT_EVENTS, PACK, facts)).length;
  const asked = starts.map(() => facts);
  const row = rowOf('the clocks of an appeal', asked, (each) => core.clocksAt(EIGHT_EVENTS, PACK, each).value.length);
  const moments = starts.map((_, index) => APPEAL_CALENDAR.span.from + index * 60_000_000);
  const added = { work: addedNineHours, share: 1 / (20 * all) };
  return [
    row({ name: '20 addWorkingMinutes a clock', budget: 1, inputs: moments, ...added }),
    row({ name: '… from one moment', budget: 0.8, inputs: moments.map(() => moments[500]), ...added }),
  ];
}

function addedNineHours(from) {
  return core.addWorkingMinutes(from, 540, APPEAL_CALENDAR).value;
}

/** A row of the table: ours at some work beside theirs; `share` is what one run of theirs counts for. */
function rowOf(what, inputs, work) {
  return ({ name, budget, share = 1, ...other }) => {
    const { ratio, theirs } = compare({ inputs, work }, other, 1 / share);
    return { what, name, theirs: theirs * share, ratio, budget };
  };
}

function wrongMonths() {
  const plain = [
    ['@otklik/core', (days) => days.filter((day) => calendar.workdays.includes(core.day(day))).length],
    ['date-fns', (days) => differenceInBusinessDays(new Date(Date.parse(days.at(-1)) + 86_400_000), new Date(days[0]))],
    ['dayjs-business-time', (days) => days.filter((day) => dayjs(day).isBusinessDay()).length],
    ['moment-business-days', (days) => days.filter((day) => moment(day).isBusinessDay()).length],
    ['luxon-business-days', (days) => days.filter(isLuxonBusinessDay).length],
  ].map(([name, count]) => [name, months().filter((days) => count(days) !== right(days)).length]);
  dayjs.setHolidays(officialDaysOff);
  const fed = months().filter((days) => days.filter((day) => dayjs(day).isBusinessDay()).length !== right(days)).length;
  return [...plain, ['dayjs-business-time, fed the official days off', fed]];
}

function isLuxonBusinessDay(day) {
  const date = DateTime.fromISO(day);
  return date.isBusinessDay() && !date.isHoliday();
}

/** By the published days alone: the calendar is not asked what it compiled. */
function right(days) {
  const year = years.find((known) => known.year === Number(days[0].slice(0, 4)));
  return core.normOf(year).months[Number(days[0].slice(5, 7)) - 1].days;
}

function months() {
  return years.flatMap(({ year }) =>
    Array.from({ length: 12 }, (_, month) =>
      core
        .datesOf(year)
        .filter((date) => core.dayParts(date).month === month + 1)
        .map(core.formatDay),
    ),
  );
}

function deadlines() {
  dayjs.setHolidays([]);
  const from = Date.UTC(2026, 3, 28, 10);
  return [
    ['@otklik/core', iso(core.unwrap(core.due(from, core.workingDays(5), calendar)).last)],
    ['date-fns', iso(addBusinessDays(from, 5).valueOf())],
    ['dayjs-business-time', iso(dayjs(from).addBusinessDays(5).valueOf())],
    ['moment-business-days', iso(moment(from).businessAdd(5).valueOf())],
    ['luxon-business-days', iso(DateTime.fromMillis(from).plusBusiness({ days: 5 }).valueOf())],
  ];
}

function iso(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}
