// When is a term over by the law, when is it safe, and what must be done before an event?
import {
  bothReadings,
  calendarDays,
  calendarMonths,
  compileCalendar,
  due,
  dueBefore,
  endingAt,
  explainDueBefore,
  formatMoment,
  moment,
  readWorkweek,
  unwrap,
  workingDays,
  zone,
  type Due,
} from '@otklik/core';
import { describeGround } from '@otklik/core/words';
import { ACTS, ASSUMPTIONS, calendarFor, HOLIDAY_LABELS } from '@otklik/rules';

const saratov = zone('Europe/Saratov');
const hours = unwrap(readWorkweek('mon-thu 08:00-12:00,13:00-17:00; fri 08:00-12:00,13:00-16:00'));
const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-SAR', 2026, 2027)), hours, saratov));
const told = ({ last }: Due): string => formatMoment(last, saratov);

const registered = moment('2026-04-09T10:00', saratov);
const { legal, control } = unwrap(bothReadings(registered, calendarDays(30, 'stay'), calendar));
console.log(`thirty days by the law:      ${told(legal)}`);
console.log(`thirty days, never late:     ${told(control)}`);

const inOffice = endingAt(workingDays(5), 'end-of-operations');
console.log(`five working days, in office: ${told(unwrap(due(registered, inOffice, calendar)))}`);
console.log(
  `a month from 31 January:     ${told(unwrap(due(moment('2026-01-31T10:00', saratov), calendarMonths(1, 'forward'), calendar)))}`,
);

const session = moment('2026-05-13T15:00', saratov);
console.log(`two working days before:     ${told(unwrap(dueBefore(session, workingDays(2), calendar)))}`);
const registers = { zone: saratov, acts: ACTS, assumptions: ASSUMPTIONS, labels: HOLIDAY_LABELS };
const { grounds } = unwrap(explainDueBefore(session, calendarDays(3, 'backward'), calendar));
console.log('\nThree days before, step by step:');
for (const ground of grounds) console.log(`- ${describeGround(ground, registers, 'ru')}`);
