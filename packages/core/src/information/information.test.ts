import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../time/civil-date.ts';
import { checkPages } from './check-pages.ts';
import type { Material } from './material.ts';
import type { OfficialPage, PageFeature, PageRequirement } from './official-page.ts';
import { materialFaults, materialState, planLines } from './plan-of-materials.ts';

const NOW = day('2026-11-30');
const PAGE: OfficialPage = {
  id: 'p1',
  body: 'ЖКХ',
  platform: 'vk',
  address: 'https://vk.example/gkh',
  features: { 'official-mark': true },
  posts: { on: day('2026-11-29'), days: 7, count: 4 },
};
const ON_VK: PageRequirement = { id: 'vk', title: 'ВК', kind: 'page-on', platform: 'vk', because: [] };
const MARK: PageRequirement = { id: 'mark', title: 'Отметка', kind: 'feature', feature: 'official-mark', because: [] };
const POSTS: PageRequirement = { id: 'posts', title: 'Посты', kind: 'posts', weekly: 4, within: 14, because: [] };
const ASKED = [ON_VK, MARK, POSTS];

function lacks(page: Partial<OfficialPage>, bodies = ['ЖКХ']): readonly string[] {
  const found = checkPages({ bodies, pages: [{ ...PAGE, ...page }] }, ASKED, NOW);
  return found.map(({ requirement, lack, value }) => [requirement, lack, value].join(' ').trim());
}

describe('official pages', () => {
  test.each<[string, Partial<OfficialPage>, readonly string[]]>([
    ['all that is asked', {}, []],
    ['no mark', { features: { 'official-mark': false } }, ['mark missing']],
    ['a mark that nobody looked at', { features: {} }, ['mark not-known']],
    ['another platform', { platform: 'ok' }, ['vk missing']],
    ['posts that nobody counted', { posts: null }, ['posts not-known']],
    ['too few posts', { posts: { on: NOW, days: 14, count: 7 } }, ['posts missing 7 / 14']],
    [
      'a count of fifteen days ago',
      { posts: { on: day('2026-11-15'), days: 7, count: 9 } },
      ['posts stale 2026-11-15'],
    ],
    ['a count of fourteen days ago', { posts: { on: day('2026-11-16'), days: 7, count: 9 } }, []],
    ['a count over no days', { posts: { on: NOW, days: 0, count: 9 } }, ['no-count 9 / 0']],
    ['no count', { posts: { on: NOW, days: 7, count: Number.NaN } }, ['no-count NaN / 7']],
    ['a count of tomorrow', { posts: { on: day('2026-12-01'), days: 7, count: 9 } }, ['no-count 2026-12-01']],
    ['no address', { address: 'наша группа' }, ['no-address наша группа']],
    ['an address of the house', { address: 'http://localhost/gkh' }, ['no-address http://localhost/gkh']],
  ])('of a page with %s', (_, page, expected) => {
    expect(lacks(page)).toEqual(expected);
  });

  test('a page of a body that is not listed is told, and so is one registered twice', () => {
    expect(lacks({}, ['Школы'])).toEqual(['no-body ЖКХ', 'vk missing']);
    const twice = checkPages({ bodies: ['ЖКХ'], pages: [PAGE, { ...PAGE, id: 'p2' }, PAGE] }, ASKED, NOW);
    expect(twice.map(({ lack, value }) => [lack, value])).toEqual([
      ['twice', PAGE.address],
      ['twice', 'p1'],
      ['twice', PAGE.address],
    ]);
  });

  test('a body that is listed twice is told once, and once that it is', () => {
    const found = checkPages({ bodies: ['ЖКХ', 'ЖКХ'], pages: [] }, [ON_VK], NOW);
    expect(found.map(({ lack, requirement }) => [lack, requirement])).toEqual([
      ['twice', null],
      ['missing', 'vk'],
    ]);
  });

  test('on no day no count is taken', () => {
    const found = checkPages({ bodies: ['ЖКХ'], pages: [PAGE] }, ASKED, Number.NaN as never);
    expect(found.map(({ lack }) => lack)).toEqual(['no-count']);
  });

  test('what is not asked is not missed, and each thing asked of a body is told once', () => {
    const features = fc.dictionary(fc.constantFrom<PageFeature>('official-mark', 'design', 'qr-code'), fc.boolean());
    fc.assert(
      fc.property(fc.array(features, { maxLength: 4 }), (given) => {
        const pages = given.map((found, index) => ({
          ...PAGE,
          id: `p${index}`,
          address: `https://vk.example/${index}`,
          features: found,
        }));
        const found = checkPages({ bodies: ['ЖКХ'], pages }, [ON_VK, MARK], NOW);
        const unmarked = given.filter((one) => one['official-mark'] !== true).length;
        expect(found).toHaveLength(unmarked + (given.length === 0 ? 1 : 0));
      }),
    );
  });
});

