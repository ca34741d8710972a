import { describe, expect, test } from 'vitest';
import { answerFaults, packetFaults, type PacketExpected } from './packet-faults.ts';
import { readBy } from '../source/read-by.ts';
import { riskPacketSchema } from './risk-event.schema.ts';
import type { RiskPacket, RiskPublication } from './risk-packet.ts';
import { ANSWER, PACKET, PUBLICATIONS } from './risk.fixture.ts';

const [PAGE, PAPER] = PUBLICATIONS as readonly [RiskPublication, RiskPublication];

/** What is changed of a sound packet, and the one defect that it makes. */
type Broken = readonly [about: string, change: Partial<RiskPacket>, path: string, expected: PacketExpected];

const TEXTS: readonly Broken[] = [
  ['no text', { text: '' }, 'text', 'text'],
  ['blanks for a text', { text: ' \n\t' }, 'text', 'text'],
  ['hard blanks for a text', { text: '\u00A0\u2009' }, 'text', 'text'],
  ['nothing told', { unknown: [], taken: [], planned: [] }, 'taken', 'something-told'],
  ['an empty unknown circumstance', { unknown: [''] }, 'unknown.0', 'text'],
  ['a blank second unknown circumstance', { unknown: ['Причина', ' '] }, 'unknown.1', 'text'],
  ['an empty measure taken', { taken: [''] }, 'taken.0', 'text'],
  ['a blank third measure taken', { taken: ['а', 'б', '\t'] }, 'taken.2', 'text'],
  ['an empty measure planned', { planned: [''] }, 'planned.0', 'text'],
  ['a blank second measure planned', { planned: ['Подвоз', '  '] }, 'planned.1', 'text'],
  ['a mark of direction in the text', { text: 'Воду \u202Eдадут.' }, 'text', 'plain-text'],
  ['a mark of control in the text', { text: 'Воду\u0007 дадут.' }, 'text', 'plain-text'],
  ['half of a letter in the text', { text: 'Воду дадут \uD83D.' }, 'text', 'plain-text'],
  ['a new line in a measure', { taken: ['Бригада\nна месте'] }, 'taken.0', 'plain-text'],
  [
    'a mark of direction in a platform',
    { platforms: [...ANSWER.platforms, '\u2066Канал'] },
    'platforms.2',
    'plain-text',
  ],
];

/** What reads as text and is none, or says a thing twice. */
const UNSEEN: readonly Broken[] = [
  ...(['\u200B', '\u2800', '\u00AD\u00AD', '...', '—'] as const).map((text): Broken => [
    `nothing to read for a text: ${JSON.stringify(text)}`,
    { text },
    'text',
    'text',
  ]),
  ...(['\u200B', '\u2060', '\uFEFF', '\u{E0041}', '\u2028', '\uFFFF', '\u2062', '\u3164'] as const).map(
    (mark): Broken => [
      `a hidden mark in the text: ${JSON.stringify(mark)}`,
      { text: `Воду${mark} дадут` },
      'text',
      'plain-text',
    ],
  ),
  ['a line of its own in a measure', { taken: ['Бригада\u2028на месте'] }, 'taken.0', 'plain-text'],
  ['a measure of a dash', { taken: ['—'] }, 'taken.0', 'text'],
  ['one measure twice', { taken: ['Бригада', ' бригада'] }, 'taken.1', 'unique'],
  ['a measure both taken and planned', { taken: ['Подвоз'], planned: ['Подвоз'] }, 'planned.0', 'unique'],
  ['a platform in other letters', { platforms: [...ANSWER.platforms, 'РАЙОННАЯ ГАЗЕТА'] }, 'platforms.2', 'unique'],
  ['a platform with a blank', { platforms: [...ANSWER.platforms, 'Районная газета '] }, 'platforms.2', 'unique'],
  [
    'one link in other letters of its host',
    { publications: [PAGE, { ...PAPER, link: PAGE.link.replace('okrug', 'OKRUG') }] },
    'publications.1.link',
    'unique',
  ],
  ['measures that are no list', { taken: null as never }, 'taken', 'list'],
  ['platforms that are a word', { platforms: 'Страница' as never }, 'platforms', 'list'],
  ['nothing among the publications', { publications: [PAGE, PAPER, null as never] }, 'publications', 'list'],
  [
    'a hole among the publications',
    { publications: Object.assign([PAGE, PAPER], { length: 3 }) },
    'publications',
    'list',
  ],
];

