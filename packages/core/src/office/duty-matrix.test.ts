import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byAssumption } from '../source/decision.ts';
import { day } from '../time/civil-date.ts';
import { anyOffice } from './any-office.fixture.ts';
import { appointed, CHARTER } from './centre.fixture.ts';
import type { CharterDuty } from './charter-duty.ts';
import { byRole, charterDuty, charterRole, outside, THE_CENTRE, type DutyParts } from './charter-parts.ts';
import type { Charter } from './charter.ts';
import { dutyMatrix, type DutyLetter, type MatrixEntry, type MatrixRow } from './duty-matrix.ts';
import { placesOn, extentOf } from './duty-extent.ts';
import { rolesBehind } from './grant.ts';
import { may } from './may.ts';
import { superiorsOf } from './superiors.ts';

describe('the matrix of an invented town', () => {
  test.each<readonly [string, readonly string[]]>([
    ['directions', ['responsible curator', 'accountable curator by accountable-is-the-top-role-itself']],
    ['lead-centre', ['responsible head', 'accountable curator by accountable-is-the-role-above']],
    ['indicators', ['responsible head', 'accountable curator by accountable-is-the-role-above', 'informed curator']],
    [
      'summary',
      [
        'responsible head',
        'responsible platform-lead',
        'accountable head by accountable-is-the-nearest-over-all',
        'informed head-of-administration by informed-is-to-whom-it-goes',
      ],
    ],
    [
      'answer-region',
      [
        'responsible head',
        'responsible platform-lead',
        'accountable head by accountable-is-the-nearest-over-all',
        'informed regional-centre',
      ],
    ],
  ])('says of %s who is what', (id, letters) => {
    expect(rowOf(CHARTER, id).entries.map(told)).toEqual(letters);
  });

  test('stands on clauses, and names the reading of what it inferred', () => {
    const [doing, answering] = rowOf(CHARTER, 'lead-centre').entries;
    expect(doing?.because).toEqual(CHARTER.duties.find(({ id }) => id === 'lead-centre')?.because);
    expect(answering?.because).toEqual([
      ...(CHARTER.roles.find(({ id }) => id === 'head')?.because ?? []),
      byAssumption('accountable-is-the-role-above'),
    ]);
  });
});

test('what the centre owes as a whole stands also on why its roles act for it', () => {
  const [doing] = rowOf(CHARTER, 'summary').entries;
  const own = CHARTER.duties.find(({ id }) => id === 'summary')?.because ?? [];
  expect(doing?.because).toEqual([...own, ...CHARTER.actsThrough.because]);
});

describe('whoever owes an account of what a duty concerns is accountable', () => {
  const account = owed({
    id: 'account',
    owedBy: byRole('head'),
    action: 'account-for',
    concerns: ['appeals', 'terms'],
  });
  const accountableFor = (parts: Partial<DutyParts>, more: readonly CharterDuty[] = [account]): readonly string[] => {
    const charter = { ...CHARTER, duties: [owed(parts), ...more] };
    return rowOf(charter, 'x')
      .entries.filter(({ letter }) => letter === 'accountable')
      .map(told);
  };

  test('when in the line of the one that owes it', () => {
    expect(accountableFor({ owedBy: byRole('executor') })).toEqual([
      'accountable head by accounting-covers-its-concerns',
    ]);
    expect(accountableFor({ owedBy: byRole('curator') })).toEqual([
      'accountable curator by accountable-is-the-top-role-itself',
    ]);
  });

  test('the nearest of several', () => {
    const nearer = { ...account, id: 'nearer', owedBy: byRole('block-lead') };
    expect(accountableFor({ owedBy: byRole('executor') }, [account, nearer])).toEqual([
      'accountable block-lead by accounting-covers-its-concerns',
    ]);
  });

  test('not when the account leaves some of it out, or is of one block or system alone', () => {
    const above = ['accountable block-lead by accountable-is-the-role-above'];
    expect(accountableFor({ owedBy: byRole('executor'), concerns: ['appeals', 'plans'] })).toEqual(above);
    for (const reach of [{ ownBlock: true }, { ownBody: true }, { systems: ['phone'] }] as const)
      expect(accountableFor({ owedBy: byRole('executor') }, [{ ...account, reach }])).toEqual(above);
  });

  test('not when it lies in one system more than the account', () => {
    const reach = { systems: ['phone', 'post'] } as const;
    const wider = { owedBy: byRole('executor'), reach: { systems: ['phone', 'email'] } } as const;
    expect(accountableFor(wider, [{ ...account, reach }])).toEqual([
      'accountable block-lead by accountable-is-the-role-above',
    ]);
  });

  test('of one system, for what lies in it', () => {
    const reach = { systems: ['phone', 'post'] } as const;
    expect(
      accountableFor({ owedBy: byRole('executor'), reach: { systems: ['phone'] } }, [{ ...account, reach }]),
    ).toEqual(['accountable head by accounting-covers-its-concerns']);
  });

  test('for the account itself nothing is inferred', () => {
    expect(rowOf({ ...CHARTER, duties: [account] }, 'account').entries.map(told)).toEqual([
      'responsible head',
      'accountable head',
    ]);
  });
});

describe('a row says why nobody is accountable', () => {
  const lone = charterRole({ id: 'lone', title: 'Сам по себе', because: [] });

  test.each<readonly [string, Partial<DutyParts>, Partial<Charter>, readonly string[]]>([
    ['owed-outside', { owedBy: outside('administration') }, {}, ['responsible administration']],
    ['owed-by-nobody', {}, { actsThrough: { roles: [], because: [] } }, []],
    ['unknown-role', { owedBy: byRole('ghost') }, {}, ['responsible ghost']],
    [
      'nobody-over-all',
      {},
      { roles: [...CHARTER.roles, lone], actsThrough: { roles: ['head', 'lone'], because: [] } },
      ['responsible head', 'responsible lone'],
    ],
  ])('%s', (why, parts, charter, entries) => {
    const row = rowOf({ ...CHARTER, ...charter, duties: [owed(parts)] }, 'x');
    expect([row.unaccountable, row.entries.map(told)]).toEqual([why, entries]);
  });
});

