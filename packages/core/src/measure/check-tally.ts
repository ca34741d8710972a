import { refuse, success, type Result } from '../basis/result.ts';
import type { TallyCell } from './counting.ts';
import { digestOf } from './digest.ts';
import type { Method } from './method.ts';
import type { GroupKey, Tally, TallyGroup } from './tally.ts';

/** Why a tally does not belong to a method; `group` is `null` when it is the exclusions that do not fit. */
export type TallyMisfit =
  | { readonly kind: 'tally-of-another-method'; readonly method: string; readonly tally: string }
  | { readonly kind: 'misshapen-tally'; readonly method: string; readonly group: GroupKey | null };

/** A cell that no records can have given; `value` is the count, or the bar of the histogram, as text. */
export interface ImpossibleTally {
  readonly kind: 'impossible-tally';
  readonly method: string;
  readonly group: GroupKey;
  readonly indicator: string;
  readonly value: string;
}

/**
 * Checks that a tally was counted by a method and can have been counted at all.
 *
 * @param tally - The counts.
 * @param method - The method.
 * @returns The same tally.
 * @refuses `tally-of-another-method` — the counts were made by another method, edition or formula.
 * @refuses `misshapen-tally` — a group has not one cell an indicator and one word a dimension of the method.
 * @refuses `impossible-tally` — a count is negative, no whole number, or greater than its whole.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * const counts = tally([{ body: 'ЖКХ' }], method, 0)
 * checkTally(counts, method).ok //=> true
 * const spoilt = { ...counts, groups: [{ key: ['ЖКХ'], cells: [{ count: -1, whole: 1, histogram: [] }] }] }
 * checkTally(spoilt, method).refusal //=> { kind: 'impossible-tally', method: 'm', group: ['ЖКХ'], indicator: 'volume', value: '-1' }
 */
export function checkTally(tally: Tally, method: Method): Result<Tally, TallyMisfit | ImpossibleTally> {
  const [counted, asked] = namesOf(tally, method);
  if (counted !== asked) return refuse({ kind: 'tally-of-another-method', method: asked, tally: counted });
  const misshapen = misshapenGroup(tally, method);
  if (misshapen !== undefined) return refuse({ kind: 'misshapen-tally', method: method.id, group: misshapen });
  const impossible = tally.groups.flatMap((group) => impossibleCells(group, method));
  return impossible[0] === undefined ? success(tally) : refuse(impossible[0]);
}

/** The names of what was counted by and of what is asked for; the fingerprints join them when they alone differ. */
function namesOf(tally: Tally, method: Method): readonly [counted: string, asked: string] {
  const [counted, asked] = [`${tally.method} ${tally.edition}`, `${method.id} ${method.edition}`];
  const digest = digestOf(method);
  if (counted !== asked || tally.digest === digest) return [counted, asked];
  return [`${counted} ${tally.digest}`, `${asked} ${digest}`];
}

/** The key of the first group that does not fit the method; `null` when it is the exclusions that do not. */
function misshapenGroup(tally: Tally, { by, indicators, exclusions }: Method): GroupKey | null | undefined {
  if (tally.excluded.length !== exclusions.length) return null;
  return tally.groups.find(({ key, cells }) => key.length !== by.length || cells.length !== indicators.length)?.key;
}

function impossibleCells({ key, cells }: TallyGroup, method: Method): readonly ImpossibleTally[] {
  return cells.flatMap((cell, at) => {
    const value = impossibleValue(cell);
    const indicator = method.indicators[at]?.id ?? '';
    return value === undefined
      ? []
      : [{ kind: 'impossible-tally', method: method.id, group: key, indicator, value: String(value) }];
  });
}

function impossibleValue({ count, whole, histogram }: TallyCell): number | undefined {
  const wrong = [count, whole].find((number) => !isCount(number));
  if (wrong !== undefined) return wrong;
  if (count > whole) return count;
  const bar = histogram.find(([value, records]) => !Number.isSafeInteger(value) || !isCount(records));
  if (bar !== undefined) return bar.find((number) => !isCount(number)) ?? bar[0];
  const sum = histogram.reduce((total, [, records]) => total + records, 0);
  return histogram.length > 0 && sum !== count ? sum : undefined;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
