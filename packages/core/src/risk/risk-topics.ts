import type { Ground } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import type { RiskState } from './risk-state.ts';

/** From when on a topic is called prone to risks; no act tells how many risks make it so. */
export interface RiskTopicSetting {
  /** Risks that were detected from the first moment on and before the second. */
  readonly from: Instant;
  readonly until: Instant;
  readonly atLeast: number;
  readonly because: readonly Ground[];
}

/** A topic of risks. */
export interface RiskTopic {
  readonly topic: string;
  /** Names of its risks in the order of the letters. */
  readonly risks: readonly string[];
  /** How often they spread again after rest or an answer. */
  readonly spreads: number;
  readonly latest: Instant;
  /** Whether there were so many as the setting asks. */
  readonly isProne: boolean;
  readonly because: readonly Ground[];
}

/**
 * Tells which topics risks arise on, and which of them are prone to risks.
 *
 * @param states - Risks in any order.
 * @param setting - Of which time, and how many make a topic prone to risks.
 * @returns The topics, those with the most risks first; of no risk that was not detected in that time.
 * @clause pestovo-1728 Порядок п. 1 абз. 2
 * @assumption risk-prone-topics-are-a-setting
 * @example
 * const risk = (name, topic, at) => ({ ...NO_RISK, risk: name, topic, first: { detected: at } })
 * const setting = { from: 0, until: 100, atLeast: 2, because: [] }
 * const topics = riskTopics([risk('R-1', 'Вода', 5), risk('R-2', 'Вода', 9), risk('R-3', 'Свет', 7)], setting)
 * topics.map(({ topic, risks, isProne }) => [topic, risks.length, isProne]) //=> [['Вода', 2, true], ['Свет', 1, false]]
 */
export function riskTopics(states: readonly RiskState[], setting: RiskTopicSetting): readonly RiskTopic[] {
  const groups = new Map<string, Found[]>();
  for (const found of states.flatMap((state) => foundIn(state, setting)))
    groups.set(found.topic, [...(groups.get(found.topic) ?? []), found]);
  return [...groups].map(([topic, found]) => topicOf(topic, found, setting)).toSorted(byRisks);
}

interface Found {
  readonly topic: string;
  readonly risk: string;
  readonly at: Instant;
  readonly spreads: number;
}

function foundIn({ risk, topic, first, spreads }: RiskState, { from, until }: RiskTopicSetting): readonly Found[] {
  const { detected: at } = first;
  if (risk === null || topic === null || at === undefined) return [];
  return at >= from && at < until ? [{ topic, risk, at, spreads: spreads.length }] : [];
}

function topicOf(topic: string, found: readonly Found[], { atLeast, because }: RiskTopicSetting): RiskTopic {
  const latest = found.map(({ at }) => at).toSorted((a, b) => b - a)[0] as Instant;
  return {
    topic,
    risks: found.map(({ risk }) => risk).toSorted(),
    spreads: found.reduce((sum, { spreads }) => sum + spreads, 0),
    latest,
    isProne: found.length >= atLeast,
    because,
  };
}

function byRisks(a: RiskTopic, b: RiskTopic): number {
  return b.risks.length - a.risks.length || b.latest - a.latest || (a.topic < b.topic ? -1 : 1);
}
