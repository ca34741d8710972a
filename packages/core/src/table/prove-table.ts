import { invariant } from '../basis/invariant.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { boxOf, conditionsOf, wholeBox, witnessOf } from './case-box.ts';
import { checkTable, type TableFault } from './check-table.ts';

import { companyOf, type Company } from './cover-state.ts';
import { gapsIn } from './cover.ts';
import { spend, type Effort } from './effort.ts';
import type { Columns, ConditionsOf, DecisionTable, FactsOf } from './decision-table.ts';
import { readyTable, stepsToCompile, type CompiledTable } from './ready-table.ts';
import { hasRow, inBoth, inEither, isEmpty, rowBits, rowCount, rowsIn, withoutRows, type RowBits } from './row-bits.ts';

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
  /** Looks at 32 rows in one piece of a column; all work is counted, the making ready of the table and long exceptions too. */
  readonly steps: number;
  readonly gaps: number;
}

/** What a proof may cost when nobody says otherwise: no more than a second. */
export const PROOF_LIMITS: ProofLimits = { steps: 10_000_000, gaps: 1000 };

/**
 * Finds every gap, every contradiction and every dead row of a table, exactly.
 *
 * No case is sampled: list members and the ends of ranges cut the columns into finitely many pieces, and boxes of pieces
 * are searched. A table whose rows do not overlap is proven complete by counting, however large it is.
 *
 * @param table - The table.
 * @param limits - How long to search, and how many gaps to list; zero or more, the gaps a whole number.
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
  const { steps, gaps } = limits;
  invariant(steps >= 0 && Number.isSafeInteger(gaps) && gaps >= 0, 'limits of zero or more');
  const checked = checkTable(table);
  if (!checked.ok) return checked;
  const effort: Effort = { left: steps };
  const proof = spend(effort, stepsToCompile(table)) ? proofOf(readyTable(table), limits, effort) : NOTHING_FOUND;
  return effort.left < 0 ? refuse({ kind: 'too-many-cases', table: table.id, steps }) : success(proof);
}

/**
 * Tells whether a proof found nothing wrong.
 *
 * @param proof - The proof.
 * @returns Whether every case has exactly one answer and every row decides some case.
 * @example
 * isSound(unwrap(proveTable(CHANNEL_ADMISSION))) //=> true
 */
export function isSound({ gaps, moreGaps, overlaps, dead }: TableProof): boolean {
  return !moreGaps && gaps.length + overlaps.length + dead.length === 0;
}

/** What a case that is shown costs beside the search for it. */
const TO_SHOW = 50;

const NOTHING_FOUND = { gaps: [], moreGaps: false, overlaps: [], dead: [] };

interface Asking<Asked extends Columns = Columns> {
  readonly compiled: CompiledTable<Asked>;
  readonly meetings: ReadonlyMap<number, Company>;
  readonly effort: Effort;
}

function proofOf<Asked extends Columns>(
  compiled: CompiledTable<Asked>,
  limits: ProofLimits,
  effort: Effort,
): TableProof<Asked> {
  const { table, columns, stronger } = compiled;
  const rows = rowBits(stronger.length, () => true);
  const classes = columns.map(({ fits }) => fits.map((those, piece) => ({ pieces: [piece], fits: those })));
  const meetings = companyOf({ classes, alive: rows }, effort);
  if (meetings === null) return NOTHING_FOUND;
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
    overlaps: overlapsIn({ compiled, meetings, effort }),
    dead: [...deadIn({ compiled, meetings, effort }), ...(isIdle ? [{ row: null, behind: [] }] : [])],
  };
}

function overlapsIn<Asked extends Columns>({
  compiled,
  meetings,
  effort,
}: Asking<Asked>): readonly TableOverlap<Asked>[] {
  const { table, stronger } = compiled;
  return stronger.flatMap((one, row) =>
    rivalsOf(row, { compiled, meetings, effort }).flatMap((other) => {
      if (effort.left < 0) return [];
      const rows = inEither(one, stronger[other] as RowBits);
      const witness = firstIn(compiled, { of: [row, other], rows }, effort);
      const ids = [table.rows[row]?.id ?? '', table.rows[other]?.id ?? ''] as const;
      return witness === null ? [] : [{ rows: ids, witness }];
    }),
  );
}

/** The later rows that share a case with a row, neither an exception of the other; none when the search has given up. */
function rivalsOf(row: number, { compiled, meetings, effort }: Asking): readonly number[] {
  const { stronger } = compiled;
  const met = withoutRows(meetings.get(row)?.meeting ?? [], stronger[row] as RowBits);
  if (!spend(effort, met.length + rowCount(met))) return [];
  return rowsIn(met).filter((other) => other > row && !hasRow(stronger[other] as RowBits, row));
}

function deadIn({ compiled, meetings, effort }: Asking): readonly DeadRow[] {
  const { table, stronger } = compiled;
  return table.rows.flatMap(({ id }, row) => {
    if (effort.left < 0) return [];
    const rows = inBoth(stronger[row] as RowBits, meetings.get(row)?.meeting ?? []);
    if (isEmpty(rows) || firstIn(compiled, { of: [row], rows }, effort) !== null) return [];
    spend(effort, TO_SHOW + rowCount(rows));
    return [{ row: id, behind: rowsIn(rows).map((other) => table.rows[other]?.id ?? '') }];
  });
}

/** A case of some rows together that no row of the others has; `null` when there is none, or the search has given up. */
function firstIn<Asked extends Columns>(
  { columns }: CompiledTable<Asked>,
  { of, rows }: { readonly of: readonly number[]; readonly rows: RowBits },
  effort: Effort,
): FactsOf<Asked> | null {
  const pieces = columns.reduce((sum, { fits }) => sum + fits.length, 0);
  if (!spend(effort, TO_SHOW + pieces)) return null;
  const [box] = gapsIn(columns, { box: boxOf(columns, of), rows }, { effort, most: 1 });
  return box === undefined ? null : witnessOf(columns, box);
}
