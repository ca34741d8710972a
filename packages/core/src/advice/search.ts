/** A way of changing cases of one kind; how often it can be taken is shared with the other ways of its kind. */
export interface Slot {
  /** The kind of case. */
  readonly kind: number;
}

/** What is searched: sets of changes, told by how often each slot is taken. */
export interface Problem {
  readonly slots: readonly Slot[];
  /** How many cases there are of each kind. */
  readonly sizes: readonly number[];
  /** Whether a set reaches the goal. */
  readonly reaches: (times: readonly number[]) => boolean;
  /** Whether a set that is begun, with some changes still to choose among the slots from one on, may reach it. */
  readonly mayReach: (times: readonly number[], from: number, left: number) => boolean;
  /** How many sets may be looked at. */
  readonly nodes: number;
}

/**
 * What a search has found.
 *
 * - `found`: a set, and no smaller one reaches the goal.
 * - `none`: no set reaches it.
 * - `stopped`: no set of up to `proven` changes reaches it; larger ones were not all looked at.
 */
export type Found =
  | { readonly kind: 'found'; readonly times: readonly number[]; readonly nodes: number }
  | { readonly kind: 'none'; readonly nodes: number }
  | { readonly kind: 'stopped'; readonly proven: number; readonly nodes: number };

/**
 * Searches for the smallest set that reaches the goal: all sets of one change, then of two, and so on.
 *
 * @param problem - What is searched.
 * @returns The set, or what is known without one.
 */
export function smallestSet(problem: Problem): Found {
  const most = problem.sizes.reduce((sum, size) => sum + size, 0);
  const search = { problem, times: problem.slots.map(() => 0), free: [...problem.sizes], seen: 0 };
  for (let size = 1; size <= most; size += 1) {
    const outcome = walk(search, 0, size);
    if (outcome === 'found') return { kind: 'found', times: [...search.times], nodes: search.seen };
    if (outcome === 'stopped') return { kind: 'stopped', proven: size - 1, nodes: search.seen };
  }
  return { kind: 'none', nodes: search.seen };
}

interface Search {
  readonly problem: Problem;
  readonly times: number[];
  readonly free: number[];
  seen: number;
}

/** Takes a slot as often as it can be, then less often; what is taken stays taken only when the goal was reached. */
function walk(search: Search, from: number, left: number): 'found' | 'stopped' | 'none' {
  const { problem, times, free } = search;
  const slot = problem.slots[from];
  if (left === 0) return look(search);
  if (slot === undefined || !problem.mayReach(times, from, left)) return 'none';
  if (search.seen >= problem.nodes) return 'stopped';
  search.seen += 1;
  const room = free[slot.kind] as number;
  for (let taken = Math.min(left, room); taken >= 0; taken -= 1) {
    times[from] = taken;
    free[slot.kind] = room - taken;
    const outcome = walk(search, from + 1, left - taken);
    if (outcome !== 'none') return outcome;
  }
  times[from] = 0;
  free[slot.kind] = room;
  return 'none';
}

function look(search: Search): 'found' | 'none' {
  search.seen += 1;
  return search.problem.reaches(search.times) ? 'found' : 'none';
}
