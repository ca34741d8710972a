import { digestOf } from '../measure/digest.ts';
import type { Method } from '../measure/method.ts';
import { tallyFaults } from '../measure/tally-faults.ts';
import { compareKeys, type Tally, type TallyGroup } from '../measure/tally.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { addBar, cellsOf, openGroup, type OpenGroup } from './open-group.ts';
import { numberIn, type ReadRow } from './read-row.ts';
import { GROUP, TOTAL } from './tally-row.ts';

/** The rows of one data set by what they are. */
export interface RowsOfSet {
  readonly total: ReadRow;
  readonly groups: readonly ReadRow[];
  readonly bars: readonly ReadRow[];
}

/** A tally put together from rows, and what does not fit in them. */
export interface Assembled {
  readonly tally: Tally;
  readonly issues: readonly MalformedIssue[];
}

/**
 * Puts the rows of one data set together and adds them up again, so that no row is lost or told twice.
 *
 * @param rows - The rows.
 * @param method - The method that they were counted by.
 * @returns The tally, and every sum that does not come out.
 */
export function assembleTally({ total, groups, bars }: RowsOfSet, method: Method): Assembled {
  const issues: MalformedIssue[] = [];
  const open = new Map<string, OpenGroup>();
  for (const row of groups) {
    const name = JSON.stringify(row.key);
    if (open.has(name)) issues.push({ path: [row.at], expected: 'unique', value: name });
    open.set(name, openGroup(row, method));
  }
  for (const row of bars) issues.push(...addBar(row, open.get(JSON.stringify(row.key)), method));
  const tally = tallyOf(total, [...open.values()], method);
  return { tally, issues: [...issues, ...sumIssues(tally, total, groups), ...impossible(tally, total, method)] };
}

function tallyOf(total: ReadRow, groups: readonly OpenGroup[], method: Method): Tally {
  const counted = numberIn(total, TOTAL.counted);
  const [from, to] = [numberIn(total, TOTAL.from) as CivilDate, numberIn(total, TOTAL.to) as CivilDate];
  return {
    method: method.id,
    edition: method.edition,
    digest: digestOf(method),
    asOf: total.value as Instant,
    received: counted === 0 ? null : { from, to },
    seen: numberIn(total, TOTAL.seen),
    counted,
    excluded: method.exclusions.map((_, at) => numberIn(total, TOTAL.excluded + at)),
    groups: groups
      // grouped by nothing, no records are a row all the same
      .filter(({ row }) => numberIn(row, GROUP.records) !== 0)
      .map((group): TallyGroup => ({ key: group.row.key, cells: cellsOf(group) }))
      .toSorted((a, b) => compareKeys(a.key, b.key)),
  };
}

function sumIssues(tally: Tally, { at }: ReadRow, groups: readonly ReadRow[]): readonly MalformedIssue[] {
  const grouped = groups.reduce((sum, row) => sum + numberIn(row, GROUP.records), 0);
  const lost = { path: [at], expected: 'sum-of-groups', value: tally.counted };
  return grouped === tally.counted ? [] : [lost];
}

/** What no records give, at the row of the total, or by the words of its group and its indicator. */
function impossible(tally: Tally, { at }: ReadRow, { indicators }: Method): readonly MalformedIssue[] {
  return tallyFaults(tally, indicators).map(({ path, expected, value }) => {
    const [, group, , cell] = path;
    const inGroup = path[0] === 'groups' && typeof group === 'number' && typeof cell === 'number';
    if (!inGroup) return { path: [at], expected, value };
    const key = tally.groups[group]?.key ?? [];
    return { path: [...key.map((word) => word ?? '–'), indicators[cell]?.id ?? ''], expected, value };
  });
}
