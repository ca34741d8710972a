import type { Ground } from '../source/decision.ts';

/** A length of time that a promise may name. */
export type PromiseUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * Words by which the day of a promise is read, as plain data in small letters without `ё`.
 *
 * - Whole: `months`, `units`, `numerals`, `quarters` (“I”, “first”) with what each stands for; `tomorrow` with the days
 *   ahead; `ends` (“end”); `until` (“till”, “by”); `since` (“of”, “from”: the date of an act, or a beginning); `during`
 *   (“in May”); `within` (“within ten days”); `current` and `next` before a unit; `negators`.
 * - By the beginning: `promises`, what is said of things to come.
 */
export interface PromiseWords {
  readonly months: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, PromiseUnit>>;
  readonly numerals: Readonly<Record<string, number>>;
  readonly quarters: Readonly<Record<string, number>>;
  readonly tomorrow: Readonly<Record<string, number>>;
  readonly ends: readonly string[];
  readonly until: readonly string[];
  readonly since: readonly string[];
  readonly during: readonly string[];
  readonly within: readonly string[];
  readonly current: readonly string[];
  readonly next: readonly string[];
  readonly negators: readonly string[];
  readonly promises: readonly string[];
  /** What the lists rest on. */
  readonly because: readonly Ground[];
}
