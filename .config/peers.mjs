// Our working time beside that of the libraries people use for it: speed in one run, and the answers they get wrong.
// `pnpm bench:peers` prints the table; the ratios are budgets, so a run that breaks one fails.
import { addBusinessDays, differenceInBusinessDays } from 'date-fns';
import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import luxon from 'luxon-business-days';
import moment from 'moment-business-days';
import * as core from '../packages/core/src/index.ts';
import { calendarFor } from '../packages/rules/src/index.ts';

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
let sink = 0;

const rows = [...addedMinutes(), ...minutesBetween(), ...addedDays()];
console.log('Speed, operations a second in one run:');
for (const { what, name, theirs, ratio } of rows)
  console.log(
    `  ${what.padEnd(24)} ${name.padEnd(24)} ${format(theirs).padStart(11)}; ours is ${ratio.toFixed(2)} times it`,
  );

console.log('\nMonths of 2022-2026 with a wrong count of working days, of 60:');
for (const [name, wrong] of wrongMonths()) console.log(`  ${name.padEnd(44)} ${wrong}`);

console.log('\nFive working days from Tuesday 28 April 2026, 10:00:');
for (const [name, day] of deadlines()) console.log(`  ${name.padEnd(44)} ${day}`);

const broken = rows.filter(({ ratio, budget }) => ratio < budget);
for (const { what, name, ratio, budget } of broken)
  console.error(`over budget: ${what}, ${name}: ${ratio.toFixed(2)}, wanted at least ${budget}`);
process.exitCode = broken.length > 0 ? 1 : 0;

function addedMinutes() {
  const what = '40 working hours later';
  const ours = speed(starts, (from) => core.addWorkingMinutes(from, 2400, calendar).value);
  const bare = speed(starts, (from) => bareMoment(bareWorked(from) + 2400 * 60_000));
  const theirs = speed(few, (from) => dayjs(from).addBusinessMinutes(2400).valueOf());
  return [
    row(what, 'a bare prefix-sum loop', { ours, theirs: bare, budget: 0.5 }),
    row(what, 'dayjs-business-time', { ours, theirs, budget: 1000 }),
  ];
}

function minutesBetween() {
  const [what, later] = ['working minutes between', 864_000_000];
  const ours = speed(starts, (from) => core.workingMinutes(from, from + later, calendar).value);
  const bare = speed(starts, (from) => (bareWorked(from + later) - bareWorked(from)) / 60_000);
  const theirs = speed(few, (from) => dayjs(from).businessMinutesDiff(dayjs(from + later)));
  return [
    row(what, 'a bare prefix-sum loop', { ours, theirs: bare, budget: 0.5 }),
    row(what, 'dayjs-business-time', { ours, theirs, budget: 1000 }),
  ];
}

function addedDays() {
  const [what, term] = ['10 working days later', core.workingDays(10)];
  const dates = starts.map((from) => Math.floor(from / 86_400_000));
  const ours = speed(dates, (date) => core.addWorkingDays(date, 10, calendar).value);
  const whole = speed(starts, (from) => core.due(from, term, calendar).value.last);
  const dateFns = speed(starts, (from) => addBusinessDays(from, 10).valueOf());
  const byMoment = speed(few, (from) => moment(from).businessAdd(10).valueOf());
  const byLuxon = speed(few, (from) => DateTime.fromMillis(from).plusBusiness({ days: 10 }).valueOf());
  return [
    row(what, 'date-fns', { ours, theirs: dateFns, budget: 1 }),
    row('… as a whole deadline', 'date-fns', { ours: whole, theirs: dateFns, budget: 1 }),
    row(what, 'moment-business-days', { ours, theirs: byMoment, budget: 1 }),
    row(what, 'luxon-business-days', { ours, theirs: byLuxon, budget: 1 }),
  ];
}

function row(what, name, { ours, theirs, budget }) {
  return { what, name, theirs, ratio: ours / theirs, budget };
}

/** The best of seven rounds of a tenth of a second: the one that others on the machine disturbed least. */
function speed(from, work) {
  let best = 0;
  for (let round = 0; round < 7; round += 1) {
    let [count, begun] = [0, performance.now()];
    while (performance.now() - begun < 100) {
      for (const start of from) sink += work(start);
      count += from.length;
    }
    best = Math.max(best, (count * 1000) / (performance.now() - begun));
  }
  return best;
}

/** What anyone would write by hand: a binary search over the stretches, then a subtraction. */
function bareWorked(instant) {
  const { begins, ends, before } = calendar;
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle] <= instant) low = middle;
    else high = middle - 1;
  }
  return before[low] + Math.max(0, Math.min(instant, ends[low]) - begins[low]);
}

function bareMoment(done) {
  const { begins, before } = calendar;
  let [low, high] = [0, before.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (before[middle] < done) low = middle;
    else high = middle - 1;
  }
  return begins[low] + done - before[low];
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

function format(number) {
  return Math.round(number)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}
