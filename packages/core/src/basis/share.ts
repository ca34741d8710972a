import { ratio, type EmptyWhole, type Ratio } from './ratio.ts';
import { refuse, type Result } from './result.ts';

/** Why there is no share: the part or the whole is no count, or the part is greater than its whole. */
export interface ImpossibleShare {
  readonly kind: 'impossible-share';
  /** As text, for it may be no number at all. */
  readonly part: string;
  readonly whole: string;
}

/**
 * Takes a share of counts, exactly.
 *
 * @param part - How many of the whole.
 * @param whole - The whole.
 * @returns The share.
 * @refuses `impossible-share` — one of both is negative or no whole number, or the part is greater than the whole.
 * @refuses `empty-whole` — the whole is zero.
 * @example
 * shareOf(17, 20) //=> { ok: true, value: { part: '17', whole: '20' } }
 * shareOf(-1, 5).refusal //=> { kind: 'impossible-share', part: '-1', whole: '5' }
 */
export function shareOf(part: number, whole: number): Result<Ratio, EmptyWhole | ImpossibleShare> {
  const sound = Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part >= 0 && part <= whole;
  return sound ? ratio(part, whole) : refuse({ kind: 'impossible-share', part: `${part}`, whole: `${whole}` });
}
