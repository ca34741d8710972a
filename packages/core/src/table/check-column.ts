import { firstPlaces } from '../basis/first-places.ts';
import { isEnd } from './column-ends.ts';
import type { Column, IntegerColumn, DayColumn, ListColumn, Range } from './decision-table.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';

type Ends = Range<number>;

const KINDS: readonly unknown[] = ['one-of', 'integer', 'day'] satisfies readonly Column['kind'][];

/** Says what is wrong with a column. */
export function columnIssues(column: Column, path: Path): Issues {
  if (!KINDS.includes(column.kind))
    return wanted(false, KINDS.join(' | '), { path: [...path, 'kind'], value: column.kind });
  if (column.kind !== 'one-of') return rangeIssues(column, { ...column, from: null, to: null }, path);
  const { values } = column;
  const first = firstPlaces(values.map((value) => `${value}`));
  return [
    ...wanted(values.length > 0, 'not-empty', { path: [...path, 'values'], value: values }),
    ...values.flatMap((value, at) => {
      const place = { path: [...path, 'values', at], value };
      const isFirst = first.get(`${value}`) === at;
      return wanted(isFirst, 'unique', place);
    }),
  ];
}

/** Says what is wrong with what a row wants of a column. */
export function conditionIssues(column: Column, condition: unknown, path: Path): Issues {
  const place = { path, value: condition };
  if (!KINDS.includes(column.kind)) return [];
  if (column.kind === 'one-of')
    return Array.isArray(condition)
      ? listIssues(column, [...(condition as readonly unknown[])], path)
      : wanted(false, 'array', place);
  const isRange = typeof condition === 'object' && condition !== null && 'from' in condition && 'to' in condition;
  return isRange ? rangeIssues(condition as Ends, column, path) : wanted(false, 'range', place);
}

function listIssues({ values }: ListColumn, condition: readonly unknown[], path: Path): Issues {
  const [members, first] = [new Set<unknown>(values), firstPlaces(condition)];
  return [
    ...wanted(condition.length > 0, 'not-empty', { path, value: condition }),
    ...condition.flatMap((value, at) => {
      const place = { path: [...path, at], value };
      const isKnown = members.has(value);
      return [...wanted(isKnown, 'value-of-column', place), ...wanted(first.get(value) === at, 'unique', place)];
    }),
  ];
}

/** A range of a row lies within its column's; a column's own within no other. */
function rangeIssues({ from, to }: Ends, column: IntegerColumn | DayColumn, path: Path): Issues {
  const ends = [
    ['from', from],
    ['to', to],
  ] as const;
  const unfit = ends.flatMap(([name, value]) =>
    wanted(value === null || isEnd(value, column.kind), column.kind === 'day' ? 'day' : 'int', {
      path: [...path, name],
      value,
    }),
  );
  if (unfit.length > 0) return unfit;
  return [
    ...wanted(from === null || to === null || from <= to, 'from-before-to', { path: [...path, 'to'], value: to }),
    ...ends.flatMap(([name, value]) =>
      wanted(value === null || isWithin(value, column), 'within-column', { path: [...path, name], value }),
    ),
  ];
}

function isWithin(value: number, { from, to }: Ends): boolean {
  // the ends of a faulty column are told as its own fault
  return !(typeof from === 'number' && value < from) && !(typeof to === 'number' && value > to);
}
