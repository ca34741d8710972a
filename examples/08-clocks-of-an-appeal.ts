// Which clocks of an appeal run, what is to be done next, and which of two systems is stricter?
import {
  clocksAt,
  compileCalendar,
  fiveDayWeek,
  formatMoment,
  moment,
  strictestClock,
  unwrap,
  zone,
  type AppealEvent,
  type AppealHappening,
} from '@otklik/core';
import { calendarFor, FEEDBACK_PLATFORM, LAW_59 } from '@otklik/rules';

const petrovsk = zone('Europe/Saratov');
const hours = fiveDayWeek([
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 },
]);
const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-SAR', 2026, 2027)), hours, petrovsk));

const log: readonly AppealEvent[] = [
  happened('2026-04-08T15:00', { kind: 'received', channel: 'post', regime: 'appeal', repeat: false }),
  happened('2026-04-09T10:00', { kind: 'registered' }),
  happened('2026-05-05T10:00', { kind: 'extended', pack: 'fz-59', clock: 'consideration', count: 10, by: 'head' }),
];
const facts = { calendar, asOf: moment('2026-05-06T12:00', petrovsk) };
for (const { clock, state, next } of unwrap(clocksAt(log, LAW_59, facts))) {
  console.log(`${clock}: ${state}`);
  for (const { action, owedBy, latestSafe } of next)
    console.log(`  ${action} by ${owedBy}, safely until ${formatMoment(latestSafe, petrovsk)}`);
}

// The same problem as a message on the feedback platform, on the fast track: whichever ends first binds.
const message: readonly AppealEvent[] = [
  happened('2026-05-04T09:00', { kind: 'submitted', channel: 'feedback-platform', regime: 'message', repeat: true }),
  happened('2026-05-04T09:01', { kind: 'qualified', fastTrack: true }),
];
const clocks = [...unwrap(clocksAt(log, LAW_59, facts)), ...unwrap(clocksAt(message, FEEDBACK_PLATFORM, facts))];
const { answer } = unwrap(strictestClock(clocks, 'answer'));
console.log(`strictest: ${answer.pack}/${answer.clock}, until ${formatMoment(answer.due.last, petrovsk)}`);

function happened(text: string, happening: AppealHappening): AppealEvent {
  const occurredAt = moment(text, petrovsk);
  return { id: `${text} ${happening.kind}`, appeal: 'A-1', occurredAt, recordedAt: occurredAt, ...happening };
}