describe('others are consulted or informed', () => {
  const others = (parts: Partial<DutyParts>): readonly string[] =>
    rowOf({ ...CHARTER, duties: [owed({ owedBy: byRole('head'), ...parts })] }, 'x')
      .entries.filter(({ letter }) => letter === 'consulted' || letter === 'informed')
      .map(told);

  test('consulted where one acts together', () => {
    expect(others({ action: 'coordinate', to: [outside('bodies'), byRole('executor')] })).toEqual([
      'consulted bodies by consulted-is-whom-one-acts-with',
      'consulted executor by consulted-is-whom-one-acts-with',
    ]);
  });

  test('whoever asks is told, once', () => {
    const when = { kind: 'request', from: outside('regional-centre') } as const;
    expect(others({ action: 'report', when })).toEqual(['informed regional-centre by informed-is-whoever-asked']);
    expect(others({ action: 'report', when, to: [outside('regional-centre'), outside('regional-centre')] })).toEqual([
      'informed regional-centre',
    ]);
  });

  test('whoever asks and takes part is consulted, and not informed beside', () => {
    const when = { kind: 'request', from: outside('regional-centre') } as const;
    expect(others({ action: 'coordinate', when, to: [outside('regional-centre')] })).toEqual([
      'consulted regional-centre by consulted-is-whom-one-acts-with',
    ]);
  });

  test('nobody of what they do themselves; the centre stands as its roles', () => {
    expect(others({ action: 'report', to: [byRole('head'), THE_CENTRE] })).toEqual(['informed platform-lead']);
  });
});

describe('laws', () => {
  test('each duty has a row, exactly one accountable role of the charter or the reason why not', () => {
    fc.assert(
      fc.property(anyOffice, ({ charter }) => {
        const matrix = dutyMatrix(charter);
        expect(matrix.map(({ duty }) => duty)).toEqual(charter.duties);
        for (const { entries, unaccountable } of matrix) {
          const accountable = of(entries, 'accountable');
          expect(accountable.length).toBe(unaccountable === null ? 1 : 0);
          const known = charter.roles.map(({ id }) => id);
          for (const { party } of accountable) expect(known).toContain(party.kind === 'role' ? party.role : party);
        }
      }),
    );
  });

  test('whoever is accountable stands at or over each who is responsible', () => {
    fc.assert(
      fc.property(anyOffice, ({ charter }) => {
        for (const { entries } of dutyMatrix(charter))
          for (const over of roles(of(entries, 'accountable')))
            for (const role of roles(of(entries, 'responsible')))
              expect([role, ...superiorsOf(role, charter)]).toContain(over);
      }),
    );
  });

  test('whoever is responsible may do all of it once appointed, and only those who owe it are', () => {
    fc.assert(
      fc.property(anyOffice, ({ charter: made }) => {
        const charter = { ...made, inForce: { from: day('2026-01-01'), until: null } };
        const at = day('2026-01-01');
        for (const { duty, entries } of dutyMatrix(charter)) {
          expect(roles(of(entries, 'responsible'))).toEqual([...new Set(rolesBehind(duty.owedBy, charter))]);
          for (const role of roles(of(entries, 'responsible'))) {
            const held = appointed({ id: 'a', holder: 'u', role, from: at, block: 'b1', body: 'o1' });
            const centre = { charter, appointments: [held], delegations: [] };
            const { blocks, bodies } = placesOn({ ...centre, charter: { ...charter, blocks: [], bodies: [] } }, at);
            for (const subject of extentOf(duty, { blocks, bodies }))
              expect(may(centre, { actor: 'u', action: duty.action, subject, at })).toBe(true);
          }
        }
      }),
    );
  });

  test('no party has one letter twice, and every inference is among its grounds', () => {
    fc.assert(
      fc.property(anyOffice, ({ charter }) => {
        for (const { entries } of dutyMatrix(charter)) {
          const names = entries.map(({ letter, party }) => JSON.stringify([letter, party]));
          expect(new Set(names).size).toBe(names.length);
          for (const { inferredBy, because } of entries)
            if (inferredBy !== null) expect(because).toContainEqual(byAssumption(inferredBy));
        }
      }),
    );
  });
});

function rowOf(charter: Charter, id: string): MatrixRow {
  const row = dutyMatrix(charter).find(({ duty }) => duty.id === id);
  if (row === undefined) throw new Error(`no duty ${id}`);
  return row;
}

function owed(parts: Partial<DutyParts>): CharterDuty {
  const evidence = { kind: 'log-entry' } as const;
  return charterDuty({
    id: 'x',
    owedBy: THE_CENTRE,
    action: 'watch',
    concerns: ['appeals'],
    evidence,
    because: [],
    ...parts,
  });
}

function told({ letter, party, inferredBy }: MatrixEntry): string {
  const who = party.kind === 'role' ? party.role : party.kind === 'outside' ? party.who : party.kind;
  return inferredBy === null ? `${letter} ${who}` : `${letter} ${who} by ${inferredBy}`;
}

function of(entries: readonly MatrixEntry[], letter: DutyLetter): readonly MatrixEntry[] {
  return entries.filter((entry) => entry.letter === letter);
}

function roles(entries: readonly MatrixEntry[]): readonly string[] {
  return entries.flatMap(({ party }) => (party.kind === 'role' ? [party.role] : []));
}
