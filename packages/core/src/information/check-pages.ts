import { isPublicLink } from '../basis/public-link.ts';
import { formatDay, type CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import type { OfficialPage, PageRegister, PageRequirement } from './official-page.ts';

/**
 * What stands between a register of pages and what is asked of it.
 *
 * - `missing`: it was looked at, and is not there. `not-known`: nobody has looked. `stale`: the look is too old.
 * - `twice`: a body, a page or an address stands in the register twice. `no-body`: of a page whose body is not in the register.
 * - `no-count`: a count of posts that is none, or is of a day to come. `no-address`: an address that nobody outside can open.
 */
export type PageLack = 'missing' | 'not-known' | 'stale' | 'twice' | 'no-body' | 'no-count' | 'no-address';

/** One lack: of which body and page, by which requirement, and what was found instead. */
export interface PageIssue {
  readonly body: string;
  /** `null` where the page itself is missing. */
  readonly page: string | null;
  /** `null` of a fault of the register itself. */
  readonly requirement: string | null;
  readonly lack: PageLack;
  /** What was found; empty where there is nothing. */
  readonly value: string;
}

/**
 * Lists what a register of official pages lacks.
 *
 * What nobody has looked at is told as not known: it is neither there nor missing.
 *
 * @param register - The bodies that should have pages, and the pages.
 * @param requirements - What is asked of them.
 * @param asOf - The day of the check: counts of posts grow old.
 * @returns The lacks: of the register first, then by body and requirement.
 * @clause barnaul-1153 п. 2.2.12
 * @clause petrovsk-56p п. 2.1.2
 * @clause pestovo-1728 п. 2.2.11
 * @example
 * const page = { id: 'p1', body: 'ЖКХ', platform: 'vk', address: 'https://vk.example/gkh', features: { 'official-mark': false }, posts: null }
 * const asked = PAGE_REQUIREMENTS.filter(({ id }) => ['page-on-vk', 'page-on-ok', 'official-mark', 'feedback-form'].includes(id))
 * checkPages({ bodies: ['ЖКХ'], pages: [page] }, asked, day('2026-11-30')).map(({ requirement, lack }) => [requirement, lack])
 * //=> [['page-on-ok', 'missing'], ['official-mark', 'missing'], ['feedback-form', 'not-known']]
 */
export function checkPages(
  register: PageRegister,
  requirements: readonly PageRequirement[],
  asOf: CivilDate,
): readonly PageIssue[] {
  const { bodies, pages } = register;
  return [
    ...bodies.flatMap((body, index) => (bodies.indexOf(body) === index ? [] : [listedTwice(body)])),
    ...pages.flatMap((page, index) => registerIssues(register, { page, index, asOf })),
    ...[...new Set(bodies)].flatMap((body) => {
      const own = pages.filter((page) => page.body === body);
      return requirements.flatMap((asked) => lacksOf(asked, { body, own, asOf }));
    }),
  ];
}

interface Own {
  readonly body: string;
  readonly own: readonly OfficialPage[];
  readonly asOf: CivilDate;
}

function lacksOf(asked: PageRequirement, { body, own, asOf }: Own): readonly PageIssue[] {
  const { id: requirement, kind } = asked;
  if (kind === 'page-on') {
    const isThere = own.some(({ platform }) => platform === asked.platform);
    return isThere ? [] : [{ body, page: null, requirement, lack: 'missing', value: '' }];
  }
  return own.flatMap((page) => {
    const found = kind === 'feature' ? featureLack(page, asked.feature) : postsLack(page, asked, asOf);
    return found === null ? [] : [{ body, page: page.id, requirement, ...found }];
  });
}

type Found = Pick<PageIssue, 'lack' | 'value'> | null;
type FeatureName = Extract<PageRequirement, { kind: 'feature' }>['feature'];

function featureLack({ features }: OfficialPage, feature: FeatureName): Found {
  const has = features[feature];
  if (has === undefined) return { lack: 'not-known', value: '' };
  return has ? null : { lack: 'missing', value: '' };
}

function postsLack(
  { posts }: OfficialPage,
  { weekly, within }: Extract<PageRequirement, { kind: 'posts' }>,
  asOf: CivilDate,
): Found {
  if (posts === null) return { lack: 'not-known', value: '' };
  if (!isCount(posts.on, [posts.days, posts.count]) || posts.days === 0 || !(posts.on <= asOf)) return null; // told as a fault of the register
  if (asOf - posts.on > within) return { lack: 'stale', value: formatDay(posts.on) };
  return posts.count * 7 >= weekly * posts.days ? null : { lack: 'missing', value: `${posts.count} / ${posts.days}` };
}

function listedTwice(body: string): PageIssue {
  return { body, page: null, requirement: null, lack: 'twice', value: body };
}

interface Listed {
  readonly page: OfficialPage;
  readonly index: number;
  readonly asOf: CivilDate;
}

function registerIssues({ bodies, pages }: PageRegister, { page, index, asOf }: Listed): readonly PageIssue[] {
  const { id, body, address, posts } = page;
  const of = { body, page: id, requirement: null };
  const before = pages.slice(0, index);
  return [
    ...(before.some((one) => one.id === id) ? [{ ...of, lack: 'twice' as const, value: id }] : []),
    ...(before.some((one) => one.address === address) ? [{ ...of, lack: 'twice' as const, value: address }] : []),
    ...(bodies.includes(body) ? [] : [{ ...of, lack: 'no-body' as const, value: body }]),
    ...(isPublicLink(address) ? [] : [{ ...of, lack: 'no-address' as const, value: address }]),
    ...oddCount(posts, asOf).map((value) => ({ ...of, lack: 'no-count' as const, value })),
  ];
}

/** What a count is that is none: its figures, or its day where that is still to come. */
function oddCount(posts: OfficialPage['posts'], asOf: CivilDate): readonly string[] {
  if (posts === null) return [];
  const { on, days, count } = posts;
  if (!isCount(on, [days, count]) || days === 0) return [`${count} / ${days}`];
  return on <= asOf ? [] : [formatDay(on)];
}

function isCount(on: CivilDate, counts: readonly number[]): boolean {
  return isDay(on) && counts.every((count) => Number.isSafeInteger(count) && count >= 0);
}