const PLATFORMS: readonly Broken[] = [
  ['no publication', { publications: [], platforms: [] }, 'platforms', 'one-platform-at-least'],
  ['no links', { publications: [] }, 'publications', 'one-publication-at-least'],
  ['a platform twice', { platforms: [...ANSWER.platforms, 'Районная газета'] }, 'platforms.2', 'unique'],
  [
    'a platform thrice',
    { platforms: [...ANSWER.platforms, 'Районная газета', 'Районная газета'] },
    'platforms.3',
    'unique',
  ],
  ['a platform without a link', { publications: [PAGE] }, 'platforms.1', 'publication-for-the-platform'],
  ['the first platform without a link', { publications: [PAPER] }, 'platforms.0', 'publication-for-the-platform'],
  [
    'a third platform without a link',
    { platforms: [...ANSWER.platforms, 'Канал'] },
    'platforms.2',
    'publication-for-the-platform',
  ],
  [
    'a link on a platform not named',
    { publications: [PAGE, PAPER, { ...PAPER, link: 'https://a.example/1', platform: 'Канал' }] },
    'publications.2.platform',
    'named-platform',
  ],
  [
    'a name in other letters',
    { publications: [PAGE, PAPER, { ...PAPER, link: 'https://a.example/1', platform: 'районная газета' }] },
    'publications.2.platform',
    'named-platform',
  ],
  [
    'a name with a blank',
    { publications: [PAGE, PAPER, { ...PAPER, link: 'https://a.example/1', platform: 'Районная газета ' }] },
    'publications.2.platform',
    'named-platform',
  ],
  [
    'no name of a platform',
    { publications: [PAGE, PAPER, { ...PAPER, link: 'https://a.example/1', platform: '' }] },
    'publications.2.platform',
    'named-platform',
  ],
  ['one link twice', { publications: [PAGE, { ...PAPER, link: PAGE.link }] }, 'publications.1.link', 'unique'],
  ['one link thrice', { publications: [PAGE, PAPER, { ...PAPER, link: PAGE.link }] }, 'publications.2.link', 'unique'],
  [
    'a kind that is none',
    { publications: [PAGE, { ...PAPER, kind: 'blog' as never }] },
    'publications.1.kind',
    'media-or-official-page',
  ],
  [
    'no kind',
    { publications: [{ ...PAGE, kind: '' as never }, PAPER] },
    'publications.0.kind',
    'media-or-official-page',
  ],
  [
    'a kind in Russian',
    { publications: [PAGE, { ...PAPER, kind: 'СМИ' as never }] },
    'publications.1.kind',
    'media-or-official-page',
  ],
];

