import { ratio, type Ratio } from '../basis/ratio.ts';
import type { Instant } from '../time/instant.ts';
import type { Reaction, RiskEvent } from './risk-event.ts';

/** One look on the curve of a risk: what it found since the look before, and all that was found so far. */
export interface SpreadPoint extends Reaction {
  readonly at: Instant;
  readonly spreadsSoFar: number;
  readonly negativeSoFar: number;
  /** Publications an hour since the look before, or since the detection; `null` where no time lies between. */
  readonly perHour: Ratio | null;
}

/** How a risk spread, as far as anybody looked. */
export interface SpreadCurve {
  readonly points: readonly SpreadPoint[];
  /** The look with the greatest pace, the first of equals; `null` while nothing was seen to spread. */
  readonly peak: SpreadPoint | null;
}

const HOUR = 3_600_000;

/**
 * Draws how a risk spread from its looks.
 *
 * Between two looks nothing is known, so the curve is of looks and not of hours.
 *
 * @param taken - The entries that count, as `foldRisk` gives them.
 * @returns One point a look, and the one where it went fastest.
 * @example
 * const hour = 3_600_000
 * const stamp = (at) => ({ id: `r${at}`, risk: 'R-1', occurredAt: at * hour, recordedAt: at * hour, by: 'duty' })
 * const evidence = { page: 'https://chat.example/town', publishedAt: 0, picture: 'shot-1' }
 * const found = { ...stamp(0), kind: 'detected', topic: 'Вода', order: 'pestovo-risk', edition: '1', evidence }
 * const look = (at, spreads) => ({ ...stamp(at), kind: 'observed', spreads, negative: 0 })
 * const { points, peak } = spreadCurve([found, look(2, 3), look(4, 5), look(8, 0)])
 * points.map(({ spreadsSoFar, perHour }) => [spreadsSoFar, perHour.part, perHour.whole]) //=> [[3, '3', '2'], [8, '5', '2'], [8, '0', '1']]
 * peak.at //=> 4 * hour
 */
export function spreadCurve(taken: readonly RiskEvent[]): SpreadCurve {
  const points: SpreadPoint[] = [];
  let before = taken.find(({ kind }) => kind === 'detected')?.occurredAt ?? null;
  let peak: SpreadPoint | null = null;
  for (const event of taken) {
    if (event.kind !== 'observed') continue;
    const point = pointOf(event, before, points.at(-1));
    points.push(point);
    before = point.at;
    if (isFaster(point, peak)) peak = point;
  }
  return { points, peak };
}

function pointOf(
  { occurredAt: at, spreads, negative }: Extract<RiskEvent, { kind: 'observed' }>,
  before: Instant | null,
  last: SpreadPoint | undefined,
): SpreadPoint {
  const pace = before === null ? null : ratio(BigInt(spreads) * BigInt(HOUR), at - before);
  return {
    at,
    spreads,
    negative,
    spreadsSoFar: (last?.spreadsSoFar ?? 0) + spreads,
    negativeSoFar: (last?.negativeSoFar ?? 0) + negative,
    perHour: pace?.ok === true ? pace.value : null,
  };
}

function isFaster({ perHour, spreads }: SpreadPoint, peak: SpreadPoint | null): boolean {
  if (spreads === 0 || perHour === null) return false;
  if (peak?.perHour == null) return true;
  const [one, other] = [perHour, peak.perHour];
  return BigInt(one.part) * BigInt(other.whole) > BigInt(other.part) * BigInt(one.whole);
}
