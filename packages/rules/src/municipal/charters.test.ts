import { describe, expect, test } from 'vitest';
import type { Charter, Party } from '@otklik/core';
import { CHARTERS } from './charters.ts';

describe.each(CHARTERS.map((charter) => [charter.id, charter] as const))('the charter %s', (_, charter) => {
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
