import { day, zone, type PackClock, type TermUnit } from '@otklik/core';
import { printPack } from '@otklik/core/words';
import { describe, expect, test } from 'vitest';
import { ACTS } from './acts.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { LAW_59 } from './federal/law-59.ts';
import { CHANNEL_LABELS } from './labels/vocabulary.labels.ts';
import { RULE_PACKS } from './rule-packs.ts';

type Row = readonly [
  clock: string,
  count: number,
  unit: TermUnit,
  start: string,
  grades: string,
  assumptions: readonly string[],
];

/** What the sources say of each rule, with the grade of each source and what they leave open. */
const TABLE: readonly Row[] = [
  ['fz-59/registration', 3, 'calendar-day', 'received', 'B', ['short-terms-of-law-59']],
  ['fz-59/forwarding', 7, 'calendar-day', 'registered', 'B', ['short-terms-of-law-59']],
  [
    'fz-59/forwarding-migration',
    5,
    'calendar-day',
    'registered',
    'C',
    ['short-terms-of-law-59', 'later-parts-since-the-start'],
  ],
  [
    'fz-59/forwarding-notice',
    0,
    'calendar-day',
    'forwarded',
    'B A',
    ['forwarding-notice-on-the-day', 'duty-outlives-the-case'],
  ],
  ['fz-59/court-decision', 7, 'calendar-day', 'registered', 'A', ['short-terms-of-law-59']],
  [
    'fz-59/unclear-text',
    7,
    'calendar-day',
    'registered',
    'memory D',
    ['short-terms-of-law-59', 'later-parts-since-the-start'],
  ],
  [
    'fz-59/answered-publicly',
    7,
    'calendar-day',
    'registered',
    'memory',
    ['short-terms-of-law-59', 'later-parts-since-the-start'],
  ],
  ['fz-59/consideration', 30, 'calendar-day', 'registered', 'B', ['days-of-law-59']],
  [
    'fz-59/consideration-migration',
    20,
    'calendar-day',
    'registered',
    'B',
    ['days-of-law-59', 'later-parts-since-the-start'],
  ],
  ['fz-59/reception-answer', 30, 'calendar-day', 'registered', 'A B', ['days-of-law-59']],
  [
    'fz-59/documents',
    15,
    'calendar-day',
    'documents-requested',
    'memory',
    ['short-terms-of-law-59', 'earliest-request-governs'],
  ],
  ['fz-8/registration', 3, 'calendar-day', 'received', 'memory', ['days-of-law-8']],
  ['fz-8/forwarding', 7, 'calendar-day', 'registered', 'memory', ['days-of-law-8']],
  ['fz-8/answer', 30, 'calendar-day', 'registered', 'B memory', ['days-of-law-8']],
  ['feedback-platform/ordinary', 30, 'calendar-day', 'submitted', 'A A', ['platform-days-are-calendar']],
  ['feedback-platform/fast-track', 10, 'calendar-day', 'submitted', 'C A', ['fast-track-days-are-calendar']],
  ['sevastopol-2020/answer', 540, 'working-minute', 'assigned', 'A', ['sent-again-after-return']],
  [
    'sevastopol-2020/answer-high',
    240,
    'working-minute',
    'assigned',
    'A',
    ['four-hours-are-working', 'sent-again-after-return'],
  ],
  ['sevastopol-2020/final-answer', 7, 'working-day', 'answered', 'A', []],
  ['crimea-2020/answer', 540, 'working-minute', 'detected', 'B', []],
  ['crimea-2020/final-answer', 7, 'calendar-day', 'answered', 'C', ['seven-days-are-calendar']],
  ['saratov-2020/routing', 30, 'working-minute', 'detected', 'C', ['minutes-are-working']],
  ['saratov-2020/return', 30, 'working-minute', 'assigned', 'C', ['minutes-are-working', 'sent-again-after-return']],
  [
    'saratov-2020/answer',
    540,
    'working-minute',
    'detected',
    'C',
    ['nine-hours-are-working', 'saratov-answer-counts-from-detection'],
  ],
  ['yaroslavl-draft/routing', 60, 'clock-minute', 'detected', 'C', ['sixty-minutes-run-on']],
  ['yaroslavl-draft/answer', 1440, 'clock-minute', 'detected', 'C', []],
  [
    'bashkortostan-2025/first-reaction',
    180,
    'working-minute',
    'detected',
    'C',
    ['first-reaction-three-working-hours', 'bashkortostan-counts-from-detection'],
  ],
  ['bashkortostan-2025/draft', 480, 'working-minute', 'detected', 'C', ['bashkortostan-counts-from-detection']],
  ['sakhalin/answer', 1440, 'clock-minute', 'detected', 'C', ['one-number-counts-from-detection']],
  ['smolensk/answer', 1, 'calendar-day', 'detected', 'C', ['one-day-is-calendar', 'one-number-counts-from-detection']],
  ['arkhangelsk/answer', 4320, 'clock-minute', 'detected', 'C', ['one-number-counts-from-detection']],
  ['spb-portal/moderation', 1, 'working-day', 'submitted', 'A', ['spb-stages-follow-each-other']],
  [
    'spb-portal/execution-196',
    9,
    'working-day',
    'assigned',
    'A',
    ['spb-stages-follow-each-other', 'sent-again-after-return'],
  ],
  [
    'spb-portal/execution-197',
    19,
    'working-day',
    'assigned',
    'A',
    ['spb-stages-follow-each-other', 'spb-season-is-not-checked', 'sent-again-after-return'],
  ],
  ['spb-portal/answer-moderation', 1, 'working-day', 'draft-sent', 'A', ['spb-stages-follow-each-other']],
  ['nash-sever/answer', 10, 'calendar-day', 'submitted', 'C', ['portal-days-are-calendar', 'portal-terms-start']],
  [
    'nash-sever/answer-short',
    2,
    'working-day',
    'submitted',
    'C',
    ['nash-sever-short-categories', 'portal-terms-start'],
  ],
  ['nash-gorod/answer', 8, 'working-day', 'submitted', 'C', ['portal-terms-start']],
  [
    'nash-gorod/confirmation',
    15,
    'calendar-day',
    'answered',
    'C',
    ['confirmation-is-a-right', 'portal-days-are-calendar', 'portal-terms-start'],
  ],
  [
    'krasnoyarsk-portal/answer',
    10,
    'calendar-day',
    'submitted',
    'C',
    ['portal-days-are-calendar', 'portal-terms-start'],
  ],
];

