// How much working time lies between two moments, and when is a term of working hours over?
import {
  addWorkingMinutes,
  compileCalendar,
  fiveDayWeek,
  formatMoment,
  moment,
  unwrap,
  workingMinutes,
  zone,
} from '@otklik/core';
import { calendarFor } from '@otklik/rules';

const barnaul = zone('Asia/Barnaul');
const hours = fiveDayWeek([
  { from: 9 * 60, to: 13 * 60 },
  { from: 14 * 60, to: 18 * 60 },
]);
const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-ALT', 2026, 2027)), hours, barnaul));

// 30 December 2026 is a whole day; the 31st is a day off moved there by decree.
const late = moment('2026-12-30T17:30', barnaul);
const after = moment('2027-01-11T09:45', barnaul);
console.log(`working minutes over New Year: ${unwrap(workingMinutes(late, after, calendar))}`);
console.log(`8 working hours later: ${formatMoment(unwrap(addWorkingMinutes(late, 480, calendar)), barnaul)}`);
