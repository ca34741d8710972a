import type { Issues } from '../source/issues.ts';
import type { MalformedIssue } from '../source/malformed.ts';

/** Something that people filled in and that cannot be: each issue with its place, what was expected and what was found. */
export interface FaultyProblemPlan {
  readonly kind: 'faulty-problem-plan';
  readonly of: 'root-causes' | 'road-map' | 'passports';
  readonly id: string;
  readonly issues: readonly MalformedIssue[];
}

/** The refusal of what has issues; `null` of what has none. */
export function faultyPlan(of: FaultyProblemPlan['of'], id: string, issues: Issues): FaultyProblemPlan | null {
  return issues.length === 0 ? null : { kind: 'faulty-problem-plan', of, id, issues };
}
