// An information risk from alert to rest: each step checked, the terms of its level, who is on duty, what it settles by.
import { calendarFor, ACTS, ASSUMPTIONS, PESTOVO_RISK_ORDER, RISK_LEVELS } from '@otklik/rules';
import {
  compileCalendar,
  compileTable,
  decideBy,
  formatMoment,
  moment,
  ROUND_THE_CLOCK,
  unwrap,
  zone,
} from '@otklik/core';
import {
  decideRisk,
  evidenceKept,
  evolveRisk,
  explainSettled,
  foldRisk,
  NO_RISK,
  reviewRisk,
  riskActions,
  riskTimers,
  type RiskAnswer,
  type RiskEvent,
  type RiskHappening,
  type RiskPublication,
} from '@otklik/core/risk';
import {
  alertMessages,
  describeGround,
  describeRefusal,
  packetMessages,
  RISK_ENTRY_LABELS,
  RISK_STAGE_LABELS,
  RISK_TIMER_LABELS,
  TIE_LABELS,
} from '@otklik/core/words';

const msk = zone('Europe/Moscow');
const order = PESTOVO_RISK_ORDER;
const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), ROUND_THE_CLOCK, msk));
const answer: RiskAnswer = {
  text: 'Вода в северной части посёлка отключена из-за порыва. Подачу восстановят к 18 часам.',
  unknown: ['Причина порыва'],
  taken: ['Аварийная бригада на месте с 10:40'],
  planned: ['Подвоз воды с 12:00'],
  platforms: ['Страница округа', 'Районная газета'],
};
const publications: readonly RiskPublication[] = [
  { platform: 'Страница округа', kind: 'official-page', link: 'https://okrug.example/wall-1_7' },
  { platform: 'Районная газета', kind: 'media', link: 'https://gazeta.example/news/15' },
];
const level = unwrap(
  decideBy(unwrap(compileTable(RISK_LEVELS)), { reach: 'several-places', harm: 'loss', speed: 'fast' }),
);

const story: readonly (readonly [text: string, happening: RiskHappening])[] = [
  ['2026-07-14T10:00', { kind: 'published', platforms: ['Страница округа'] }],
  [
    '2026-07-14T10:05',
    {
      kind: 'detected',
      topic: 'Водоснабжение',
      order: order.id,
      edition: order.edition,
      evidence: {
        page: 'https://chat.example/posyolok',
        publishedAt: moment('2026-07-14T09:50', msk),
        picture: 'снимок-1',
      },
    },
  ],
  ['2026-07-14T10:10', { kind: 'rated', level }],
  ['2026-07-14T10:20', { kind: 'alerted', chat: order.chat }],
  ['2026-07-14T12:30', { kind: 'verified', finding: 'true' }],
  ['2026-07-14T12:40', { kind: 'drafted', answer: { ...answer, platforms: [] } }],
  ['2026-07-14T12:41', { kind: 'drafted', answer }],
  ['2026-07-14T12:50', { kind: 'agreed' }],
  ['2026-07-14T13:00', { kind: 'published', platforms: answer.platforms }],
  ['2026-07-14T13:10', { kind: 'reported', chat: order.chat, publications: publications.slice(0, 1) }],
  ['2026-07-14T13:15', { kind: 'reported', chat: order.chat, publications }],
  ['2026-07-14T18:00', { kind: 'observed', spreads: 2, negative: 0 }],
  ['2026-07-15T09:00', { kind: 'observed', spreads: 0, negative: 0 }],
  ['2026-07-15T14:00', { kind: 'settled' }],
  ['2026-07-15T18:00', { kind: 'observed', spreads: 0, negative: 0 }],
  ['2026-07-15T19:00', { kind: 'observed', spreads: 0, negative: 0 }],
  ['2026-07-15T19:05', { kind: 'settled' }],
  ['2026-07-15T19:07', { kind: 'tied', tie: { to: 'appeal', name: 'A-1507' } }],
];

let state = NO_RISK;
let why = explainSettled(state, order);
const log: RiskEvent[] = [];
for (const [text, happening] of story) {
  const at = moment(text, msk);
  const command = { id: text, risk: 'R-1', occurredAt: at, recordedAt: at, by: 'дежурный', ...happening };
  const decided = decideRisk(state, command, order);
  if (command.kind === 'settled') why = explainSettled(state, order);
  log.push(command);
  if (decided.ok) state = decided.value.reduce(evolveRisk, state);
  const told = decided.ok ? RISK_STAGE_LABELS[state.stage].ru : describeRefusal(decided.refusal, 'ru');
  console.log(`${text.slice(5)} ${RISK_ENTRY_LABELS[command.kind].ru}: ${told}`);
}

const asOf = moment('2026-07-15T19:10', msk);
const roster = [{ from: moment('2026-07-15T08:00', msk), until: moment('2026-07-15T20:00', msk), on: 'дежурный-2' }];
console.log('\nСроки по уровню (настройки, актом не установлены):');
for (const timer of unwrap(riskTimers(state, order, { calendar, asOf })))
  console.log(
    `  ${RISK_ENTRY_LABELS[timer.step].ru}: до ${formatMoment(timer.due, msk).slice(5, 16)}, ${RISK_TIMER_LABELS[timer.state].ru}`,
  );
console.log('\nПочему отработан:');
for (const ground of why.grounds)
  console.log(`  ${describeGround(ground, { zone: msk, acts: ACTS, assumptions: ASSUMPTIONS }, 'ru')}`);
console.log('\nЧто дальше:');
for (const { step, owedBy } of unwrap(riskActions(state, order, { calendar, asOf, roster })))
  console.log(`  ${RISK_ENTRY_LABELS[step].ru}: ${owedBy.join(', ')}`);
const later = riskActions(state, order, { calendar, asOf: moment('2026-07-15T21:00', msk), roster });
if (!later.ok) console.log(`  ${describeRefusal(later.refusal, 'ru')}`);

console.log('\nСообщения в чат:');
const alert = unwrap(alertMessages(state, { zone: msk, language: 'ru' }));
for (const { text } of [...alert, ...unwrap(packetMessages({ ...answer, publications }, 'ru'))])
  console.log(`${text.replaceAll(/^/gmu, '  | ')}\n`);

const review = unwrap(reviewRisk(foldRisk(log, order), order, { calendar, asOf }));
console.log(`Разбор ${review.risk}, ${review.topic}: продуманных ответов — ${review.scenario}`);
for (const { kind, minutes } of review.steps) console.log(`  ${minutes} мин: ${RISK_ENTRY_LABELS[kind].ru}`);
for (const { at, spreadsSoFar } of review.curve.points)
  console.log(`  к ${formatMoment(at, msk).slice(5, 16)} публикаций после ответа: ${spreadsSoFar}`);
for (const { to, name } of review.ties) console.log(`  связан: ${TIE_LABELS[to].ru} ${name}`);
for (const { picture, until } of evidenceKept([state], order, asOf))
  console.log(`  ${picture}: хранить до ${formatMoment(until, msk).slice(0, 10)}`);
