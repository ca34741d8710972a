import { firstPlaces } from '../basis/first-places.ts';
import { circlesIn } from '../basis/circles.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { faultyPlan, type FaultyProblemPlan } from './plan-issue.ts';
import { dayIssues, textIssues } from './problem-setting.ts';

/** What a cause is known from: a case, a problem of the register, a risk, a document, or an inspection, by its name. */
export interface CauseEvidence {
  readonly kind: 'case' | 'problem' | 'risk' | 'document' | 'inspection';
  readonly name: string;
  readonly on: CivilDate;
}

/** Why something is so, as people have found it. */
export interface Cause {
  readonly id: string;
  /** The cause that it explains; `null` when it explains the problem itself. */
  readonly under: string | null;
  readonly text: string;
  readonly evidence: readonly CauseEvidence[];
  /** The position that has found it. */
  readonly by: string;
}

/** Causes under causes, down to the first ones: people fill them in, the library finds what cannot be. */
export interface RootCauses {
  readonly id: string;
  readonly edition: string;
  readonly topic: string;
  readonly place: string;
  readonly causes: readonly Cause[];
}

/** A cause under which there is none, with the way down to it. */
export interface FirstCause {
  readonly cause: Cause;
  /** The ids from the one that explains the problem down to this one. */
  readonly way: readonly string[];
}

/**
 * Finds what is wrong with a tree of causes.
 *
 * @param tree - The causes as people have filled them in.
 * @returns A circle, a cause under one that there is not, one without words, position or evidence, one told twice; none when
 *   all is well.
 * @example
 * const cause = (id, under) => ({ id, under, text: id, evidence: [{ kind: 'case', name: 'A-1', on: day('2026-05-12') }], by: 'Начальник отдела' })
 * const tree = { id: 't', edition: '1', topic: 'Ямы', place: 'Заречье', causes: [cause('a', null), cause('b', 'b'), cause('c', 'x')] }
 * rootCauseIssues(tree).map(({ path, expected }) => [path.join('.'), expected])
 * //=> [['causes.1.under', 'cause-without-circle'], ['causes.2.under', 'cause-of-the-tree']]
 */
export function rootCauseIssues({ causes }: RootCauses): readonly MalformedIssue[] {
  const above = new Map(causes.map(({ id, under }) => [id, under]));
  const inCircles = new Set(circlesIn(above).flat());
  const firstAt = firstPlaces(causes.map(({ id }) => id));
  const firstSaid = firstPlaces(causes.map(saidUnder));
  return [
    ...wanted(causes.length > 0, '>= 1', { path: ['causes'], value: causes.length }),
    ...causes.flatMap((cause, at): Issues => {
      const { id, under, evidence, text, by } = cause;
      const path = ['causes', at];
      const isKnown = under === null || above.has(under);
      return [
        ...textIssues({ id, text, by }, path),
        ...wanted(firstAt.get(id) === at, 'unique', { path: [...path, 'id'], value: id }),
        ...wanted(isKnown, 'cause-of-the-tree', { path: [...path, 'under'], value: under }),
        ...wanted(!inCircles.has(id), 'cause-without-circle', { path: [...path, 'under'], value: under }),
        ...wanted(evidence.length > 0, 'evidence', { path: [...path, 'evidence'], value: evidence.length }),
        ...evidence.flatMap((one, index) => evidenceIssues(one, [...path, 'evidence', index])),
        ...wanted(firstSaid.get(saidUnder(cause)) === at, 'unique', { path: [...path, 'text'], value: text }),
      ];
    }),
  ];
}

/**
 * Finds the first causes: those that no other explains.
 *
 * @param tree - The causes as people have filled them in.
 * @returns The first causes in the order of the tree, each with the way down to it.
 * @refuses `faulty-problem-plan` — a circle, an orphan, a cause without evidence or told twice.
 * @clause kirovsk-145r п. 4.3
 * @example
 * const cause = (id, under) => ({ id, under, text: id, evidence: [{ kind: 'case', name: 'A-1', on: day('2026-05-12') }], by: 'Начальник отдела' })
 * const tree = { id: 't', edition: '1', topic: 'Ямы', place: 'Заречье', causes: [cause('a', null), cause('b', 'a'), cause('c', 'a')] }
 * unwrap(firstCauses(tree)).map(({ way }) => way) //=> [['a', 'b'], ['a', 'c']]
 * firstCauses({ ...tree, causes: [] }).refusal.kind //=> 'faulty-problem-plan'
 */
export function firstCauses(tree: RootCauses): Result<readonly FirstCause[], FaultyProblemPlan> {
  const fault = faultyPlan('root-causes', tree.id, rootCauseIssues(tree));
  if (fault !== null) return refuse(fault);
  const byId = new Map(tree.causes.map((cause) => [cause.id, cause]));
  const explained = new Set(tree.causes.map(({ under }) => under));
  const first = tree.causes.filter(({ id }) => !explained.has(id));
  return success(first.map((cause) => ({ cause, way: wayTo(cause, byId) })));
}

function evidenceIssues({ name, on }: CauseEvidence, path: Path): Issues {
  return [...textIssues({ name }, path), ...dayIssues(on, [...path, 'on'])];
}

/** What is said under what: the same words under another cause are another cause. */
function saidUnder({ under, text }: Cause): string {
  return JSON.stringify([under, text.trim().toLowerCase()]);
}

/** The tree has no circle and no orphan. */
function wayTo(cause: Cause, byId: ReadonlyMap<string, Cause>): readonly string[] {
  const way: string[] = [];
  for (let at: Cause | undefined = cause; at !== undefined; at = at.under === null ? undefined : byId.get(at.under))
    way.push(at.id);
  return way.toReversed();
}
