import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Refusal } from '../basis/result.ts';
import { day } from '../time/civil-date.ts';
import type { Action, Concern } from './action.ts';
import { anyCentre } from './any-centre.fixture.ts';
import { CHARTER } from './centre.fixture.ts';
import type { CharterDuty, Criterion, Evidence, Genre, OfficeEvent, Rhythm } from './charter-duty.ts';
import { isCharterFault } from './charter-issue.ts';
import type * as lists from './charter-lists.ts';
import { byRole, charterDuty, charterRole, THE_CENTRE } from './charter-parts.ts';
import type { Charter } from './charter.ts';
import { checkCharter } from './check-charter.ts';
import type { ObligationKind } from './obligation.ts';
import type { Outsider } from './party.ts';
import { readCharter } from './read-charter.schema.ts';
import { superiorsOf } from './superiors.ts';

const { roles, posts, blocks, bodies, systems, duties, rights } = CHARTER;
const because = CHARTER.because;

describe('a charter whose parts fit each other', () => {
  test('has no issue', () => {
    expect(checkCharter(CHARTER)).toEqual([]);
  });

  test('reads back equal', () => {
    expect(readCharter(sent(CHARTER))).toEqual({ ok: true, value: CHARTER });
  });
});

describe('a charter is faulty', () => {
  test.each<readonly [string, Partial<Charter>, readonly string[]]>([
    ['when a role appears twice', { roles: [...roles, roles[1] as never] }, ['roles.5.id doubled-name head']],
    ['when a post appears twice', { posts: [...posts, posts[0] as never] }, ['posts.4.id doubled-name deputy']],
    ['when a block appears twice', { blocks: [...blocks, blocks[0] as never] }, ['blocks.2.id doubled-name roads']],
    [
      'when a body appears twice',
      { bodies: [...bodies, bodies[0] as never] },
      ['bodies.2.id doubled-name roads-office'],
    ],
    [
      'when a system appears twice',
      { systems: [...systems, systems[0] as never] },
      ['systems.1.channel doubled-name feedback-platform'],
    ],
    [
      'when a duty appears twice',
      { duties: [...duties, duties[0] as never] },
      ['duties.10.id doubled-name directions'],
    ],
    [
      'when a right bears the name of a duty',
      { rights: [{ ...(rights[0] as never as Charter['rights'][number]), id: 'summary' }] },
      ['rights.0.id doubled-name summary'],
    ],
    [
      'when a role answers to one that there is not',
      { roles: roles.with(0, { ...(roles[0] as Charter['roles'][number]), answersTo: 'mayor' }) },
      ['roles.0.answersTo unknown-name role mayor'],
    ],
    [
      'when the centre acts through a role that there is not',
      { actsThrough: { roles: ['head', 'ghost'], because } },
      ['actsThrough.roles.1 unknown-name role ghost'],
    ],
    [
      'when a post holds an unknown role in an unknown block',
      { posts: [...posts, { id: 'p', title: 'П', roles: ['ghost'], block: 'moon', because }] },
      ['posts.4.roles.0 unknown-name role ghost', 'posts.4.block unknown-name block moon'],
    ],
    [
      'when a body is of an unknown block',
      { bodies: [...bodies, { id: 'b', title: 'О', kind: 'sectoral', block: 'moon', because }] },
      ['bodies.2.block unknown-name block moon'],
    ],
    [
      'when an unknown role is responsible for a system',
      { systems: [...systems, { channel: 'phone', title: 'Телефон', responsible: 'ghost', because }] },
      ['systems.1.responsible unknown-name role ghost'],
    ],
    [
      'when a duty is owed by, asked for by and told to a role that there is not',
      {
        duties: [
          ...duties,
          owed({ owedBy: byRole('ghost'), when: { kind: 'request', from: byRole('mayor') }, to: [byRole('elf')] }),
        ],
      },
      [
        'duties.10.owedBy.role unknown-name role ghost',
        'duties.10.when.from.role unknown-name role mayor',
        'duties.10.to.0.role unknown-name role elf',
      ],
    ],
    [
      'when a right is held by and towards a role that there is not',
      { rights: [{ ...(rights[0] as Charter['rights'][number]), heldBy: byRole('ghost'), towards: [byRole('elf')] }] },
      ['rights.0.heldBy.role unknown-name role ghost', 'rights.0.towards.0.role unknown-name role elf'],
    ],
    [
      'when roles answer to each other, told once for the circle',
      { roles: roles.with(0, { ...(roles[0] as Charter['roles'][number]), answersTo: 'head' }) },
      ['roles.0.answersTo subordination-circle curator,head'],
    ],
    [
      'when a role answers to itself',
      { roles: roles.with(0, { ...(roles[0] as Charter['roles'][number]), answersTo: 'curator' }) },
      ['roles.0.answersTo subordination-circle curator'],
    ],
    [
      'when it ends before it begins',
      { inForce: { from: day('2026-02-01'), until: day('2026-01-31') } },
      [`inForce.until upside-down ${day('2026-02-01')} ${day('2026-01-31')}`],
    ],
    [
      'when its days are none',
      { inForce: { from: Number.NaN as never, until: 20_600.5 as never } },
      ['inForce.from not-a-day NaN', 'inForce.until not-a-day 20600.5'],
    ],
  ])('%s, and is not read', (_, parts, expected) => {
    const charter = { ...CHARTER, ...parts };
    const faults = checkCharter(charter).filter(isCharterFault);
    expect(faults.map(told)).toEqual(expected);
    const read = readCharter(sent(charter));
    const paths = faults.map(({ path }) => path);
    expect(read.ok ? [] : read.refusal.issues.map(({ path }) => path)).toEqual(paths);
  });
});