describe('every rule that a source names is shipped as the source has it', () => {
  test('each with its length, unit, start, grades and what was assumed', () => {
    const shipped = RULE_PACKS.flatMap(({ id, clocks }) => clocks.map((clock) => rowOf(id, clock)));
    expect(shipped).toEqual(TABLE);
  });

  test('an extension of 59-FZ is thirty days, once, by the head, with notice; of 8-FZ fifteen, with notice in seven', () => {
    const told = RULE_PACKS.flatMap(({ id, clocks }) =>
      clocks.flatMap(({ id: clock, extension }) =>
        extension === null
          ? []
          : [`${id}/${clock} ${extension.most} × ${extension.times}, ${extension.notice?.within}`],
      ),
    );
    expect(told).toEqual([
      'fz-59/consideration 30 × 1, null',
      'fz-59/consideration-migration 30 × 1, null',
      'fz-59/reception-answer 30 × 1, null',
      'fz-8/answer 15 × 1, 7',
    ]);
  });

  test('electronic mail is no channel of an appeal since 30 March 2025', () => {
    expect(LAW_59.closedChannels.map(({ channel, since }) => [channel, since])).toEqual([['email', day('2025-03-30')]]);
  });
});

describe.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))('the printed pack %s', (_, pack) => {
  const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS, labels: CHANNEL_LABELS };

  test.each(['ru', 'en'] as const)('leaves no cell empty and no assumption a mere name, in %s', (language) => {
    const { about, rows } = printPack(pack, registers, language);
    const cells = [...about, ...rows.flatMap((row) => Object.values(row))];
    expect(cells.filter((cell) => cell === '' || cell.includes('undefined'))).toEqual([]);
    const names = new Set(ASSUMPTIONS.map(({ name }) => name));
    const told = [...about, ...rows.map(({ assumptions }) => assumptions)].flatMap((cell) => cell.split(/[:;,.]? /));
    expect(told.filter((word) => names.has(word))).toEqual([]);
  });

  test('says since when it is in force, by which edition, and how days are counted', () => {
    const about = printPack(pack, registers, 'ru').about.join('\n');
    expect(about).toContain(`Редакция: ${pack.edition}`);
    expect(about).toMatch(/^Действует: с \d\d\.\d\d\.\d{4}$/m);
    for (const article of ['ст. 191', 'ст. 194']) expect(about).toContain(article);
  });
});

test('the printed 59-FZ says to what each clock applies, and which channel is closed', () => {
  const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS, labels: CHANNEL_LABELS };
  const { about, rows } = printPack(LAW_59, registers, 'ru');
  expect(about.find((line) => line.startsWith('Канал закрыт'))).toMatch(
    /^Канал закрыт: Электронная почта с 30\.03\.2025/,
  );
  const row = (id: string) => rows.find(({ clock }) => clock === id);
  expect(row('consideration-migration')?.applies).toBe(
    'порядок: обращение; адресат: высшее должностное лицо региона; предмет: в компетенции органа, оскорбления или угрозы, многократно отвечено, доводов новых нет, государственная тайна; нарушения в сфере миграции: да; вместо срока consideration',
  );
  expect(row('consideration')?.extension).toBe(
    'не более 30 календарных дней; 1 раз; вправе: руководитель; заявителя уведомить до конца прежнего срока',
  );
  expect(row('unclear-text')?.grades).toBe(
    'ст. 11 ч. 4 — не подтверждено; ст. 11 ч. 4.1 — исходный код: свидетельство практики',
  );
});

function rowOf(pack: string, { id, count, unit, starts, because }: PackClock): Row {
  const grades = because.flatMap((ground) => (ground.kind === 'clause' ? [ground.grade] : [])).join(' ');
  const assumptions = because.flatMap((ground) => (ground.kind === 'assumption' ? [ground.name] : []));
  return [`${pack}/${id}`, count, unit, starts.event, grades, assumptions];
}
