// Until when must an appeal be answered, and why then?
import { compileCalendar, explainClockDue, fiveDayWeek, formatMoment, moment, unwrap, zone, day } from '@otklik/core';
import { calendarFor, clockOf, LAW_59 } from '@otklik/rules';

const petrovsk = zone('Europe/Saratov');
const hours = fiveDayWeek([
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 },
]);
const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-SAR', 2026, 2027)), hours, petrovsk));

// An appeal registered on 9 April: thirty days end on Victory Day, a Saturday.
const registered = moment('2026-04-09T10:00', petrovsk);
for (const dayOff of ['forward', 'backward'] as const) {
  const rule = unwrap(clockOf(LAW_59, { clock: 'consideration', on: day('2026-04-09'), dayOff }));
  const { answer, grounds } = unwrap(explainClockDue(rule, registered, calendar));
  console.log(`${dayOff}: ${formatMoment(answer.last, petrovsk)} in ${grounds.length} steps`);
}
