import { canonicalJson, type Act, type Assumption, type Charter } from '@otklik/core';
import { checkCharter, isCharterFault } from '@otklik/core/office';
import { readCharter } from '@otklik/core/schema';
import { describeCharterIssue, describeMalformedIssue } from '@otklik/core/words';

type Broken = readonly string[];

/** Names are unique, and whatever is named is there. */
export function partsFit(charter: Charter): Broken {
  return checkCharter(charter)
    .filter(isCharterFault)
    .map((issue) => describeCharterIssue(issue, 'en'));
}

/** What is written out reads back as the same charter. */
export function survivesJson(charter: Charter): Broken {
  const sent = canonicalJson(charter);
  const read = readCharter(JSON.parse(sent));
  if (!read.ok) return read.refusal.issues.map((issue) => describeMalformedIssue(issue, 'en'));
  return canonicalJson(read.value) === sent ? [] : ['it reads back as another charter'];
}

/** Every part names a clause. */
export function restsOnClauses(charter: Charter): Broken {
  const bare = checkCharter(charter).filter(({ kind }) => kind === 'without-clause');
  return bare.map((issue) => describeCharterIssue(issue, 'en'));
}

/** The charter as a whole rests on its own act. */
export function citesItsAct(charter: Charter): Broken {
  const { act, because } = charter;
  const cited = because.some((ground) => ground.kind === 'clause' && ground.clause.act === act);
  return cited ? [] : [`because: no clause of ${act}`];
}

/** The registers explain every name. */
export function standsInRegisters(
  charter: Charter,
  registers: { readonly acts: readonly Act[]; readonly assumptions: readonly Assumption[] },
): Broken {
  const acts = new Set(registers.acts.map(({ id }) => id));
  const readings = new Set(registers.assumptions.map(({ name }) => name));
  const lost = groundsIn(charter).flatMap((ground) => {
    if (ground.kind === 'clause' && !acts.has(ground.clause.act)) return [`no act ${ground.clause.act}`];
    return ground.kind === 'assumption' && !readings.has(ground.name) ? [`no reading ${ground.name}`] : [];
  });
  return [...new Set(lost)];
}

function groundsIn(charter: Charter): Charter['because'] {
  const { actsThrough, roles, posts, blocks, bodies, systems, duties, rights } = charter;
  const parts = [charter, actsThrough, ...roles, ...posts, ...blocks, ...bodies, ...systems, ...duties, ...rights];
  return parts.flatMap(({ because }) => because);
}
