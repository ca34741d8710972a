// What did we believe on 3 May, and why is the deadline what it is? As sentences, and as a calendar file.
import {
  clocksAt,
  compileCalendar,
  explainClocks,
  moment,
  NORM_WEEK,
  unwrap,
  zone,
  type AppealEvent,
  type AppealHappening,
  type Instant,
} from '@otklik/core';
import { deadlinesIcs, describeGround } from '@otklik/core/words';
import { ACTS, ASSUMPTIONS, calendarFor, HOLIDAY_LABELS, LAW_59 } from '@otklik/rules';

const barnaul = zone('Asia/Barnaul');
const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-ALT', 2026, 2027)), NORM_WEEK, barnaul));

// The answer of 15 April was written into the system on 20 May only.
const log: readonly AppealEvent[] = [
  happened('2026-04-08T15:00', { kind: 'received', channel: 'post', regime: 'appeal', repeat: false }),
  happened('2026-04-09T10:00', { kind: 'registered' }),
  happened('2026-04-15T10:00', { kind: 'answered', question: 1, outcome: 'explained' }, '2026-05-20T09:00'),
];
const asOf = moment('2026-06-01T12:00', barnaul);
const known = (knownAt: Instant): string =>
  unwrap(clocksAt(log, LAW_59, { calendar, asOf, knownAt }))
    .map(({ clock, state }) => `${clock} ${state}`)
    .join(', ');
console.log(`as known on 3 May: ${known(moment('2026-05-03T12:00', barnaul))}`);
console.log(`as known on 21 May: ${known(moment('2026-05-21T12:00', barnaul))}`);

const [, consideration] = unwrap(explainClocks(log, LAW_59, { calendar, asOf }));
if (consideration !== undefined) {
  const registers = { zone: barnaul, acts: ACTS, assumptions: ASSUMPTIONS, labels: HOLIDAY_LABELS };
  for (const ground of consideration.grounds) console.log(describeGround(ground, registers, 'ru'));
  const { last } = consideration.answer.due;
  const entry = { uid: 'A-1/consideration@example.org', summary: 'Ответ на обращение A-1', last };
  console.log(
    unwrap(deadlinesIcs([entry], moment('2026-04-09T10:00', barnaul)))
      .replaceAll('\r\n', '\n')
      .trimEnd(),
  );
}

function happened(text: string, happening: AppealHappening, recorded = text): AppealEvent {
  const [occurredAt, recordedAt] = [moment(text, barnaul), moment(recorded, barnaul)];
  return { id: `${text} ${happening.kind}`, appeal: 'A-1', occurredAt, recordedAt, ...happening };
}
