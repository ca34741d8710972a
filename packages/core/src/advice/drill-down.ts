import { compileDimension, type CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import type { Method } from '../measure/method.ts';
import type { GroupKey } from '../measure/tally.ts';
import type { CaseRef } from './case-ref.ts';
import { excludedBy, standingBy, valueIn } from './case-standing.ts';

/** A case behind a figure, with its value where the figure is of a quantity. */
export interface DrilledCase extends CaseRef {
  readonly value: number | null;
}

/** The cases behind one figure of one group. */
export interface DrilledFigure {
  /** Those that the figure counts: of a share the part. */
  readonly counted: readonly DrilledCase[];
  /** Those of the whole of a share that are not its part; elsewhere none. */
  readonly missed: readonly DrilledCase[];
}

/** Which figure, of whom, as of when. */
export interface FigureAsked {
  readonly key: GroupKey;
  readonly indicator: string;
  readonly asOf: Instant;
}

/**
 * Lists the cases behind a figure, so that whoever doubts it can look at each.
 *
 * @param records - The records that were counted, in any order.
 * @param method - The method.
 * @param asked - The group, the indicator, and the moment by which open records are judged.
 * @returns The cases in the order of the records; none for an indicator that the method does not have.
 * @example
 * const solved = { id: 'solved', title: 'Решено', definition: 'Доля решённых.', because: [], kind: 'share', part: [{ kind: 'one-of', field: 'outcome', values: ['solved'] }], of: [] }
 * const method = { id: 'm', edition: '1', title: 'Решено', by: ['body'], exclusions: [], indicators: [solved], score: null, minimum: null, ties: 'dense', because: [] }
 * const records = [{ id: '1', question: 1, body: 'ЖКХ', outcome: 'solved' }, { id: '2', question: 1, body: 'ЖКХ', outcome: null }]
 * drillDown(records, method, { key: ['ЖКХ'], indicator: 'solved', asOf: 0 }).missed //=> [{ id: '2', question: 1, value: null }]
 */
export function drillDown(records: Iterable<CaseRecord>, method: Method, asked: FigureAsked): DrilledFigure {
  const indicator = method.indicators.find(({ id }) => id === asked.indicator);
  if (indicator === undefined) return { counted: [], missed: [] };
  const [isIn, excluded] = [inGroup(method, asked.key), excludedBy(method, asked.asOf)];
  const standing = standingBy(indicator, asked.asOf);
  const drilled: Record<'counted' | 'missed', DrilledCase[]> = { counted: [], missed: [] };
  for (const record of records) {
    const where = isIn(record) && excluded(record) === null ? standing(record) : null;
    if (where !== null)
      drilled[where].push({ id: record.id, question: record.question, value: valueIn(record, indicator) });
  }
  return drilled;
}

/**
 * Lists the cases that a method leaves out, with the exclusion that each meets first.
 *
 * @param records - The records, in any order.
 * @param method - The method.
 * @param asOf - The moment by which open records are judged.
 * @returns The cases in the order of the records.
 * @example
 * const nobody = { id: 'no-body', title: 'Органа нет', where: [{ kind: 'one-of', field: 'body', values: [null] }], because: [] }
 * const method = { id: 'm', edition: '1', title: 'Всего', by: [], exclusions: [nobody], indicators: [], score: null, minimum: null, ties: 'dense', because: [] }
 * excludedCases([{ id: '1', question: 1, body: null }, { id: '2', question: 1, body: 'ЖКХ' }], method, 0)
 * //=> [{ id: '1', question: 1, exclusion: 'no-body' }]
 */
export function excludedCases(
  records: Iterable<CaseRecord>,
  method: Method,
  asOf: Instant,
): readonly (CaseRef & { readonly exclusion: string })[] {
  const excluded = excludedBy(method, asOf);
  return [...records].flatMap((record) => {
    const exclusion = excluded(record);
    return exclusion === null ? [] : [{ id: record.id, question: record.question, exclusion }];
  });
}

/**
 * Tells whether a record belongs to a group.
 *
 * @param method - The method, whose dimensions make the groups.
 * @param key - The group.
 * @returns The test of a record.
 * @example
 * inGroup({ by: ['body'] }, ['ЖКХ'])({ body: 'ЖКХ' }) //=> true
 */
export function inGroup({ by }: Method, key: GroupKey): (record: CaseRecord) => boolean {
  const dimensions = by.map(compileDimension);
  return (record) => dimensions.every((wordOf, at) => wordOf(record) === key[at]);
}
