import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/civil-date.ts';
import { days } from './any-centre.fixture.ts';
import { anyOffice } from './any-office.fixture.ts';
import { appointed, CENTRE, CHARTER } from './centre.fixture.ts';
import type { Centre } from './centre.ts';
import { THE_CENTRE } from './charter-parts.ts';
import { extentOf, placesOn } from './duty-extent.ts';
import { entitlementsOf } from './entitlement.ts';
import { filledPosts } from './filled-posts.ts';
import { may } from './may.ts';
import { orphanDuties, type OrphanDuty } from './orphan-duties.ts';

const MAY = day('2026-05-20');

describe('a duty is an orphan', () => {
  test('when nobody holds its role', () => {
    const whole = orphanDuties(CENTRE, MAY).filter((orphan) => orphan.whole);
    expect(whole.map(inShort)).toEqual([
      'directions: nobody-appointed, needs curator',
      'control-plans: nobody-appointed, needs curator',
    ]);
  });

  test('in a block or body that nobody looks after', () => {
    const part = orphanDuties(CENTRE, MAY).filter((orphan) => !orphan.whole);
    expect(part.map(inShort)).toEqual([
      'block-work: beyond-reach, needs block-lead',
      'answers: beyond-reach, needs executor',
    ]);
    expect(part.flatMap(({ uncovered }) => uncovered)).toEqual([
      { concern: 'appeals', block: 'schools' },
      { concern: 'appeals', body: 'school-board' },
    ]);
  });

  test('when the only holder is gone, acting or not', () => {
    const leads = (centre: Centre, at = MAY): boolean =>
      orphanDuties(centre, at).every(({ duty }) => duty.id !== 'lead-centre');
    expect([day('2026-06-30'), day('2026-07-14'), day('2026-07-15')].map((at) => leads(CENTRE, at))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('of nobody appointed, though somebody was until the day before', () => {
    const late = orphanDuties({ ...CENTRE, delegations: [] }, day('2026-07-15'));
    expect(late.find(({ duty }) => duty.id === 'lead-centre')?.why).toBe('nobody-appointed');
  });

  test('only in the blocks of those appointed that day, where the charter lists none', () => {
    const charter = { ...CHARTER, blocks: [], bodies: [] };
    const lead = appointed({ id: 'a-1', holder: 'u1', role: 'block-lead', block: 'moon' });
    const gone = { ...lead, id: 'a-2', block: 'mars', until: day('2026-03-31') };
    const found = (...appointments: Centre['appointments']): readonly string[] =>
      orphanDuties({ charter, appointments, delegations: [] }, MAY).map(({ duty }) => duty.id);
    expect(found(lead, gone)).not.toContain('block-work');
    expect(found(gone)).toContain('block-work');
  });

  test('all of them before the charter is in force, and where nobody was ever appointed', () => {
    const ours = CHARTER.duties.length;
    const early = orphanDuties(CENTRE, day('2026-01-31'));
    expect([early.length, new Set(early.map(({ why }) => why))]).toEqual([ours, new Set(['not-in-force'])]);
    const empty = orphanDuties({ charter: CHARTER, appointments: [], delegations: [] }, MAY);
    expect([empty.length, new Set(empty.map(({ why }) => why))]).toEqual([ours, new Set(['nobody-appointed'])]);
  });

  test('when the centre acts through nobody, or it reaches nothing', () => {
    const [duty] = CHARTER.duties;
    if (duty === undefined) throw new Error('a duty');
    const acting = { ...CHARTER, actsThrough: { roles: [], because: [] }, rights: [] };
    const nobody = { ...CENTRE, charter: { ...acting, duties: [{ ...duty, owedBy: THE_CENTRE }] } };
    expect(orphanDuties(nobody, MAY).map(({ why }) => why)).toEqual(['acts-through-nobody']);
    const nothing = { ...CENTRE, charter: { ...CHARTER, duties: [{ ...duty, reach: { systems: [] } }] } };
    expect(orphanDuties(nothing, MAY)).toMatchObject([{ why: 'reaches-nothing', uncovered: [], whole: true }]);
  });

  test('not when another duty or right lets somebody do the same', () => {
    const [duty] = CHARTER.duties;
    if (duty === undefined) throw new Error('a duty');
    const twice = { ...duty, id: 'again', owedBy: THE_CENTRE };
    const centre = { ...CENTRE, charter: { ...CHARTER, duties: [duty, twice] } };
    expect(orphanDuties(centre, MAY)).toEqual([]);
  });

  test('a charter without roles and duties has none', () => {
    const bare = { ...CHARTER, roles: [], posts: [], blocks: [], bodies: [], systems: [], duties: [], rights: [] };
    expect(
      orphanDuties(
        { charter: bare, appointments: [appointed({ id: 'a', holder: 'u', role: 'x' })], delegations: [] },
        MAY,
      ),
    ).toEqual([]);
  });
});

test('a filled post is held by its own name in its block, as long as the charter is in force', () => {
  const until = day('2026-12-31');
  const { appointments, charter } = filledPosts({ ...CHARTER, inForce: { ...CHARTER.inForce, until } });
  expect(appointments.find(({ holder }) => holder === 'roads-chief')).toEqual({
    id: 'roads-chief/block-lead',
    holder: 'roads-chief',
    role: 'block-lead',
    block: 'roads',
    body: 'roads-chief',
    acting: false,
    because: CHARTER.posts.find(({ id }) => id === 'roads-chief')?.because,
    from: charter.inForce.from,
    until,
  });
});

test('with every post filled the town leaves nothing but the bodies open, since posts are of no body', () => {
  expect(orphanDuties(filledPosts(CHARTER), MAY).map(inShort)).toEqual(['answers: beyond-reach, needs executor']);
});

describe('laws', () => {
  test('what is left uncovered is what nobody may do, and nothing else', () => {
    fc.assert(
      fc.property(anyOffice, days, (centre, at) => {
        const found = new Map(orphanDuties(centre, at).map((orphan) => [orphan.duty.id, orphan]));
        const holders = ['u1', 'u2', 'u3', 'u9'];
        for (const duty of centre.charter.duties) {
          if (duty.owedBy.kind === 'outside') expect(found.has(duty.id)).toBe(false);
          else {
            const extent = extentOf(duty, placesOn(centre, at));
            const open = extent.filter(
              (subject) => !holders.some((actor) => may(centre, { actor, action: duty.action, subject, at })),
            );
            expect(found.get(duty.id)?.uncovered ?? []).toEqual(open);
            expect(found.has(duty.id)).toBe(open.length > 0 || extent.length === 0);
          }
        }
      }),
    );
  });

  test('one more appointment never makes an orphan of a duty that names no place', () => {
    fc.assert(
      fc.property(anyOffice, days, (centre, at) => {
        const more = { ...centre, appointments: centre.appointments.slice(1), delegations: [] };
        const placeless = ({ duty: { reach } }: OrphanDuty): boolean =>
          reach.ownBlock !== true && reach.ownBody !== true;
        const fewer = orphanDuties(more, at)
          .filter(placeless)
          .map(({ duty }) => duty.id);
        const found = orphanDuties({ ...centre, delegations: [] }, at)
          .filter(placeless)
          .map(({ duty }) => duty.id);
        expect(found.filter((id) => !fewer.includes(id))).toEqual([]);
      }),
    );
  });

  test('with nobody appointed no duty of the centre is seen to', () => {
    fc.assert(
      fc.property(anyOffice, days, ({ charter, delegations }, at) => {
        const orphans = orphanDuties({ charter, appointments: [], delegations }, at);
        const owed = charter.duties.filter(({ owedBy }) => owedBy.kind !== 'outside');
        expect(orphans.map(({ duty }) => duty)).toEqual(owed);
        expect(entitlementsOf({ charter, appointments: [], delegations }, { actor: 'u1', at })).toEqual([]);
      }),
    );
  });
});

function inShort({ duty, why, roles }: OrphanDuty): string {
  return `${duty.id}: ${why}, needs ${roles.join(' or ')}`;
}
