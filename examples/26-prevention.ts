// Threats of the year and the campaigns before them: when to begin, who owes what, what was seen to change.
import { byAssumption, day, formatDay, unwrap } from '@otklik/core';
import {
  campaignFaults,
  campaignStanding,
  preventionActions,
  threatsAround,
  threatYear,
  type Campaign,
  type Threat,
} from '@otklik/core/risk';
import { describeMalformedIssue, describeRefusal, PREVENTION_LABELS } from '@otklik/core/words';

const because = [byAssumption('own-list-of-threats')];
const threats: readonly Threat[] = [
  {
    id: 'flood',
    topic: 'Паводок',
    title: 'Подтопление дворов и подвалов',
    season: { kind: 'each-year', from: '04-01', to: '05-15' },
    leadDays: 45,
    because,
  },
  {
    id: 'heating',
    topic: 'Теплоснабжение',
    title: 'Начало отопительного сезона',
    season: { kind: 'each-year', from: '09-20', to: '10-20' },
    leadDays: 30,
    because,
  },
  {
    id: 'ice',
    topic: 'Содержание дорог',
    title: 'Наледь и снег',
    season: { kind: 'each-year', from: '11-15', to: '03-10' },
    leadDays: 30,
    because,
  },
  {
    id: 'radonitsa',
    topic: 'Транспорт',
    title: 'Проезд к кладбищам',
    season: { kind: 'given', spans: [{ from: day('2026-04-21'), to: day('2026-04-21') }] },
    leadDays: 14,
    because,
  },
];

const spans = unwrap(threatYear(threats, 2026));
console.log('Год угроз:');
for (const { title, prepareFrom, from, to } of spans)
  console.log(`  готовить с ${formatDay(prepareFrom)}: ${title}, ${formatDay(from)} — ${formatDay(to)}`);
const later = threatYear(threats, 2027);
if (!later.ok) console.log(`  ${describeRefusal(later.refusal, 'ru')}`);

const campaign: Campaign = {
  id: 'heating-2026',
  threat: 'heating',
  season: day('2026-09-20'),
  audience: 'Жители многоквартирных домов',
  steps: [
    {
      id: 'schedule',
      title: 'График пуска тепла по домам',
      owner: 'Блок ЖКХ',
      due: day('2026-09-10'),
      done: { on: day('2026-09-09'), evidence: 'https://okrug.example/news/31' },
    },
    { id: 'memo', title: 'Памятка о пробном пуске', owner: 'Пресс-служба', due: day('2026-09-21'), done: null },
  ],
  effect: { measure: 'Сообщения о тепле за сезон', before: 118, wanted: 80, seen: null, source: 'ПОС' },
};
console.log('\nЧто не так с кампанией:');
for (const issue of campaignFaults([campaign], spans)) console.log(`  ${describeMalformedIssue(issue, 'ru')}`);

const [schedule, memo] = campaign.steps;
if (schedule === undefined || memo === undefined) throw new Error('two steps were given');
const mended: Campaign = { ...campaign, steps: [schedule, { ...memo, due: day('2026-09-15') }] };
// a day is looked at with the seasons about it: one that began last year may still run
for (const on of ['2026-01-20', '2026-04-08', '2026-09-16', '2026-10-21']) {
  console.log(`\n${on} за профилактикой:`);
  for (const action of preventionActions(unwrap(threatsAround(threats, day(on))), [mended], day(on))) {
    const what = 'step' in action ? `${action.campaign}, ${action.step} (${action.owner})` : Object.values(action)[1];
    console.log(`  до ${formatDay(action.until)} ${PREVENTION_LABELS[action.kind].ru}: ${String(what)}`);
  }
}

const seen: Campaign = {
  ...mended,
  steps: [
    schedule,
    { ...memo, due: day('2026-09-15'), done: { on: day('2026-09-16'), evidence: 'Плакаты в подъездах' } },
  ],
  effect: { ...mended.effect, seen: 74 },
};
const { done, of, change, isReached } = campaignStanding(seen, day('2026-11-01'));
console.log(
  `\nИтог: шагов ${done} из ${of}, изменение ${change ?? '—'}, цель ${isReached === true ? 'достигнута' : 'нет'}`,
);
