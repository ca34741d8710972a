// A rule with an awkward date: since 30 March 2025 no appeal comes by e-mail. Written as a table, proven, mended, asked.
import {
  byAssumption,
  byClause,
  compileTable,
  day,
  decideBy,
  decisionTable,
  explainDecideBy,
  formatDay,
  unwrap,
  zone,
  type Assumption,
  type Ground,
} from '@otklik/core';
import { describeTable, isSound, nearestRows, proveTable } from '@otklik/core/tables';
import { describeGround, describeRefusal } from '@otklik/core/words';
import { ACTS, CHANNEL_ADMISSION, CHANNEL_LABELS, TABLE_LABELS } from '@otklik/rules';

const WRITTEN = [byClause('fz-59', 'ст. 4 п. 1', 'A')];
const IDENTIFIED = [byClause('fz-547', 'изложение на сайте суда', 'A')];
const OWN: readonly Ground[] = [byAssumption('own-explanation')];
const shown = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => (name === 'on' && typeof part === 'number' ? said(part) : part));

// 1. What the clerk wrote: the last day twice, messengers forgotten, and a row that nothing reaches.
const draft = decisionTable({
  id: 'where-to-write',
  edition: '1',
  title: 'Что делать с обращением по каналу и дню',
  because: OWN,
  policy: 'unique',
  otherwise: null,
  columns: {
    channel: { kind: 'one-of', title: 'Канал', values: ['post', 'email', 'feedback-platform', 'messenger'] },
    on: { kind: 'day', title: 'День', from: day('2025-01-01'), to: null },
  },
  rows: [
    { id: 'paper', when: { channel: ['post'] }, answer: 'register', because: WRITTEN },
    { id: 'portal', when: { channel: ['feedback-platform'] }, answer: 'register', because: WRITTEN },
    {
      id: 'email',
      when: { channel: ['email'], on: { from: null, to: day('2025-03-30') } },
      answer: 'register',
      because: WRITTEN,
    },
    {
      id: 'email-closed',
      when: { channel: ['email'], on: { from: day('2025-03-30'), to: null } },
      answer: 'explain-where',
      because: IDENTIFIED,
    },
  ],
});
const { gaps, overlaps } = unwrap(proveTable(draft));
for (const { witness } of gaps) console.log(`gap: ${shown(witness)}`);
for (const { rows, witness } of overlaps) console.log(`overlap of ${rows.join(' and ')}: ${shown(witness)}`);
const undecided = decideBy(unwrap(compileTable(draft)), { channel: 'email', on: day('2025-03-30') });
if (!undecided.ok) console.log(describeRefusal(undecided.refusal, 'ru'));

// 2. Mended: the general rule, and the day on which it ends as its declared exception. One more row is never reached.
const general = {
  id: 'any-channel',
  when: { channel: ['post', 'email', 'feedback-platform'] as const },
  answer: 'register',
  because: WRITTEN,
};
const closed = {
  id: 'email-closed',
  when: { channel: ['email'] as const, on: { from: day('2025-03-30'), to: null } },
  answer: 'explain-where',
  because: IDENTIFIED,
  exceptionOf: ['any-channel'],
};
const messenger = {
  id: 'messenger',
  when: { channel: ['messenger'] as const },
  answer: 'treat-as-message',
  because: OWN,
};
const late = { ...closed, id: 'email-of-2026', when: { ...closed.when, on: { from: day('2026-01-01'), to: null } } };
const withDead = {
  ...draft,
  policy: 'exceptions' as const,
  rows: [general, { ...closed, exceptionOf: ['any-channel', 'email-of-2026'] }, messenger, late],
};
for (const { row, behind } of unwrap(proveTable(withDead)).dead)
  console.log(`dead: ${row} stands behind ${behind.join(', ')}`);

const table = { ...withDead, edition: '2', rows: [general, closed, messenger] };
console.log(`sound: ${isSound(unwrap(proveTable(table)))}`);

// 3. Asked, with the row that decided and its clause.
const compiled = unwrap(compileTable(table));
const asked = { channel: 'email', on: day('2025-03-30') } as const;
console.log(`29.03.2025: ${unwrap(decideBy(compiled, { ...asked, on: day('2025-03-29') }))}`);
const { answer, grounds } = unwrap(explainDecideBy(compiled, asked));
console.log(`30.03.2025: ${answer}`);
const reading: Assumption = {
  name: 'own-explanation',
  reading: 'Написавшему не туда разъясняют, куда писать.',
  alternatives: ['Оставить без ответа.'],
  concerns: [],
};
const labels = {
  ...TABLE_LABELS,
  ...CHANNEL_LABELS,
  messenger: 'Мессенджер',
  register: 'зарегистрировать',
  'explain-where': 'разъяснить, куда писать',
  'treat-as-message': 'рассмотреть как сообщение',
};
const registers = { zone: zone('Europe/Moscow'), acts: ACTS, assumptions: [reading], labels };
for (const ground of grounds) console.log(`  ${describeGround(ground, registers, 'ru')}`);

// 4. The table that is shipped, with every kind of item and channel: why it is not admitted, and what would be needed.
const shipped = unwrap(compileTable(CHANNEL_ADMISSION));
const appeal = { regime: 'appeal', ...asked } as const;
console.log(`shipped: ${unwrap(decideBy(shipped, appeal))}`);
for (const { row, lacks, instead } of unwrap(nearestRows(shipped, appeal, (wanted) => wanted === 'admitted')))
  if (lacks.length === 1) console.log(`  by ${row}: ${shown(instead)}`);

// 5. A document that a lawyer can check.
console.log(describeTable(table, registers, 'ru'));

function said(date: number): string {
  return formatDay(date as typeof asked.on);
}