describe('a charter leaves open', () => {
  test.each<readonly [string, Partial<Charter>, readonly string[]]>([
    [
      'who is responsible for a system',
      { systems: [...systems, { channel: 'phone', title: 'Телефон', responsible: null, because }] },
      ['systems.1.responsible nobody-responsible phone'],
    ],
    [
      'who holds the role that owes something',
      { posts: posts.filter(({ id }) => id !== 'deputy') },
      ['duties.0.owedBy nobody-owes directions', 'duties.1.owedBy nobody-owes control-plans'],
    ],
    [
      'through whom the centre acts',
      { actsThrough: { roles: [], because } },
      ['duties.8.owedBy nobody-owes summary', 'duties.9.owedBy nobody-owes answer-region'],
    ],
    [
      'what a role is for',
      { roles: [...roles, charterRole({ id: 'guest', title: 'Гость', because })] },
      ['roles.5 idle-role guest'],
    ],
    ['who leads a block', { posts: posts.filter(({ id }) => id !== 'roads-chief') }, ['blocks.0 unled-block roads']],
    [
      'by which clause',
      { duties: duties.with(0, { ...(duties[0] as CharterDuty), because: [] }) },
      ['duties.0.because without-clause'],
    ],
    [
      'which of two rhythms holds',
      {
        duties: [
          ...duties,
          owed({ action: 'watch', concerns: ['publications'], when: { kind: 'rhythm', every: 'week' } }),
        ],
      },
      ['duties.10 contradiction daily-watch,own'],
    ],
    [
      'by which evidence the same is seen',
      { duties: [...duties, owed({ action: 'control', concerns: ['measures'], evidence: { kind: 'letter' } })] },
      ['duties.10 contradiction control-plans,own'],
    ],
  ])('%s, and is read all the same', (_, parts, expected) => {
    const charter = { ...CHARTER, ...parts };
    expect(checkCharter(charter).map(told)).toEqual(expected);
    expect(checkCharter(charter).filter(isCharterFault)).toEqual([]);
    expect(readCharter(sent(charter))).toEqual({ ok: true, value: charter });
  });

  test.each<readonly [string, Partial<CharterDuty>]>([
    ['another action', { action: 'lead' }],
    ['other concerns', { concerns: ['staff'] }],
    ['another occasion', { when: { kind: 'need' }, evidence: { kind: 'letter' } }],
    ['the same evidence', {}],
    ['the same role', { owedBy: byRole('curator'), evidence: { kind: 'letter' } }],
    ['the own block only', { reach: { ownBlock: true }, evidence: { kind: 'letter' } }],
    ['the centre as a whole', { owedBy: THE_CENTRE, evidence: { kind: 'letter' } }],
  ])('no contradiction in two duties with %s', (_, parts) => {
    const other = owed({ action: 'control', concerns: ['measures'], ...parts });
    const found = checkCharter({ ...CHARTER, duties: [...duties, other] });
    expect(found.filter(({ kind }) => kind === 'contradiction')).toEqual([]);
  });

  test('no contradiction between duties of two systems, but one where a duty is of both', () => {
    const rated = { action: 'rate', concerns: ['bodies'] } as const;
    const phone = owed({ ...rated, reach: { systems: ['phone'] } });
    const both = owed({ ...rated, reach: { systems: ['phone', 'feedback-platform'] } });
    expect(checkCharter({ ...CHARTER, duties: [...duties, phone] })).toEqual([]);
    expect(checkCharter({ ...CHARTER, duties: [...duties, both] }).map(told)).toEqual([
      'duties.10 contradiction rate-platform,own',
    ]);
  });
});

describe('a malformed charter is refused', () => {
  test.each<readonly [string, object, string, string]>([
    ['an unknown zone', { zone: 'Vymyshlensk' }, 'zone', 'zone'],
    ['an unknown form', { legalForm: 'ministry' }, 'legalForm', 'project-office | coordinating-body | working-group'],
    ['no roles', { roles: undefined }, 'roles', 'array'],
    ['a field too many', { mayor: 'Иванов' }, 'mayor', 'no-such-field'],
    ['a duty that is a sentence', { duties: ['следить'] }, 'duties.0', 'object'],
    [
      'an unknown action',
      { duties: [{ ...duties[0], action: 'hope' }] },
      'duties.0.action',
      'lead | determine | approve',
    ],
    ['a duty about nothing', { duties: [{ ...duties[0], concerns: [] }] }, 'duties.0.concerns', '>= 1'],
  ])('for %s', (_, part, path, expected) => {
    const read = readCharter({ ...(sent(CHARTER) as object), ...part });
    const [issue] = read.ok ? [] : read.refusal.issues;
    expect(issue?.path.join('.')).toBe(path);
    expect(issue?.expected.startsWith(expected)).toBe(true);
  });
});

