import type { MalformedIssue } from '../source/malformed.ts';
import { isCount, isWhole } from './count.ts';
import type { HistogramBar, TallyCell } from './counting.ts';
import { wanted } from '../source/issues.ts';
import type { Indicator } from './method.ts';

type Faults = readonly MalformedIssue[];
type Path = MalformedIssue['path'];

/**
 * Finds the first number of a cell that is no count, and the first of its bars that holds nothing whole.
 *
 * @param cell - The cell.
 * @param path - Where it stands.
 * @returns The faults.
 */
export function cellNumberFaults({ count, whole, histogram }: TallyCell, path: Path): Faults {
  // a million bars are only looked at; what a fault is made of is made when there is one
  const at = histogram.findIndex(([value, records]) => !isWhole(value) || !isCount(records) || records === 0);
  return [
    ...wanted(isCount(count), 'whole-number', { path: [...path, 'count'], value: count }),
    ...wanted(isCount(whole), 'whole-number', { path: [...path, 'whole'], value: whole }),
    ...(at === -1 ? [] : barFaults(histogram[at] as HistogramBar, [...path, 'histogram', at])),
  ];
}

function barFaults([value, records]: HistogramBar, path: Path): Faults {
  return [
    ...wanted(isWhole(value), 'int', { path: [...path, 0], value }),
    ...wanted(isCount(records) && records > 0, '>= 1', { path: [...path, 1], value: records }),
  ];
}

/**
 * Finds what does not come out in a cell of sound numbers.
 *
 * @param cell - The cell.
 * @param path - Where it stands.
 * @param indicator - What it has counted, where it is known.
 * @returns The faults.
 */
export function cellFaults(cell: TallyCell, path: Path, indicator: Indicator | undefined): Faults {
  const { count, whole, histogram } = cell;
  const at = histogram.findIndex(([value], index) => index > 0 && (histogram[index - 1] as HistogramBar)[0] >= value);
  const disorder = { path: [...path, 'histogram', at, 0], value: histogram[at]?.[0] };
  return [
    ...wanted(count <= whole, 'part-of-whole', { path: [...path, 'count'], value: count }),
    ...wanted(at === -1, 'ascending', disorder),
    ...(histogram.length > 0 ? quantityFaults(cell, path) : []),
    ...(indicator === undefined ? [] : kindFaults(cell, path, indicator)),
  ];
}

/** Bars hold the records counted, each once, and the whole is what was counted. */
function quantityFaults({ count, whole, histogram }: TallyCell, path: Path): Faults {
  const sum = histogram.reduce((total, [, records]) => total + records, 0);
  return [
    ...wanted(sum === count, 'sum-of-bars', { path: [...path, 'count'], value: count }),
    ...wanted(whole === count, 'same-as-count', { path: [...path, 'whole'], value: whole }),
  ];
}

function kindFaults(cell: TallyCell, path: Path, indicator: Indicator): Faults {
  const { count, whole, histogram } = cell;
  const bars = { path: [...path, 'histogram'], value: histogram.length };
  switch (indicator.kind) {
    case 'share':
      return wanted(histogram.length === 0, 'no-bars', bars);
    case 'count':
      return [
        ...wanted(histogram.length === 0, 'no-bars', bars),
        ...wanted(whole === count, 'same-as-count', { path: [...path, 'whole'], value: whole }),
      ];
    default:
      return [
        ...(histogram.length > 0 ? [] : quantityFaults(cell, path)),
        ...(indicator.quantity === 'mark' ? markFaults(histogram, [...path, 'histogram']) : []),
      ];
  }
}

function markFaults(histogram: readonly HistogramBar[], path: Path): Faults {
  return histogram.flatMap(([value], at) =>
    wanted(value >= 1 && value <= 5, 'mark', { path: [...path, at, 0], value }),
  );
}
