import { compileDimension, type CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import type { Method } from '../measure/method.ts';
import type { GroupKey } from '../measure/tally.ts';
import type { CaseRef } from './case-ref.ts';
import { excludedBy, standingBy, valueIn } from './case-standing.ts';
import type { CaseStanding, MovedCase } from './restatement.ts';

/** Records as they were known at one time, and the moment by which open ones were judged then. */
export interface Knowledge {
  readonly records: readonly CaseRecord[];
  readonly asOf: Instant;
}

/** The cases that a figure changed by. */
export interface MovedFigure {
  readonly group: GroupKey;
  readonly indicator: string;
  readonly moved: readonly MovedCase[];
}

/** Where a case was: in a group with a standing an indicator, or left out. */
type Placed = { readonly group: GroupKey; readonly standings: readonly Counted[] } | { readonly exclusion: string };
type Counted = Extract<CaseStanding, { kind: 'counted' }> | { readonly kind: 'missed' | 'aside' };

interface Both extends CaseRef {
  readonly before: Placed | null;
  readonly after: Placed | null;
}

/**
 * Finds the cases by which the figures of two times of knowledge differ.
 *
 * @param before - What was known then.
 * @param after - What is known now.
 * @param method - The method.
 * @returns The figures that a case moved, in the order of their first case.
 */
export function movedFigures(before: Knowledge, after: Knowledge, method: Method): readonly MovedFigure[] {
  const figures = new Map<string, { group: GroupKey; indicator: string; moved: MovedCase[] }>();
  const cases = paired(placedBy(before, method), placedBy(after, method));
  for (const { group, indicator, moved } of cases.flatMap((both) => movesOf(both, method))) {
    const name = JSON.stringify([group, indicator]);
    const figure = figures.get(name);
    if (figure === undefined) figures.set(name, { group, indicator, moved: [moved] });
    else figure.moved.push(moved);
  }
  return [...figures.values()];
}

interface Move {
  readonly group: GroupKey;
  readonly indicator: string;
  readonly moved: MovedCase;
}

/** What one case moves, in the groups that it was in. */
function movesOf(both: Both, { indicators }: Method): readonly Move[] {
  return groupsOf(both).flatMap((group) =>
    indicators.flatMap(({ id: indicator }, at): readonly Move[] => {
      const [before, after] = [standingIn(both.before, group, at), standingIn(both.after, group, at)];
      if (isSame(before, after)) return [];
      return [{ group, indicator, moved: { id: both.id, question: both.question, before, after } }];
    }),
  );
}

function placedBy({ records, asOf }: Knowledge, method: Method): ReadonlyMap<string, readonly Placed[]> {
  const excluded = excludedBy(method, asOf);
  const dimensions = method.by.map(compileDimension);
  const standings = method.indicators.map((indicator) => {
    const standing = standingBy(indicator, asOf);
    return (record: CaseRecord): Counted => {
      const kind = standing(record) ?? 'aside';
      return kind === 'counted' ? { kind, value: valueIn(record, indicator) } : { kind };
    };
  });
  const placed = new Map<string, Placed[]>();
  for (const record of records) {
    const exclusion = excluded(record);
    const here =
      exclusion === null
        ? { group: dimensions.map((wordOf) => wordOf(record)), standings: standings.map((tell) => tell(record)) }
        : { exclusion };
    const name = JSON.stringify([record.id, record.question]);
    placed.set(name, [...(placed.get(name) ?? []), here]);
  }
  return placed;
}

/** Each case at both times, by its id; one that a source tells twice is paired in an order of its own. */
function paired(
  before: ReadonlyMap<string, readonly Placed[]>,
  after: ReadonlyMap<string, readonly Placed[]>,
): readonly Both[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => {
    const [id, question] = JSON.parse(name) as [string, number];
    const [was, is] = [ordered(before.get(name)), ordered(after.get(name))];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, at) => {
      return { id, question, before: was[at] ?? null, after: is[at] ?? null };
    });
  });
}

function ordered(placed: readonly Placed[] = []): readonly Placed[] {
  if (placed.length < 2) return placed;
  const written = placed.map((one) => [JSON.stringify(one), one] as const);
  return written.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, one]) => one);
}

function groupsOf({ before, after }: Both): readonly GroupKey[] {
  const groups = [before, after].flatMap((placed) => (placed !== null && 'group' in placed ? [placed.group] : []));
  return groups.length === 2 && isSame(groups[0], groups[1]) ? groups.slice(1) : groups;
}

function standingIn(placed: Placed | null, group: GroupKey, at: number): CaseStanding {
  if (placed === null) return { kind: 'unknown' };
  if ('exclusion' in placed) return { kind: 'excluded', exclusion: placed.exclusion };
  if (!isSame(placed.group, group)) return { kind: 'elsewhere', group: placed.group };
  return placed.standings[at] ?? { kind: 'aside' };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
