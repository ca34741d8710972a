import { refuse, success, type Result } from '../basis/result.ts';
import { boxOf, conditionsOf, wholeBox, witnessOf } from './case-box.ts';
import type { TableFault } from './check-table.ts';
import { compileTable, type CompiledTable } from './compile-table.ts';
import { gapsIn, type Cover, type Effort } from './cover.ts';
import type { Columns, ConditionsOf, DecisionTable, FactsOf } from './decision-table.ts';
import { inEither, hasRow, inBoth, meetingWith, rowBits, rowsIn, type RowBits } from './row-bits.ts';

/** Cases that no row fits. */
export interface TableGap<Asked extends Columns = Columns> {
  /** All of them, as a row would want them; the gaps of a proof do not overlap. */
  readonly when: ConditionsOf<Asked>;
  readonly witness: FactsOf<Asked>;
}

/** Two rows that fit one case, with nothing to say which decides. */
export interface TableOverlap<Asked extends Columns = Columns> {
  readonly rows: readonly [string, string];
  readonly witness: FactsOf<Asked>;
}

/** A row that decides no case whatever. */
export interface DeadRow {
  /** `null` is the answer for no row, in a table whose rows fit every case. */
  readonly row: string | null;
  /** The exceptions that stand in for it everywhere. */
  readonly behind: readonly string[];
}

/** All that is wrong with the rows of a table; nothing when the lists are empty. */
export interface TableProof<Asked extends Columns = Columns> {
  readonly gaps: readonly TableGap<Asked>[];
  /** Whether there are more gaps than were listed. */
  readonly moreGaps: boolean;
  readonly overlaps: readonly TableOverlap<Asked>[];
  readonly dead: readonly DeadRow[];
}

/** Why a table was not proven: the search was longer than it may be, and nothing is known for certain. */
export interface TooManyCases {
  readonly kind: 'too-many-cases';
  readonly table: string;
  readonly steps: number;
}

/** How long a proof may search, and how many gaps it lists. */
export interface ProofLimits {
  readonly steps: number;
  readonly gaps: number;
}

/** What a proof may cost when nobody says otherwise: a few seconds. */
export const PROOF_LIMITS: ProofLimits = { steps: 1_000_000, gaps: 1000 };

/**
 * Finds every gap, every contradiction and every dead row of a table, exactly.
 *
 * No case is sampled: list members and the ends of ranges cut the columns into finitely many pieces, and boxes of pieces
 * are searched. A table whose rows do not overlap is proven complete by counting, however large it is.
 *
 * @param table - The table.
 * @param limits - How long to search, and how many gaps to list.
 * @returns What is wrong, each with a case that shows it; the gaps are told whole, as conditions.
 * @refuses `faulty-table` — the parts of the table do not fit each other.
 * @refuses `too-many-cases` — the search went beyond its limit.
 * @example
 * unwrap(proveTable(CHANNEL_ADMISSION)) //=> { gaps: [], moreGaps: false, overlaps: [], dead: [] }
 * const { gaps } = unwrap(proveTable({ ...CHANNEL_ADMISSION, rows: CHANNEL_ADMISSION.rows.filter(({ id }) => id !== 'email-closed') }))
 * gaps //=> [{ when: { regime: ['appeal'], channel: ['email'], on: { from: day('2025-03-30'), to: null } }, witness: { regime: 'appeal', channel: 'email', on: day('2025-03-30') } }]
 */
export function proveTable<Asked extends Columns, Answer>(
  table: DecisionTable<Asked, Answer>,
  limits: ProofLimits = PROOF_LIMITS,
): Result<TableProof<Asked>, TableFault | TooManyCases> {
  const compiled = compileTable(table);
  if (!compiled.ok) return compiled;
  const effort: Effort = { left: limits.steps };
  const proof = proofOf(compiled.value, limits, effort);
  return effort.left < 0 ? refuse({ kind: 'too-many-cases', table: table.id, steps: limits.steps }) : success(proof);
}

/**
 * Tells whether a proof found nothing wrong.
 *
 * @param proof - The proof.
 * @returns Whether every case has exactly one answer and every row decides some case.
 * @example
 * isSound(unwrap(proveTable(CHANNEL_ADMISSION))) //=> true
 */
export function isSound({ gaps, overlaps, dead }: TableProof): boolean {
  return gaps.length + overlaps.length + dead.length === 0;
}

function proofOf<Asked extends Columns>(
  compiled: CompiledTable<Asked>,
  limits: ProofLimits,
  effort: Effort,
): TableProof<Asked> {
  const { table, columns, stronger } = compiled;
  const rows = rowBits(stronger.length, () => true);
  const open = gapsIn(
    columns,
    { box: wholeBox(columns), rows },
    { effort, most: table.otherwise ? 1 : limits.gaps + 1 },
  );
  const gaps = table.otherwise ? [] : open.slice(0, limits.gaps);
  const isIdle = table.otherwise !== null && open.length === 0;
  return {
    gaps: gaps.map((box) => ({ when: conditionsOf(columns, box), witness: witnessOf(columns, box) })),
    moreGaps: !table.otherwise && open.length > limits.gaps,
    overlaps: overlapsIn(compiled, effort),
    dead: [...deadIn(compiled, effort), ...(isIdle ? [{ row: null, behind: [] }] : [])],
  };
}

function overlapsIn<Asked extends Columns>(
  compiled: CompiledTable<Asked>,
  effort: Effort,
): readonly TableOverlap<Asked>[] {
  const { table, columns, stronger } = compiled;
  return pairsIn(compiled).flatMap(([one, other]) => {
    const rows = inEither(stronger[one] as RowBits, stronger[other] as RowBits);
    const witness = firstIn(compiled, { box: boxOf(columns, [one, other]), rows }, effort);
    const ids = [table.rows[one]?.id ?? '', table.rows[other]?.id ?? ''] as const;
    return witness === null ? [] : [{ rows: ids, witness }];
  });
}

/** Pairs of rows that share a case, neither an exception of the other. */
function pairsIn({ columns, stronger }: CompiledTable): readonly (readonly [number, number])[] {
  const pieces = columns.map(({ fits }) => fits);
  const isWeaker = (row: number, other: number): boolean => hasRow(stronger[row] as RowBits, other);
  return stronger.flatMap((_, row) =>
    rowsIn(meetingWith(pieces, row))
      .filter((other) => other > row && !isWeaker(row, other) && !isWeaker(other, row))
      .map((other) => [row, other] as const),
  );
}

function deadIn(compiled: CompiledTable, effort: Effort): readonly DeadRow[] {
  const { table, columns, stronger } = compiled;
  const pieces = columns.map(({ fits }) => fits);
  return table.rows.flatMap(({ id }, row) => {
    const rows = stronger[row] as RowBits;
    if (firstIn(compiled, { box: boxOf(columns, [row]), rows }, effort) !== null) return [];
    const meeting = rowsIn(inBoth(rows, meetingWith(pieces, row)));
    return [{ row: id, behind: meeting.map((other) => table.rows[other]?.id ?? '') }];
  });
}

/** The first case of a box that no row of the cover has; `null` when there is none. */
function firstIn<Asked extends Columns>(
  { columns }: CompiledTable<Asked>,
  cover: Cover,
  effort: Effort,
): FactsOf<Asked> | null {
  const [box] = gapsIn(columns, cover, { effort, most: 1 });
  return box === undefined ? null : witnessOf(columns, box);
}
