import { firstPlaces } from '../basis/first-places.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { cellFaults, cellNumberFaults } from './cell-faults.ts';
import { isCount, isWhole } from './count.ts';
import type { TallyCell } from './counting.ts';
import { wanted } from '../source/issues.ts';
import type { Method } from './method.ts';
import type { Tally } from './tally.ts';
import { tallyShape } from './tally-shape.ts';

type Faults = readonly MalformedIssue[];

/**
 * Finds everything in a tally that no records can have given.
 *
 * Totals and cells are looked at alike: whole numbers from zero, counted and excluded making up those seen, a group
 * once, and no more records in the cells of all groups together than were counted. Whoever takes a tally asks this:
 * reading, merging, finishing, and putting the rows of an engine together.
 *
 * @param tally - The counts.
 * @param indicators - The indicators of the method, where it is known: then each cell must be one of its kind.
 * @returns The faults with their place, what was expected and what was found; none when there is nothing wrong.
 * @example
 * const group = { key: ['ЖКХ'], cells: [{ count: 500, whole: 1000, histogram: [] }] }
 * const counts = { method: 'm', edition: '1', digest: '', asOf: 0, received: null, seen: 2, counted: 2, excluded: [], groups: [group] }
 * tallyFaults(counts) //=> [{ path: ['counted'], expected: 'sum-of-groups', value: 2 }]
 * tallyFaults({ ...counts, seen: 1001, counted: 1000, excluded: [1] }) //=> []
 * tallyFaults({ ...counts, seen: -5 })[0] //=> { path: ['seen'], expected: 'whole-number', value: -5 }
 */
export function tallyFaults(tally: Tally, indicators: Method['indicators'] = []): readonly MalformedIssue[] {
  const shape = tallyShape(tally);
  if (shape.length > 0) return shape;
  const cells = cellsOf(tally);
  const numbers = [...totalNumberFaults(tally), ...cells.flatMap(({ cell, path }) => cellNumberFaults(cell, path))];
  if (numbers.length > 0) return numbers;
  return [
    ...cells.flatMap(({ cell, path, at }) => cellFaults(cell, path, indicators[at])),
    ...groupFaults(tally),
    ...totalFaults(tally),
  ];
}

interface PlacedCell {
  readonly cell: TallyCell;
  readonly path: MalformedIssue['path'];
  /** Its place among the indicators. */
  readonly at: number;
}

function cellsOf({ groups }: Tally): readonly PlacedCell[] {
  return groups.flatMap(({ cells }, group) =>
    cells.map((cell, at) => ({ cell, at, path: ['groups', group, 'cells', at] })),
  );
}

function totalNumberFaults({ asOf, received, seen, counted, excluded }: Tally): Faults {
  return [
    ...wanted(isWhole(asOf), 'instant', { path: ['asOf'], value: asOf }),
    ...wanted(isWhole(received?.from ?? 0), 'day', { path: ['received', 'from'], value: received?.from }),
    ...wanted(isWhole(received?.to ?? 0), 'day', { path: ['received', 'to'], value: received?.to }),
    ...wanted(isCount(seen), 'whole-number', { path: ['seen'], value: seen }),
    ...wanted(isCount(counted), 'whole-number', { path: ['counted'], value: counted }),
    ...excluded.flatMap((left, at) => wanted(isCount(left), 'whole-number', { path: ['excluded', at], value: left })),
  ];
}

function totalFaults({ received, seen, counted, excluded, groups }: Tally): Faults {
  const parted = excluded.reduce((sum, left) => sum + left, counted);
  const inOrder = received === null || received.from <= received.to;
  // each record is in one group, so no indicator has met more records than were counted, nor is a group without any
  const most = Math.max(groups.length, ...wholes(groups));
  return [
    ...wanted(inOrder, 'from-before-to', { path: ['received', 'to'], value: received?.to }),
    ...wanted(received === null || counted > 0, 'null', { path: ['received'], value: received }),
    ...wanted(parted === seen, 'counted-and-excluded', { path: ['seen'], value: seen }),
    ...wanted(most <= counted, 'sum-of-groups', { path: ['counted'], value: counted }),
  ];
}

/** The whole of each indicator, all groups together. */
function wholes(groups: Tally['groups']): readonly number[] {
  const width = Math.max(0, ...groups.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => groups.reduce((sum, { cells }) => sum + (cells[at]?.whole ?? 0), 0));
}

function groupFaults({ groups }: Tally): Faults {
  const names = groups.map(({ key }) => JSON.stringify(key));
  const firstPlace = firstPlaces(names);
  const [first] = groups;
  return groups.flatMap(({ key, cells }, at): Faults => {
    const path = ['groups', at];
    const isFirst = firstPlace.get(names[at] as string) === at;
    return [
      ...wanted(isFirst, 'unique', { path: [...path, 'key'], value: names[at] }),
      ...wanted(key.length === first?.key.length, 'same-shape', { path: [...path, 'key'], value: key.length }),
      ...wanted(cells.length === first?.cells.length, 'same-shape', { path: [...path, 'cells'], value: cells.length }),
    ];
  });
}
