// An answer promises a day: it is read, recorded, followed, and stops counting as solved when it has passed.
import {
  compileCalendar,
  day,
  finish,
  formatDay,
  moment,
  NORM_WEEK,
  recordsOf,
  tally,
  unwrap,
  zone,
  type AppealEvent,
} from '@otklik/core';
import { countPromises, plannedAt, promisedDay, trackPromises } from '@otklik/core/promise';
import { describeGround } from '@otklik/core/words';
import { ACTS, ASSUMPTIONS, calendarFor, PESTOVO_SOLVABLE, PROMISE_WORDS } from '@otklik/rules';

const msk = zone('Europe/Moscow');
const registers = { zone: msk, acts: ACTS, assumptions: ASSUMPTIONS };
const answers = [
  'Яма будет засыпана до 15 июня.',
  'Ремонт тротуара запланирован в III квартале 2026 года.',
  'Светильник заменён 12 мая.',
  'Обрезка будет проведена до 1 июня, ветки будут вывезены до 10 июня.',
];
for (const text of answers) {
  const { by, toPerson, candidates } = promisedDay(text, day('2026-05-13'), PROMISE_WORDS);
  console.log(
    `${text} → ${by === null ? 'no day' : formatDay(by)}${toPerson === null ? '' : `, a person: ${toPerson}`}`,
  );
  for (const { because, span } of candidates) {
    const [first] = because.map((ground) => describeGround(ground, registers, 'ru'));
    console.log(`  «${text.slice(span.start, span.end)}»: ${first}`);
  }
}

const stamp = (appeal: string, text: string) => {
  const at = moment(text, msk);
  return { appeal, id: `${appeal} ${text}`, occurredAt: at, recordedAt: at };
};
const caseOf = (appeal: string, ...more: readonly AppealEvent[]): readonly AppealEvent[] => [
  {
    ...stamp(appeal, '2026-05-04T10:00'),
    kind: 'received',
    channel: 'official-page',
    regime: 'message',
    repeat: false,
  },
  {
    ...stamp(appeal, '2026-05-04T11:00'),
    kind: 'classified',
    question: 1,
    type: 'solvable',
    topicGroup: 'Дороги',
    topic: 'Ямы',
    territory: null,
  },
  { ...stamp(appeal, '2026-05-13T10:00'), kind: 'promised', question: 1, by: day('2026-06-15') },
  { ...stamp(appeal, '2026-05-13T10:05'), kind: 'answered', question: 1, outcome: 'promised' },
  ...more,
];
const logs = [
  caseOf('A-1', { ...stamp('A-1', '2026-06-10T10:00'), kind: 'promise-kept', question: 1 }),
  caseOf('A-2', { ...stamp('A-2', '2026-06-14T10:00'), kind: 'promised', question: 1, by: day('2026-07-01') }),
  caseOf('A-3'),
];
const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk));
for (const text of ['2026-06-01T12:00', '2026-06-16T12:00', '2026-07-02T12:00']) {
  const asOf = moment(text, msk);
  const promises = logs.flatMap((log) => trackPromises(log, { asOf, zone: msk }));
  const records = logs.flatMap((log) => unwrap(recordsOf(log, { calendar, term: null }, asOf)));
  const counted = records.map(plannedAt({ asOf, zone: msk, planned: 'until-its-day' }));
  const { total } = unwrap(finish(tally(counted, PESTOVO_SOLVABLE, asOf), PESTOVO_SOLVABLE));
  const solved = total[PESTOVO_SOLVABLE.indicators.findIndex(({ id }) => id === 'solved')];
  const share = solved?.kind === 'share' ? `${solved.part} of ${solved.whole}` : 'nothing';
  console.log(text.slice(0, 10), JSON.stringify(countPromises(promises)), `counted as solved: ${share}`);
}
