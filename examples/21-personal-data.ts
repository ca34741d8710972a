// What is personal in a message is found, told with its reasons, masked, and kept off every page.
import { unwrap, zone } from '@otklik/core';
import { compilePersonalWords, findPersonal, maskPersonal, unmaskedPlace } from '@otklik/core/personal';
import { describeGround, PERSONAL_LABELS } from '@otklik/core/words';
import { buildPage, describeIssue, issueOf, paragraph, personal, renderHtml, revealPersonal } from '@otklik/reports';
import { ACTS, ASSUMPTIONS, PERSONAL_WORDS } from '@otklik/rules';

// invented people, and numbers that nobody has
const messages = [
  'Сказкина Анна Петровна, ул. Лесная, д. 5, кв. 12: третий день нет воды, тел. +7 (900) 000-00-00',
  'Пишите на nobody@example.com или в vk.com/id000000, карта 4111 1111 1111 1111',
  'У школы № 3 на улице Гагарина не горит фонарь',
];
const lexicon = compilePersonalWords(PERSONAL_WORDS);
const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS };
for (const text of messages) {
  const masked = maskPersonal(text, { lexicon, label: (kind) => PERSONAL_LABELS[kind].ru });
  console.log(masked.text);
  for (const { kind, because } of findPersonal(text, lexicon)) {
    const facts = because.filter((ground) => ground.kind === 'fact');
    const signs = facts.map((ground) => describeGround(ground, registers, 'ru'));
    console.log(`  ${PERSONAL_LABELS[kind].ru}: ${signs.join('; ')}`);
  }
}
const masked = maskPersonal(messages[0] ?? '', { lexicon });
console.log('the word behind the masks stood at', unmaskedPlace(masked, masked.text.indexOf('третий')));

const author = personal('Сказкина Анна Петровна');
const head = { title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март' } as const;
const pageWith = (piece: string): ReturnType<typeof buildPage> =>
  buildPage({ ...head, sections: [{ title: 'Итоги', blocks: [paragraph(piece)] }] });

const smuggled = pageWith(author as never);
console.log('smuggled past the compiler:', smuggled.ok ? 'a page' : JSON.stringify(smuggled.refusal));
const open = renderHtml(unwrap(pageWith(maskPersonal(revealPersonal(author), { lexicon }).text)));
console.log('taken out and masked:', open.includes('[name]'), open.includes('Сказкина'));

const shifted = issueOf('unknown-value', 'value-ignored', {
  row: 7,
  header: 'Итог',
  value: messages[0] ?? '',
  expected: ['Решено'],
});
console.log(describeIssue(shifted, 'ru'));
