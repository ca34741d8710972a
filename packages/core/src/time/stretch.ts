import type { Instant } from './instant.ts';

/** The time from `from` up to, not including, `until`. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** Tells whether an instant lies in a span; what is no whole number lies in none. */
export function isWithin({ from, until }: Span, instant: number): boolean {
  return Number.isSafeInteger(instant) && instant >= from && instant < until;
}

/** A stretch of work, in milliseconds. */
export interface Stretch {
  readonly begin: number;
  readonly end: number;
}

/** Stretches in columns: when each begins and ends, and the work done before it. */
export interface StretchSums {
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  readonly before: readonly number[];
}

const DAY = 86_400_000;

/** Sums stretches up, in order. */
export function sums(work: readonly Stretch[]): StretchSums {
  let done = 0;
  const before = work.map(({ begin, end }) => {
    const soFar = done;
    done += end - begin;
    return soFar;
  });
  return { begins: work.map(({ begin }) => begin), ends: work.map(({ end }) => end), before };
}

/** Finds for each 24 hours of a span the first stretch that ends after their beginning. */
export function dayIndex(work: readonly Stretch[], span: Span): readonly number[] {
  const index: number[] = [];
  let next = 0;
  for (let begin: number = span.from; begin < span.until; begin += DAY) {
    while (next < work.length && (work[next] as Stretch).end <= begin) next += 1;
    index.push(next);
  }
  return index;
}
