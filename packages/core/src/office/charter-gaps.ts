import type { CharterDuty, Reach } from './charter-duty.ts';
import { eachOf, type CharterIssue } from './charter-issue.ts';
import type { Charter } from './charter.ts';
import { grantsOf, rolesBehind } from './grant.ts';
import type { Ground } from '../source/decision.ts';

type Issues = readonly CharterIssue[];

/** Finds what a charter leaves open. */
export function gapsOf(charter: Charter): Issues {
  return [
    ...eachOf(charter, 'systems', ({ channel, responsible }, path) =>
      responsible === null ? [{ kind: 'nobody-responsible', channel, path: [...path, 'responsible'] }] : [],
    ),
    ...nobodyOwes(charter),
    ...idle(charter),
    ...unled(charter),
    ...withoutClause(charter),
    ...contradictions(charter),
  ];
}

function nobodyOwes(charter: Charter): Issues {
  const held = new Set(charter.posts.flatMap(({ roles }) => roles));
  return eachOf(charter, 'duties', ({ id, owedBy }, path) => {
    if (owedBy.kind === 'outside' || rolesBehind(owedBy, charter).some((role) => held.has(role))) return [];
    return [{ kind: 'nobody-owes', duty: id, path: [...path, 'owedBy'] }];
  });
}

function idle(charter: Charter): Issues {
  const busy = new Set(grantsOf(charter).flatMap(({ roles }) => roles));
  return eachOf(charter, 'roles', ({ id }, path) => (busy.has(id) ? [] : [{ kind: 'idle-role', role: id, path }]));
}

/** A block is led by a post in it whose role owes something within its own block. */
function unled(charter: Charter): Issues {
  const leads = new Set(
    charter.duties.flatMap(({ owedBy, reach }) => (reach.ownBlock === true ? rolesBehind(owedBy, charter) : [])),
  );
  const led = new Set(
    charter.posts.flatMap(({ roles, block }) => (roles.some((role) => leads.has(role)) ? block : [])),
  );
  return eachOf(charter, 'blocks', ({ id }, path) => (led.has(id) ? [] : [{ kind: 'unled-block', block: id, path }]));
}

function withoutClause(charter: Charter): Issues {
  const lists = ['roles', 'posts', 'blocks', 'bodies', 'systems', 'duties', 'rights'] as const;
  return lists.flatMap((list) => eachOf(charter, list, clauseless));
}

function clauseless({ because }: { readonly because: readonly Ground[] }, path: CharterIssue['path']): Issues {
  if (because.some(({ kind }) => kind === 'clause')) return [];
  return [{ kind: 'without-clause', path: [...path, 'because'] }];
}

function contradictions(charter: Charter): Issues {
  return eachOf(charter, 'duties', (duty, path) => {
    const before = charter.duties.slice(0, Number(path[1]));
    return before
      .filter((other) => contradict(other, duty))
      .map(({ id }) => ({ kind: 'contradiction', duties: [id, duty.id], path }));
  });
}

/** The tasks of the centre as a whole are left out: the duties of its roles say more of the same. */
function contradict(one: CharterDuty, other: CharterDuty): boolean {
  if (one.owedBy.kind !== 'role' || other.owedBy.kind !== 'role') return false;
  const sameThing =
    one.owedBy.role !== other.owedBy.role &&
    one.action === other.action &&
    one.when.kind === other.when.kind &&
    one.concerns.some((concern) => other.concerns.includes(concern)) &&
    overlap(one.reach, other.reach);
  return sameThing && differ(one, other);
}

function differ(one: CharterDuty, other: CharterDuty): boolean {
  if (one.when.kind === 'rhythm' && other.when.kind === 'rhythm' && one.when.every !== other.when.every) return true;
  const sameOccasion = JSON.stringify(one.when) === JSON.stringify(other.when);
  return sameOccasion && JSON.stringify(one.evidence) !== JSON.stringify(other.evidence);
}

function overlap(one: Reach, other: Reach): boolean {
  const systems = one.systems === undefined || other.systems?.some((system) => one.systems?.includes(system)) !== false;
  return systems && one.ownBlock === other.ownBlock && one.ownBody === other.ownBody;
}