test('the closed lists leave out nothing', () => {
  expectTypeOf<(typeof lists.ACTIONS)[number]>().toEqualTypeOf<Action>();
  expectTypeOf<(typeof lists.CONCERNS)[number]>().toEqualTypeOf<Concern>();
  expectTypeOf<(typeof lists.OUTSIDERS)[number]>().toEqualTypeOf<Outsider>();
  expectTypeOf<(typeof lists.OFFICE_EVENTS)[number]>().toEqualTypeOf<OfficeEvent>();
  expectTypeOf<(typeof lists.GENRES)[number]>().toEqualTypeOf<Genre>();
  expectTypeOf<(typeof lists.RHYTHMS)[number]>().toEqualTypeOf<Rhythm>();
  expectTypeOf<(typeof lists.CRITERIA)[number]>().toEqualTypeOf<Criterion>();
  expectTypeOf<(typeof lists.OBLIGATION_KINDS)[number]>().toEqualTypeOf<ObligationKind>();
  expectTypeOf<(typeof lists.EVIDENCE_KINDS)[number]>().toEqualTypeOf<Exclude<Evidence['kind'], 'report' | 'rating'>>();
});

describe('laws of the check', () => {
  test('any charter is checked, and read exactly when it has no fault', () => {
    fc.assert(
      fc.property(anyCentre, ({ charter }) => {
        const faults = checkCharter(charter).filter(isCharterFault);
        const read = readCharter(sent(charter));
        expect(read.ok).toBe(faults.length === 0 && charter.duties.every(({ reach }) => reach.systems?.length !== 0));
      }),
    );
  });

  const subordinations = fc
    .array(fc.option(fc.constantFrom('r0', 'r1', 'r2', 'r3')), { minLength: 4, maxLength: 4 })
    .map((above) => above.map((answersTo, at) => charterRole({ id: `r${at}`, title: '', answersTo, because: [] })));

  test('roles stand in a circle exactly when some role is above itself, and each is told in one circle', () => {
    fc.assert(
      fc.property(subordinations, (list) => {
        const found = checkCharter({ ...CHARTER, roles: list }).flatMap((issue) =>
          issue.kind === 'subordination-circle' ? [...issue.roles] : [],
        );
        const inCircle = list.map(({ id }) => id).filter((id) => isAbove(id, id, list));
        expect(found.toSorted()).toEqual(inCircle);
      }),
    );
  });

  test('a circle of many thousand roles is told at once', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => {
      return charterRole({ id: `r${at}`, title: '', answersTo: `r${(at + 1) % 30_000}`, because: [] });
    });
    const found = checkCharter({ ...CHARTER, roles: many.toReversed() }).filter(
      ({ kind }) => kind === 'subordination-circle',
    );
    expect(found).toMatchObject([{ roles: { length: 30_000, 0: 'r29999', 1: 'r0' }, path: ['roles', 0, 'answersTo'] }]);
  });

  test('whoever is above one’s superior is above oneself', () => {
    fc.assert(
      fc.property(subordinations, (list) => {
        for (const { id } of list)
          expect(superiorsOf(id, { roles: list })).toEqual(
            list
              .map((role) => role.id)
              .filter((other) => other !== id && isAbove(other, id, list))
              .toSorted(byDistance(id, list)),
          );
      }),
    );
  });
});

/** By the definition: some number of steps up from a role leads to the other. */
function isAbove(upper: string, lower: string, list: Charter['roles']): boolean {
  return distance(upper, lower, list) !== null;
}

function distance(upper: string, lower: string, list: Charter['roles']): number | null {
  let at: string | null = lower;
  for (let step = 1; step <= list.length; step += 1) {
    at = list.find(({ id }) => id === at)?.answersTo ?? null;
    if (at === upper) return step;
  }
  return null;
}

function byDistance(lower: string, list: Charter['roles']): (a: string, b: string) => number {
  return (a, b) => (distance(a, lower, list) ?? 0) - (distance(b, lower, list) ?? 0);
}

function owed(parts: Partial<CharterDuty>): CharterDuty {
  const usual = { id: 'own', owedBy: byRole('head'), action: 'train', concerns: ['staff'] } as const;
  return charterDuty({ ...usual, evidence: { kind: 'log-entry' }, because, ...parts });
}

function told({ path, kind, ...facts }: Refusal & { readonly path: readonly (string | number)[] }): string {
  return [path.join('.'), kind, ...Object.values(facts).map(String)].join(' ');
}

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