/** No address of the public web. */
const LINKS: readonly (readonly [about: string, link: string])[] = [
  ['nothing', ''],
  ['blanks', '  '],
  ['words', 'см. на странице'],
  ['no scheme', 'gazeta.example/news/15'],
  ['two slashes only', '//gazeta.example/news/15'],
  ['a file', 'file:///news/15'],
  ['a script', 'javascript:alert(1)'],
  ['letters of data', 'data:text/plain,15'],
  ['a mailbox', 'mailto:redakciya@gazeta.example'],
  ['a call', 'tel:+70000000000'],
  ['a telegram of the app', 'tg://resolve?domain=okrug'],
  ['ftp', 'ftp://gazeta.example/15'],
  ['no host', 'https:///news/15'],
  ['the scheme alone', 'https://'],
  ['one slash', 'https:/gazeta.example/15'],
  ['a host of one word', 'https://localhost/15'],
  ['a number for a host', 'http://192.0.2.7/15'],
  ['six groups for a host', 'http://[2001:db8::7]/15'],
  ['an empty label', 'https://gazeta..example/15'],
  ['a dot before', 'https://.example/15'],
  ['a name to enter by', 'https://user@gazeta.example/15'],
  ['a word to enter by', 'https://user:word@gazeta.example/15'],
  ['a blank inside', 'https://gazeta.example/news 15'],
  ['a blank in the host', 'https://gazeta .example/15'],
  ['a break of line', 'https://gazeta.example/15\nhttps://b.example/16'],
  ['a port of letters', 'https://gazeta.example:web/15'],
  ['a port too long', 'https://gazeta.example:123456/15'],
  ['a blank before', ' https://gazeta.example/15'],
  ['a blank after', 'https://gazeta.example/15 '],
  ['a mark of direction', 'https://gazeta.example/15\u202E'],
  ['a hidden mark', 'https://gazeta.example/1\u200B5'],
  ['a hidden mark in the host', 'https://gaz\u200Beta.example/15'],
  ['half of a letter', 'https://gazeta.example/\uD83D'],
  ['a comma in the host', 'https://gazeta,example.ru/15'],
  ['a quote in the host', 'https://gazeta".example/15'],
  ['a bracket in the host', 'https://<b>.example/15'],
  ['a percent in the host', 'https://gazeta%2eexample.ru/15'],
  ['a hyphen before', 'https://-gazeta.example/15'],
  ['a hyphen behind', 'https://gazeta-.example/15'],
  ['a part too long', `https://${'a'.repeat(64)}.example/15`],
  ['a port of nothing', 'https://gazeta.example:0/15'],
  ['a port beyond the last', 'https://gazeta.example:65536/15'],
  ['a number of sixteen', 'http://0x7f.0x1/15'],
  ['a network of the house', 'https://portal.local/15'],
  ['no text', Symbol('link') as never],
];

const BROKEN: readonly Broken[] = [
  ...TEXTS,
  ...UNSEEN,
  ...PLATFORMS,
  ...LINKS.map(([about, link]): Broken => [
    `for a link ${about}`,
    { publications: [PAGE, { ...PAPER, link }] },
    'publications.1.link',
    'public-link',
  ]),
];

describe('a packet for the chat', () => {
  test('in the format of the order is sound, and so is its answer before it goes out', () => {
    expect(packetFaults(PACKET)).toEqual([]);
    expect(answerFaults(ANSWER)).toEqual([]);
    expect(readBy(riskPacketSchema, JSON.parse(JSON.stringify(PACKET)))).toEqual({ ok: true, value: PACKET });
  });

  test.each([
    'http://okrug.example',
    'https://okrug.example/',
    'https://t.okrug.example/s/okrug/15?single#c-2',
    'https://округ.рф/новости/15',
    'https://okrug.example:8443/15',
    'https://okrug.example?wall=1',
    'https://okrug.example:65535/15',
    'https://xn--d1acufc.xn--p1ai/15',
  ])('may link to %s', (link) => {
    expect(packetFaults({ ...PACKET, publications: [PAGE, { ...PAPER, link }] })).toEqual([]);
  });

  test('fifty broken packets at least are tried', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(50);
  });

  test.each(BROKEN)('with %s names the defect', (_, change, path, expected) => {
    const found = packetFaults({ ...PACKET, ...change });
    expect(found.map((fault) => [fault.path.join('.'), fault.expected])).toContainEqual([path, expected]);
  });

  test.each(BROKEN.filter(([, change]) => Object.keys(change).length === 1 && change.publications?.length !== 0))(
    'with %s has that defect and those that follow from it alone',
    (_, change, path) => {
      const [part = ''] = path.split('.');
      const others = packetFaults({ ...PACKET, ...change }).filter((fault) => fault.path[0] !== part);
      expect(others).toEqual([]);
    },
  );

  test('with several defects names each', () => {
    const faults = packetFaults({ text: '', unknown: [], taken: [], planned: [], platforms: [], publications: [] });
    expect(faults.map(({ expected }) => expected)).toEqual([
      'text',
      'something-told',
      'one-platform-at-least',
      'one-publication-at-least',
    ]);
  });
});
