// What is somebody to be told in the morning? A job that a host runs every night; it stores nothing and sends nothing.
import {
  clocksAt,
  compileCalendar,
  dutyCalendar,
  fiveDayWeek,
  formatMoment,
  localDay,
  moment,
  unwrap,
  type AppealEvent,
  type AppealHappening,
  type Clock,
  type DutyKind,
} from '@otklik/core';
import { calendarFor, LAW_59, PETROVSK_56P } from '@otklik/rules';

const { region, zone, roles } = PETROVSK_56P;
const hours = fiveDayWeek([
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 },
]);
const calendar = unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2027)), hours, zone));

// Radonitsa of 2026 is 21 April, a day off in Saratov Oblast: the job of that night speaks of the day after
const asOf = moment('2026-04-22T02:00', zone);
const logs = [
  log('A-1', ['2026-03-20T10:00', { kind: 'registered' }], ['2026-03-25T10:00', { kind: 'assigned', ...one() }]),
  log('A-2', ['2026-03-23T10:00', { kind: 'registered' }]),
  log('A-3', ['2026-03-23T11:00', { kind: 'registered' }], ['2026-04-14T11:00', { kind: 'answered', ...solved() }]),
  log('A-4', ['2026-04-20T16:30', null]),
];

console.log(`as of ${formatMoment(asOf, zone)}`);
const clocks = logs.flatMap((events) => clocksOf(events).map((clock) => ({ clock, events })));
for (const { clock, events } of clocks.toSorted((a, b) => a.clock.due.last - b.clock.due.last))
  for (const { action, owedBy, latestSafe } of clock.next) {
    const late = clock.state === 'overdue';
    const until = late
      ? `overdue since ${formatMoment(clock.due.last, zone)}`
      : `safely until ${formatMoment(latestSafe, zone)}`;
    console.log(`${events[0]?.appeal}: ${action} (${clock.clock}), ${until} -> ${whom(owedBy, events)}`);
  }

const today = localDay(calendar, asOf);
const month = { from: today, until: (today + 8) as typeof today, calendar };
for (const { duty, due, posts } of unwrap(dutyCalendar(PETROVSK_56P, month)))
  console.log(`${duty.id}: until ${formatMoment(due.last, zone)} -> ${posts.join(', ')}`);

function clocksOf(events: readonly AppealEvent[]): readonly Clock[] {
  return unwrap(clocksAt(events, LAW_59, { calendar, asOf }));
}

/** The body that the appeal lies with, the roles of the charter that bear such duties, or nobody: that is said too. */
function whom(owedBy: DutyKind, events: readonly AppealEvent[]): string {
  const sent = events.findLast((event) => event.kind === 'assigned');
  if (owedBy === 'executor' && sent !== undefined) return sent.body;
  const told = roles.filter(({ bears }) => bears.includes(owedBy)).map(({ id }) => id);
  return told.join(', ') || `the charter names nobody who is ${owedBy}`;
}

function log(appeal: string, ...told: readonly (readonly [string, AppealHappening | null])[]): readonly AppealEvent[] {
  const [[first] = ['']] = told;
  const came: AppealHappening = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false };
  const happened = [[first, came] as const, ...told].flatMap(([text, happening]) =>
    happening ? [[text, happening] as const] : [],
  );
  return happened.map(([text, happening], at) => {
    const occurredAt = moment(text, zone);
    return { id: `${appeal}/${at}`, appeal, occurredAt, recordedAt: occurredAt, ...happening };
  });
}

function one() {
  return { question: 1, body: 'Управление ЖКХ' } as const;
}

function solved() {
  return { question: 1, outcome: 'solved' } as const;
}
