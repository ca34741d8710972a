import { describe, expect, test } from 'vitest';
import type { Charter, Party } from '@otklik/core';
import { checkCharter, isCharterFault, type CharterIssue } from '@otklik/core/office';
import { readCharter } from '@otklik/core/schema';
import { CHARTERS } from './charters.ts';

/** What each act itself leaves open, as the check of a charter says it. */
const LEFT_OPEN: Readonly<Record<string, readonly string[]>> = {
  'barnaul-1153': [
    'idle-role block-head',
    'idle-role participant',
    'contradiction analyse-appeals, staff-analyse-incidents',
  ],
  'elista-931': [
    'nobody-owes develop-systems',
    'nobody-owes operate-systems',
    'nobody-owes administrator-informs',
    'nobody-owes maintain-systems',
    'nobody-owes protect-information',
    'nobody-owes introduce-platform',
    'nobody-owes bring-bodies-together',
    'idle-role responsible-executor',
    'idle-role block-lead',
    'idle-role press-lead',
    'idle-role block-head',
    'unled-block roads',
    'unled-block housing',
    'unled-block land',
    'unled-block education',
    'unled-block social-protection',
    'unled-block transport',
  ],
  'kirovsk-145r': [],
  'pestovo-1728': [
    'nobody-responsible official-page',
    'idle-role executor',
    'contradiction analyse-all-channels, incidents-analyse',
    'contradiction analyse-all-channels, platform-analyse',
  ],
  'petrovsk-56p': ['nobody-responsible official-page'],
};

describe.each(CHARTERS.map((charter) => [charter.id, charter] as const))('the charter %s', (_, charter) => {
  test('has no fault, and leaves open what its act leaves open', () => {
    const issues = checkCharter(charter);
    expect(issues.filter(isCharterFault)).toEqual([]);
    expect(issues.map(inShort)).toEqual(LEFT_OPEN[charter.id]);
  });

  test('survives JSON and back', () => {
    expect(readCharter(JSON.parse(JSON.stringify(charter)))).toEqual({ ok: true, value: charter });
  });

  test('names each part once', () => {
    const { roles, posts, blocks, bodies, duties, rights } = charter;
    for (const list of [roles, posts, blocks, bodies, [...duties, ...rights]]) {
      const ids = list.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  test('speaks only of roles and blocks that it has', () => {
    const roles = new Set(charter.roles.map(({ id }) => id));
    const blocks = new Set([null, ...charter.blocks.map(({ id }) => id)]);
    expect(rolesNamedIn(charter).filter((role) => !roles.has(role))).toEqual([]);
    expect([...charter.posts, ...charter.bodies].filter(({ block }) => !blocks.has(block))).toEqual([]);
  });

  test('rests every part on a clause of its own act', () => {
    const { actsThrough, roles, posts, blocks, bodies, systems, duties, rights } = charter;
    const parts = [charter, actsThrough, ...roles, ...posts, ...blocks, ...bodies, ...systems, ...duties, ...rights];
    const unfounded = parts.filter(
      ({ because }) => !because.some((ground) => ground.kind === 'clause' && ground.clause.act === charter.act),
    );
    expect(unfounded).toEqual([]);
  });
});

function rolesNamedIn({ roles, posts, systems, actsThrough, duties, rights }: Charter): readonly string[] {
  const above = [...roles.map(({ answersTo }) => answersTo), ...systems.map(({ responsible }) => responsible)];
  const parties = [
    ...duties.flatMap(({ owedBy, to }) => [owedBy, ...to]),
    ...rights.flatMap(({ heldBy, towards }) => [heldBy, ...towards]),
  ];
  const named = [...above, ...posts.flatMap((post) => post.roles), ...actsThrough.roles, ...parties.flatMap(roleOf)];
  return named.filter((role) => role !== null);
}

function roleOf(party: Party): readonly string[] {
  return party.kind === 'role' ? [party.role] : [];
}

function inShort(issue: CharterIssue): string {
  const facts = Object.entries(issue).filter(([field]) => !['kind', 'path'].includes(field));
  return [issue.kind, ...facts.map(([, fact]) => [fact].flat().join(', '))].join(' ');
}
