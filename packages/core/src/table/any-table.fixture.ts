import fc from 'fast-check';
import { byAssumption, byClause } from '../source/decision.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import type {
  Column,
  Columns,
  ConditionOf,
  ConditionsOf,
  DecisionTable,
  Member,
  Range,
  TableRow,
} from './decision-table.ts';

/** One case of a random table. */
export type Case = Readonly<Record<string, Member>>;

const FAR = 5;
const MEMBERS: readonly Member[] = ['roads', 'heat', 'land', null, true, 5, 'constructor', '__proto__'];
/** Names that every object has from its prototype are names like any other. */
const NAMES = ['x', 'y', 'constructor', '__proto__', 'toString'];
/** The least and the greatest that there is: exact integers, and the days of the years 1 to 9999. */
const ENDS = {
  integer: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  day: [day('0001-01-01'), day('9999-12-31')],
} as const;

/** Ranges with small ends, open ones, and now and then the last that there are. */
function rangeOf(kind: keyof typeof ENDS): fc.Arbitrary<Range<number>> {
  const small = fc.integer({ min: -4, max: 4 });
  const far = fc.constantFrom(...ENDS[kind], ENDS[kind][0] + 1, ENDS[kind][1] - 1);
  const end = fc.option(fc.oneof({ weight: 4, arbitrary: small }, { weight: 1, arbitrary: far }), { freq: 3 });
  return fc
    .tuple(end, end)
    .map(([from, to]) => (from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }));
}

const column: fc.Arbitrary<Column> = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...MEMBERS), { minLength: 1 })
    .map((values) => ({ kind: 'one-of', title: 'A', values }) as const),
  rangeOf('integer').map((ends) => ({ kind: 'integer', title: 'B', ...ends }) as const),
  rangeOf('day').map((ends) => ({ kind: 'day', title: 'C', ...(ends as Range<CivilDate>) }) as const),
);

/** A table that passes its check: up to three columns and seven rows. */
export const anyTable: fc.Arbitrary<DecisionTable> = fc
  .dictionary(fc.constantFrom(...NAMES), column, { minKeys: 1, maxKeys: 3 })
  .chain((columns) =>
    fc.tuple(fc.constant(columns), fc.constantFrom('unique', 'exceptions'), anyRows(columns), fc.boolean()),
  )
  .map(([columns, policy, rows, hasOther]) => ({
    id: 'any',
    edition: '1',
    title: 'Любая',
    because: [byClause('own', 'п. 1', 'A')],
    columns,
    policy,
    rows: rows.map((row, at) => named(row, at, policy)),
    otherwise: hasOther ? { answer: { row: null }, because: [byAssumption('own')] } : null,
  }));

interface RowDraft {
  readonly when: ConditionsOf<Columns>;
  readonly generals: readonly number[];
}

function anyRows(columns: Columns): fc.Arbitrary<readonly RowDraft[]> {
  const conditions = Object.entries(columns).map(([name, kind]) => [name, condition(kind)] as const);
  const when = fc.record(Object.fromEntries(conditions), { requiredKeys: [] });
  const generals = fc.array(fc.nat(6), { maxLength: 2 });
  return fc.array(fc.record({ when, generals }), { minLength: 1, maxLength: 7 });
}

/** Exceptions are of earlier rows only: so they run in no circle. */
function named({ when, generals }: RowDraft, at: number, policy: string): TableRow<Columns, unknown> {
  const known = [...new Set(generals)].filter((general) => general < at).map((general) => `r${general}`);
  const row = { id: `r${at}`, when, answer: { row: at }, because: [byAssumption('own')] };
  return policy === 'exceptions' && known.length > 0 ? { ...row, exceptionOf: known } : row;
}

function condition(kind: Column): fc.Arbitrary<ConditionOf<Column>> {
  if (kind.kind === 'one-of') return fc.subarray([...kind.values], { minLength: 1 });
  return rangeOf(kind.kind).map(({ from, to }) => ({ from: clamped(from, kind), to: clamped(to, kind) }));
}

function clamped(value: number | null, { from, to }: Range<number>): number | null {
  return value === null ? null : Math.min(Math.max(value, from ?? -Infinity), to ?? Infinity);
}

/** Cases of a table such that no row tells others apart: each member, small numbers and days, and the last that there are. */
export function casesOf(columns: Columns): readonly Case[] {
  return Object.entries(columns).reduce<readonly Case[]>(
    (cases, [name, kind]) => cases.flatMap((facts) => valuesOf(kind).map((value) => ({ ...facts, [name]: value }))),
    [{}],
  );
}

function valuesOf(kind: Column): readonly Member[] {
  if (kind.kind === 'one-of') return kind.values;
  const [least, greatest] = ENDS[kind.kind];
  const small = Array.from({ length: 2 * FAR + 1 }, (_, at) => at - FAR);
  return [least, least + 1, least + 2, ...small, greatest - 2, greatest - 1, greatest].filter(
    (value) => (kind.from ?? least) <= value && value <= (kind.to ?? greatest),
  );
}

/** By the definition: whether there is such a case. */
export function isCase(columns: Columns, facts: Case): boolean {
  return Object.entries(columns).every(([name, kind]) => {
    const fact = facts[name] as Member;
    if (kind.kind === 'one-of') return kind.values.includes(fact);
    const [least, greatest] = ENDS[kind.kind];
    return Number.isSafeInteger(fact) && (kind.from ?? least) <= Number(fact) && Number(fact) <= (kind.to ?? greatest);
  });
}

/** By the definition: whether conditions hold, one by one. */
export function isMet(when: ConditionsOf<Columns>, facts: Case): boolean {
  return Object.entries(when).every(([name, wanted]) => {
    const fact = facts[name] as Member;
    if (wanted === undefined || !('from' in wanted)) return wanted?.includes(fact) ?? true;
    return (wanted.from ?? -Infinity) <= (fact as number) && (fact as number) <= (wanted.to ?? Infinity);
  });
}

/** By the definition: the rows that fit and whose exceptions do not, nor theirs. */
export function firing({ rows }: DecisionTable, facts: Case): readonly string[] {
  const fitting = rows.filter(({ when }) => isMet(when, facts));
  const before = (id: string): readonly string[] =>
    rows.filter(({ exceptionOf = [] }) => exceptionOf.includes(id)).flatMap((row) => [row.id, ...before(row.id)]);
  return fitting.map(({ id }) => id).filter((id) => !fitting.some((row) => before(id).includes(row.id)));
}
