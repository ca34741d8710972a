import { byFact, type Decision, type Ground } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import type { RiskOrder } from './risk-order.ts';
import type { Observation, RiskState } from './risk-state.ts';

/** What is to be absent: further spread, or a bad reaction. */
export type QuietAxis = 'spread' | 'reaction';

/** How quiet it has been on one axis. */
export interface Quiet {
  readonly axis: QuietAxis;
  /** From the publication, or from the last look that found something; `null` while no answer stands. */
  readonly since: Instant | null;
  /** The looks after that found nothing. */
  readonly looks: readonly Observation[];
  readonly minutes: number;
  readonly isEnough: boolean;
}

const MINUTE = 60_000;
const AXES: readonly QuietAxis[] = ['spread', 'reaction'];

/**
 * Measures how quiet it has been since an answer stands, on each axis.
 *
 * @param state - What is known of the risk.
 * @param order - By which policy.
 * @returns The spread first, then the reaction.
 * @example
 * quietOf(NO_RISK, PESTOVO_RISK_ORDER).map(({ axis, isEnough }) => [axis, isEnough]) //=> [['spread', false], ['reaction', false]]
 */
export function quietOf(state: RiskState, order: RiskOrder): readonly Quiet[] {
  return AXES.map((axis) => quietOn(axis, state, order));
}

/**
 * Tells whether a risk may count as settled, and by which looks.
 *
 * @param state - What is known of the risk.
 * @param order - The order with its reading of the closing criterion.
 * @returns The answer, with every look that it rests on, from when to when it was quiet, and the reading that was applied.
 * @clause pestovo-1728 Порядок п. 2 абз. 6
 * @assumption risk-settles-when-both-are-absent
 * @assumption risk-quiet-window-is-a-setting
 * @example
 * explainSettled(NO_RISK, PESTOVO_RISK_ORDER).answer //=> false
 */
export function explainSettled(state: RiskState, order: RiskOrder): Decision<boolean> {
  const { reading, because } = order.closing;
  const quiet = quietOf(state, order);
  const isQuiet =
    reading === 'either' ? quiet.some(({ isEnough }) => isEnough) : quiet.every(({ isEnough }) => isEnough);
  return { answer: isQuiet, grounds: [...because, byFact('closing-reading', reading), ...quiet.flatMap(groundsOf)] };
}

function quietOn(axis: QuietAxis, { publishedAt, looks }: RiskState, { closing }: RiskOrder): Quiet {
  if (publishedAt === null) return { axis, since: null, looks: [], minutes: 0, isEnough: false };
  const loud = looks.findLastIndex((look) => foundOn(axis, look) > 0);
  const quiet = looks.slice(loud + 1);
  const since = looks[loud]?.at ?? publishedAt;
  const minutes = ((quiet.at(-1)?.at ?? since) - since) / MINUTE;
  const isEnough = quiet.length >= Math.max(1, closing.looks) && minutes >= closing.quietMinutes;
  return { axis, since, looks: quiet, minutes, isEnough };
}

function foundOn(axis: QuietAxis, { spreads, negative }: Observation): number {
  return axis === 'spread' ? spreads : negative;
}

function groundsOf({ axis, since, looks }: Quiet): readonly Ground[] {
  const last = looks.at(-1);
  if (since === null || last === undefined) return [];
  const because = looks.map(({ event }) => byFact('look', event));
  return [{ kind: 'step', name: `quiet-${axis}`, from: since, to: last.at, scale: 'instant', because }];
}
