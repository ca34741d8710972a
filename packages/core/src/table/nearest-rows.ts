import { refuse, success, type Result } from '../basis/result.ts';
import type { Ground } from '../source/decision.ts';
import { boxOf } from './case-box.ts';
import type { CompiledTable } from './compile-table.ts';
import { pieceOf, valueIn } from './compiled-column.ts';
import { gapsIn, type Box, type Effort } from './cover.ts';
import { decidingRow, fittingRows, whyOutside, type OutsideTable } from './deciding-row.ts';
import type { Column, Columns, ConditionOf, FactOf, FactsOf } from './decision-table.ts';
import { PROOF_LIMITS, type TooManyCases } from './prove-table.ts';
import { hasRow, inBoth, rowsIn, type RowBits } from './row-bits.ts';

/** One condition of a row that a case does not meet. */
export interface Lack {
  readonly column: string;
  readonly found: FactOf<Column>;
  readonly needed: ConditionOf<Column>;
}

/** A row that did not decide a case, and what would be needed. */
export interface NearRow<Asked extends Columns = Columns, Answer = unknown> {
  readonly row: string;
  readonly answer: Answer;
  readonly because: readonly Ground[];
  /** What the case lacks; nothing when the row fits and an exception stands in for it. */
  readonly lacks: readonly Lack[];
  /** The exceptions of the row that the case fits as it is. */
  readonly behind: readonly string[];
  /** The same case with the lacking facts changed, so that the row decides; `null` when its exceptions leave no such case. */
  readonly instead: FactsOf<Asked> | null;
}

/** A case that was asked about. */
interface Asking {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fitting: RowBits;
  /** For each column, the piece that its fact lies in. */
  readonly pieces: readonly number[];
  readonly effort: Effort;
}

/**
 * Says why the other rows did not decide a case, and what would be needed for each to do so.
 *
 * @param compiled - The compiled table.
 * @param facts - One value a column.
 * @param isWanted - Which answers are of interest; all when left out.
 * @returns The rows that did not decide, the one that lacks least first.
 * @refuses `outside-table` — a fact is missing, or is no value of its column.
 * @refuses `too-many-cases` — the search went beyond its limit.
 * @example
 * const table = unwrap(compileTable(CHANNEL_ADMISSION))
 * const email = { regime: 'appeal', channel: 'email', on: day('2026-04-09') }
 * const near = unwrap(nearestRows(table, email, (answer) => answer === 'admitted'))
 * near[0].row //=> 'written-or-in-person'
 * const byEmail = near.find(({ row }) => row === 'email')
 * byEmail.lacks //=> [{ column: 'on', found: day('2026-04-09'), needed: { from: null, to: day('2025-03-29') } }]
 * byEmail.instead //=> { regime: 'appeal', channel: 'email', on: day('2025-03-29') }
 */
export function nearestRows<Asked extends Columns, Answer>(
  compiled: CompiledTable<Asked, Answer>,
  facts: FactsOf<Asked>,
  isWanted: (answer: Answer) => boolean = () => true,
): Result<readonly NearRow<Asked, Answer>[], OutsideTable | TooManyCases> {
  const fitting = fittingRows(compiled, facts);
  if (fitting === null) return whyOutside(compiled, facts);
  const effort: Effort = { left: PROOF_LIMITS.steps };
  const pieces = compiled.columns.map((column) => pieceOf(column, facts[column.name]));
  const asking = { facts, fitting, pieces, effort };
  const deciding = decidingRow(compiled, fitting);
  const near = compiled.table.rows.flatMap(({ answer }, row) =>
    row !== deciding && isWanted(answer) ? [nearRow(compiled, row, asking)] : [],
  );
  if (effort.left < 0) return refuse({ kind: 'too-many-cases', table: compiled.table.id, steps: PROOF_LIMITS.steps });
  return success(near.toSorted((one, other) => one.lacks.length - other.lacks.length));
}

function nearRow<Asked extends Columns, Answer>(
  compiled: CompiledTable<Asked, Answer>,
  row: number,
  { facts, fitting, pieces, effort }: Asking,
): NearRow<Asked, Answer> {
  const { table, columns } = compiled;
  const { id, answer, because, when } = table.rows[row] as (typeof table.rows)[number];
  const isMet = columns.map(({ fits }, at) => hasRow(fits[pieces[at] as number] as RowBits, row));
  const lacking = columns.filter((_, at) => isMet[at] !== true);
  const box = boxOf(columns, [row]).map((own, at) => (isMet[at] === true ? [pieces[at] as number] : own));
  const rows = compiled.stronger[row] as RowBits;
  const [free] = gapsIn(columns, { box, rows }, { effort, most: 1 });
  return {
    row: id,
    answer,
    because,
    lacks: lacking.map(({ name }) => {
      return {
        column: name,
        found: facts[name] as FactOf<Column>,
        needed: when[name] as ConditionOf<Column>,
      };
    }),
    behind: rowsIn(inBoth(rows, fitting)).map((other) => table.rows[other]?.id ?? ''),
    instead: free === undefined ? null : changed(compiled, free, { facts, pieces }),
  };
}

/** The case with its facts moved into a box: where a number or a day has to change, it changes as little as may be. */
function changed<Asked extends Columns>(
  { columns }: CompiledTable<Asked>,
  box: Box,
  { facts, pieces }: Pick<Asking, 'facts' | 'pieces'>,
): FactsOf<Asked> {
  const values = columns.map((column, at) => {
    const [fact, free] = [facts[column.name], box[at] ?? []];
    return [column.name, free.includes(pieces[at] as number) ? fact : valueIn(column, free, fact as number)] as const;
  });
  return Object.fromEntries(values) as FactsOf<Asked>;
}
