// What the official pages of bodies lack, who asks it, and how the plan of materials stands.
import { ACTS, ASSUMPTIONS, PAGE_REQUIREMENTS } from '@otklik/rules';
import { day, zone } from '@otklik/core';
import { checkPages, materialFaults, planLines, type Material, type OfficialPage } from '@otklik/core/information';
import { describeGround, describeMalformedIssue, MATERIAL_STATE_LABELS, PAGE_LACK_LABELS } from '@otklik/core/words';

const today = day('2026-11-30');
const pages: readonly OfficialPage[] = [
  {
    id: 'gkh-vk',
    body: 'Управление ЖКХ',
    platform: 'vk',
    address: 'https://vk.example/gkh',
    features: { 'official-mark': true, design: true, 'feedback-form': false, 'qr-code': true },
    posts: { on: day('2026-11-29'), days: 7, count: 6 },
  },
  {
    id: 'gkh-ok',
    body: 'Управление ЖКХ',
    platform: 'ok',
    address: 'https://ok.example/gkh',
    features: {},
    posts: { on: day('2026-10-01'), days: 7, count: 6 },
  },
  {
    id: 'schools-vk',
    body: 'Управление образования',
    platform: 'vk',
    address: 'https://vk.example/schools',
    features: { 'official-mark': true, design: true, 'feedback-form': true, 'qr-code': true },
    posts: { on: day('2026-11-28'), days: 14, count: 5 },
  },
];

console.log('Чего не хватает страницам:');
const issues = checkPages({ bodies: ['Управление ЖКХ', 'Управление образования'], pages }, PAGE_REQUIREMENTS, today);
for (const { body, page, requirement, lack, value } of issues) {
  const asked = PAGE_REQUIREMENTS.find(({ id }) => id === requirement);
  const found = value === '' ? '' : ` (${value})`;
  console.log(`  ${body}, ${page ?? 'страницы нет'}: ${asked?.title ?? '—'} — ${PAGE_LACK_LABELS[lack].ru}${found}`);
}
console.log('\nКто спрашивает о форме ПОС:');
const form = PAGE_REQUIREMENTS.find(({ id }) => id === 'feedback-form');
for (const ground of form?.because ?? [])
  console.log(`  ${describeGround(ground, { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS }, 'ru')}`);

const memo: Material = {
  id: 'm1',
  topic: 'Отопление',
  audience: 'Жители домов',
  channel: 'vk',
  owner: 'Пресс-служба',
  on: day('2026-11-10'),
  published: { on: day('2026-11-10'), link: 'https://vk.example/wall-1' },
  effect: { measure: 'Просмотры', value: 1840, source: 'статистика страницы' },
};
const plan: readonly Material[] = [
  memo,
  {
    ...memo,
    id: 'm2',
    topic: 'Снег',
    published: { on: day('2026-11-14'), link: 'https://vk.example/wall-2' },
    effect: null,
  },
  { ...memo, id: 'm3', topic: 'Лёд', on: day('2026-12-03'), published: null, effect: null },
  {
    ...memo,
    id: 'm4',
    audience: 'Родители',
    channel: 'Школьные чаты',
    on: day('2026-11-20'),
    published: null,
    effect: null,
  },
];
console.log('\nПлан материалов:');
for (const { audience, channel, states, effectUnknown } of planLines(plan, today)) {
  const told = Object.entries(states).filter(([, count]) => count > 0);
  const words = told.map(([state, count]) => `${MATERIAL_STATE_LABELS[state as keyof typeof states].ru} — ${count}`);
  console.log(
    `  ${audience}, ${channel}: ${words.join(', ')}; эффект не посмотрен: ${effectUnknown.join(', ') || '—'}`,
  );
}
console.log('\nЧто не так с планом, если забыть канал и ссылку:');
const broken = { ...memo, channel: '', published: { on: day('2026-11-10'), link: 'стена' } };
for (const issue of materialFaults([broken])) console.log(`  ${describeMalformedIssue(issue, 'ru')}`);
