import { compareRatios, exactly, isExact, type Exact } from '../basis/ratio.ts';
import { isCount } from '../measure/count.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';
import type { DayRange } from '../measure/tally.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { isKnownDay } from '../time/known-span.ts';
import { CORRECTIONS, type Correction } from './many-tests.ts';

/** What a setting of the picture of problems is for. */
export type ProblemSetting = 'register' | 'heat-map' | 'growth' | 'anomalies' | 'conflicts' | 'effect' | 'practice';

/** A setting that cannot be: each issue with its place, what was expected and what was found. */
export interface FaultyProblemSetting {
  readonly kind: 'faulty-problem-setting';
  readonly of: ProblemSetting;
  readonly issues: readonly MalformedIssue[];
}

/** The refusal of a setting with issues; `null` of one without. */
export function faultySetting(of: ProblemSetting, issues: Issues): FaultyProblemSetting | null {
  return issues.length === 0 ? null : { kind: 'faulty-problem-setting', of, issues };
}

/** What is wrong with a stretch of days. */
export function rangeIssues({ from, to }: DayRange, path: Path): Issues {
  const days = [...dayIssues(from, [...path, 'from']), ...dayIssues(to, [...path, 'to'])];
  return days.length > 0 ? days : wanted(from <= to, 'from-before-to', { path: [...path, 'to'], value: to });
}

/** What is wrong with a day. */
export function dayIssues(date: CivilDate, path: Path): Issues {
  return wanted(isKnownDay(date), 'day', { path, value: date });
}

/** What is wrong with texts that people have to fill in: that they say nothing. */
export function textIssues(texts: Readonly<Record<string, string>>, path: Path): Issues {
  return Object.entries(texts).flatMap(([name, text]) =>
    wanted(typeof text === 'string' && text.trim() !== '', 'text', { path: [...path, name], value: text }),
  );
}

/** What is wrong with a number that must be a share above nothing and below everything. */
export function levelIssues(level: Exact, path: Path): Issues {
  const sound = isExact(level) && isBetween(level);
  return wanted(sound, 'share-between', { path, value: level });
}

/** What is wrong with a number that must be a count, of so many at least. */
export function countIssues(count: number, least: number, path: Path): Issues {
  return wanted(isCount(count) && count >= least, `>= ${least}`, { path, value: count });
}

function isBetween(level: Exact): boolean {
  if (typeof level === 'number') return false;
  return BigInt(level.part) > 0n && BigInt(level.part) < BigInt(level.whole);
}

/** What is wrong with a correction: that there is none of its name. */
export function correctionIssues(correction: Correction): Issues {
  return wanted(CORRECTIONS.includes(correction), CORRECTIONS.join(' | '), { path: ['correction'], value: correction });
}

/** How it is allowed for that cases come in lots. */
export interface InLots {
  /**
   * How many times as much days vary as they would if cases came one by one, such as by letters of one campaign; `spreadOf`
   * reads it off past days. One when left out.
   */
  readonly spread?: Exact | undefined;
}

/** How many lots so many cases make, what is left over being none. */
export function lotsOf(count: number, { spread = 1 }: InLots): number {
  const { part, whole } = exactly(spread);
  return Number((BigInt(count) * BigInt(whole)) / BigInt(part));
}

/** What is wrong with a spread: that it is less than one, or no number. */
export function spreadIssues({ spread = 1 }: InLots, path: Path): Issues {
  const isSpread = isExact(spread) && compareRatios(exactly(spread), exactly(1)) >= 0;
  return wanted(isSpread, 'at-least-one', { path, value: spread });
}
