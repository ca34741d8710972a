import type { Ground } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** A member of a closed list; what is not known is `null`, and only where the list names it. */
export type Member = string | number | boolean | null;

/** A column of a closed list. */
export interface ListColumn<Value extends Member = Member> {
  readonly kind: 'one-of';
  /** The column's name as a printed table shows it. */
  readonly title: string;
  readonly values: readonly Value[];
}

/** A column of whole numbers; both ends are included, `null` is an open end. */
export interface IntegerColumn {
  readonly kind: 'integer';
  readonly title: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A column of days; both ends are included, `null` is an open end. */
export interface DayColumn {
  readonly kind: 'day';
  readonly title: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What a table asks about, and all that may be answered. */
export type Column = ListColumn | IntegerColumn | DayColumn;

/** The columns of a table by name. */
export type Columns = Readonly<Record<string, Column>>;

/** Numbers or days from one to another, both included; `null` leaves an end open. */
export interface Range<Value extends number> {
  readonly from: Value | null;
  readonly to: Value | null;
}

/** What a column may be told. */
export type FactOf<Kind extends Column> =
  Kind extends ListColumn<infer Value> ? Value : Kind extends DayColumn ? CivilDate : number;

/** What a row may want of a column: one of some members, or a range. */
export type ConditionOf<Kind extends Column> =
  Kind extends ListColumn<infer Value> ? readonly Value[] : Kind extends DayColumn ? Range<CivilDate> : Range<number>;

/** One case that a table is asked about. */
export type FactsOf<Asked extends Columns> = { readonly [Name in keyof Asked]: FactOf<Asked[Name]> };

/** What must be so; a column that is not named may be anything. */
export type ConditionsOf<Asked extends Columns> = { readonly [Name in keyof Asked]?: ConditionOf<Asked[Name]> };

/** One rule of a table. */
export interface TableRow<Asked extends Columns, Answer> {
  /** Unique within its table. */
  readonly id: string;
  readonly when: ConditionsOf<Asked>;
  /** Plain data that JSON can hold. */
  readonly answer: Answer;
  /** At least one clause or named assumption. */
  readonly because: readonly Ground[];
  /** The rows that this one stands in for where both fit. */
  readonly exceptionOf?: readonly string[];
}

/**
 * Rules as a table: typed conditions, answers and what each rests on.
 *
 * The order of the rows never decides. By the policy `unique` no two rows may fit one case; by `exceptions` two may, when
 * one is declared an exception of the other, straight or by way of a third.
 */
export interface DecisionTable<Asked extends Columns = Columns, Answer = unknown> {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** What the table as a whole rests on. */
  readonly because: readonly Ground[];
  readonly columns: Asked;
  readonly policy: 'unique' | 'exceptions';
  readonly rows: readonly TableRow<Asked, Answer>[];
  /** The answer where no row fits; without it such a case is a gap. */
  readonly otherwise: { readonly answer: Answer; readonly because: readonly Ground[] } | null;
}

/**
 * Declares a table, so that the compiler takes the types of its facts from its columns.
 *
 * @param table - The table.
 * @returns The same table.
 * @example
 * const heat = decisionTable({
 *   id: 'heat', edition: '1', title: 'Кто чинит отопление', because: [], policy: 'unique', otherwise: null,
 *   columns: { building: { kind: 'one-of', title: 'Дом', values: ['private', 'shared'] } },
 *   rows: [
 *     { id: 'shared', when: { building: ['shared'] }, answer: 'company', because: [byAssumption('own')] },
 *     { id: 'private', when: { building: ['private'] }, answer: 'owner', because: [byAssumption('own')] },
 *   ],
 * })
 * decideBy(unwrap(compileTable(heat)), { building: 'shared' }) //=> { ok: true, value: 'company' }
 */
export function decisionTable<const Asked extends Columns, Answer>(
  table: DecisionTable<Asked, Answer>,
): DecisionTable<Asked, Answer> {
  return table;
}
