import { isWhole } from '../measure/count.ts';
import { wanted } from '../source/issues.ts';
import type { DayRange } from '../measure/tally.ts';
import type { Instant } from '../time/instant.ts';
import { faultySetting, rangeIssues, type FaultyProblemSetting } from './problem-setting.ts';
import { WINDOW_UNITS, type WindowUnit } from './problem-window.ts';

/** By what problems are told apart, and of which days. */
export interface ProblemRule {
  readonly id: string;
  readonly edition: string;
  /** The topic itself, or the group it belongs to. */
  readonly topic: 'topic' | 'topicGroup';
  readonly window: WindowUnit;
  /** Records received on other days are counted apart. */
  readonly period: DayRange;
}

/** What is wrong with a rule by which problems are counted. */
export function checkRule({ topic, window, period }: ProblemRule, asOf: Instant): FaultyProblemSetting | null {
  return faultySetting('register', [
    ...wanted(['topic', 'topicGroup'].includes(topic), 'topic | topicGroup', { path: ['topic'], value: topic }),
    ...wanted(WINDOW_UNITS.includes(window), WINDOW_UNITS.join(' | '), { path: ['window'], value: window }),
    ...wanted(isWhole(asOf), 'instant', { path: ['asOf'], value: asOf }),
    ...rangeIssues(period, ['period']),
  ]);
}