const MATERIAL: Material = {
  id: 'm1',
  topic: 'Отопление',
  audience: 'Жители',
  channel: 'vk',
  owner: 'Пресс-служба',
  on: day('2026-09-10'),
  published: null,
  effect: null,
};
const OUT = { on: day('2026-09-10'), link: 'https://vk.example/wall-1' };

describe('a plan of materials', () => {
  test.each<[string, Partial<Material>, string, string]>([
    ['no audience', { audience: ' ' }, '0.audience', 'text'],
    ['no day', { on: Number.NaN as never }, '0.on', 'day'],
    ['no link', { published: { ...OUT, link: 'vk.example' } }, '0.published.link', 'link'],
    [
      'a link with a word to enter by',
      { published: { ...OUT, link: 'http://u:p@vk.example' } },
      '0.published.link',
      'link',
    ],
    ['an owner that is no text', { owner: null as never }, '0.owner', 'text'],
    [
      'an effect of what is not out',
      { effect: { measure: 'Просмотры', value: 9, source: 'vk' } },
      '0.effect',
      'published-first',
    ],
    [
      'an effect that is none',
      { published: OUT, effect: { measure: 'Просмотры', value: Number.NaN, source: 'vk' } },
      '0.effect.value',
      'number',
    ],
    [
      'an effect of no source',
      { published: OUT, effect: { measure: 'Просмотры', value: 9, source: '' } },
      '0.effect.source',
      'text',
    ],
  ])('each fault has its place: %s', (_, part, path, expected) => {
    expect(materialFaults([{ ...MATERIAL, ...part }]).map((fault) => [fault.path.join('.'), fault.expected])).toEqual([
      [path, expected],
    ]);
  });

  test('a sound one has none; one name twice is a fault', () => {
    expect(materialFaults([MATERIAL])).toEqual([]);
    expect(materialFaults([MATERIAL, MATERIAL])).toMatchObject([{ path: [1, 'id'], expected: 'unique' }]);
  });

  test('every material stands in one state of one line, whatever the order', () => {
    const materials = fc.array(
      fc.record({ audience: fc.constantFrom('Жители', 'Предприниматели'), on: fc.nat(20), out: fc.option(fc.nat(20)) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(materials, fc.nat(20), (given, at) => {
        const plan = given.map(({ audience, on, out }, index): Material => {
          const published = out === null ? null : { ...OUT, on: addDays(NOW, out) };
          return { ...MATERIAL, id: `m${index}`, audience, on: addDays(NOW, on), published };
        });
        const asOf = addDays(NOW, at);
        const lines = planLines(plan, asOf);
        const counted = lines.flatMap(({ states }) => Object.values(states)).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(plan.length);
        expect(planLines(plan.toReversed(), asOf)).toEqual(lines);
        for (const { audience, states, effectUnknown } of lines) {
          const late = plan.filter((one) => one.audience === audience && materialState(one, asOf) === 'late');
          expect(states.late).toBe(late.length);
          expect(effectUnknown).toHaveLength(states.late + states['in-time']);
        }
      }),
    );
  });
});
