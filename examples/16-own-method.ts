// A method of one's own: written as data, checked, run, explained, printed, and asked what would gain a place.
import {
  checkMethod,
  compileCalendar,
  explainFinish,
  fiveDayWeek,
  roundPercent,
  tally,
  unwrap,
  workingHours,
  zone,
  type Band,
  type BandPoints,
  type Instant,
  type Method,
  type Score,
  type ScorePart,
} from '@otklik/core';
import { advise, drillDown, inHindsight, uncertaintyOf } from '@otklik/core/analysis';
import { describeRefusal } from '@otklik/core/words';
import { collectIntake, methodPage, renderHtml } from '@otklik/reports';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { calendarFor, incidentManagement } from '@otklik/rules';
import { readFile } from 'node:fs/promises';

const bands: readonly Band[] = [
  { from: null, to: { at: 60, included: true }, points: 0 },
  { from: { at: 61, included: true }, to: null, points: 10 },
];
const whole = { digits: 0, rounding: 'half-up' } as const;
const timely = (rounded: BandPoints['rounded']): ScorePart => ({
  indicator: 'timely',
  weight: 3,
  points: { kind: 'bands', unit: 'percent', rounded, bands },
});
const score: Score = {
  parts: [timely(whole), { indicator: 'solved', weight: 1, points: 'share' }],
  normative: false,
  because: [],
};
const method: Method = {
  id: 'okrug-1',
  edition: '2026-01',
  title: 'Рейтинг органов округа',
  by: ['body'],
  exclusions: [
    {
      id: 'no-body',
      title: 'орган не указан',
      where: [{ kind: 'one-of', field: 'body', values: [null] }],
      because: [],
    },
  ],
  indicators: [
    {
      id: 'timely',
      title: 'В срок',
      definition: 'Доля ответов, данных в срок, среди всех, чей срок истёк или кто получил ответ.',
      because: [],
      kind: 'share',
      part: [{ kind: 'timeliness', clock: 'first-answer', states: ['in-time'] }],
      of: [{ kind: 'timeliness', clock: 'first-answer', states: ['in-time', 'late', 'overdue'] }],
    },
    {
      id: 'solved',
      title: 'Решено',
      definition: 'Доля решённых среди получивших ответ.',
      because: [],
      kind: 'share',
      part: [{ kind: 'one-of', field: 'outcome', values: ['solved'] }],
      of: [{ kind: 'stopped', clock: 'first-answer', stopped: true }],
    },
  ],
  score,
  minimum: null,
  ties: 'competition',
  shown: { as: 'number', digits: 2, rounding: 'half-up' },
  because: [],
};

// checked before it runs: without rounding the bands have a gap, and three quarters of the weights are not all of them
const faulty = checkMethod({ ...method, score: { ...score, parts: [timely(null)], weightsSum: 4 } });
console.log(faulty.ok ? 'sound' : describeRefusal(faulty.refusal, 'en'));

const calendar = unwrap(
  compileCalendar(unwrap(calendarFor(null, 2025, 2026)), fiveDayWeek([{ from: 510, to: 1050 }]), zone('Asia/Omsk')),
);
const bytes = await readFile(new URL('data/incident-management-export.xlsx', import.meta.url));
const setting = { calendar, term: workingHours(8) };
const { records } = await collectIntake(unwrap(await readXlsxTable(bytes)), incidentManagement, setting);
const asOf = Math.max(...records.map(({ closed, received }) => closed ?? received)) as Instant;

const { answer, grounds } = unwrap(explainFinish(tally(records, method, asOf), method));
const chances = uncertaintyOf(answer, method);
console.log(`\n${answer.counted} of ${answer.seen} records, ${grounds.length} grounds; place | body | score | in time`);
for (const [index, { key, place, shown, figures }] of answer.groups.entries()) {
  const [share] = figures;
  const percent = share?.kind === 'share' ? `${roundPercent(share.share, 1)} %` : '—';
  const { places } = chances[index] ?? {};
  console.log(
    [place ?? '—', key[0], shown ?? '—', percent, places ? `places ${places.best}–${places.worst}` : ''].join(' | '),
  );
}

const last = answer.groups.findLast(({ place }) => place !== null)?.key ?? [];
const late = drillDown(records, method, { key: last, indicator: 'timely', asOf }).missed;
console.log(`\n${last[0]}: late or overdue ${late.length}`);
const advice = unwrap(advise(records, method, { key: last, asOf, changes: inHindsight(calendar) }));
if (advice.kind === 'gains')
  console.log(
    `place ${advice.to} and not ${advice.from}, had it been: ${advice.changes.map(({ change }) => change).join(', ')}`,
  );
else console.log(advice.kind);

const document = renderHtml(unwrap(methodPage(method, 'Вымышленный округ')));
console.log(`\n${[...document.matchAll(/<dt[^>]*>(.*?)<\/dt>/g)].map(([, term]) => term).join(', ')}`);
