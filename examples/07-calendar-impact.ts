// A region takes a day off: which open deadlines move? And when do two bodies in different zones work together?
import {
  byClause,
  calendarDays,
  compileCalendar,
  day,
  formatDay,
  formatMoment,
  layLayers,
  moment,
  NORM_WEEK,
  unwrap,
  workingDays,
  workingHours,
  workingMinutes,
  zone,
  type CalendarLayer,
  type CalendarYear,
  type SpecialDay,
} from '@otklik/core';
import { calendarImpact, intersectCalendars } from '@otklik/core/calendars';
import { calendarFor, productionCalendar2026 } from '@otklik/rules';

const moscow = zone('Europe/Moscow');
const years = unwrap(calendarFor(null, 2026, 2026));
const before = unwrap(compileCalendar(years, NORM_WEEK, moscow));

// An invented order of a town: its day is off.
const townDay: SpecialDay = {
  date: day('2026-09-11'),
  kind: 'regional-holiday',
  shortened: false,
  worksAs: null,
  because: [byClause('town-order', 'п. 1', 'A')],
};
const town: CalendarLayer = { year: 2026, level: 'municipal', provisional: false, days: [townDay], because: [] };
const layered: CalendarYear = unwrap(layLayers(productionCalendar2026, [town]));
const after = unwrap(compileCalendar([layered], NORM_WEEK, moscow));

const { moved } = calendarImpact(before, after, [
  { id: 'A-1', start: moment('2026-08-12T10:00', moscow), term: calendarDays(30, 'forward') },
  { id: 'A-2', start: moment('2026-08-13T10:00', moscow), term: calendarDays(30, 'forward') },
  { id: 'A-3', start: moment('2026-09-08T10:00', moscow), term: workingDays(5) },
  { id: 'A-4', start: moment('2026-09-10T16:00', moscow), term: workingHours(8) },
]);
for (const { id, before: old, after: found, days, because } of moved) {
  const causes = because.map(({ date, after: made }) => `${formatDay(date)} ${made.kind}`).join(', ');
  console.log(
    `${id}: ${formatMoment(old.last, moscow)} -> ${formatMoment(found.last, moscow)}, ${days} days: ${causes}`,
  );
}

// Another act that calls the same day worked is not silently overruled: both are given back.
const duty = { ...town, level: 'body' as const, days: [{ ...townDay, kind: 'working' as const }] };
const refused = layLayers(productionCalendar2026, [duty, town]);
console.log(refused.ok ? 'laid' : refused.refusal.kind);

const barnaul = unwrap(compileCalendar(years, NORM_WEEK, zone('Asia/Barnaul')));
const both = unwrap(intersectCalendars(before, barnaul));
const [from, to] = ['2026-05-12T00:00', '2026-05-13T00:00'].map((text) => moment(text, moscow));
if (from !== undefined && to !== undefined)
  console.log(`Moscow and Barnaul share ${unwrap(workingMinutes(from, to, both))} working minutes of 12 May`);
