import { firstPlaces } from '../basis/first-places.ts';
import { exactly, isExact, subtractRatios, type Exact, type Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { wanted, type Issues } from '../source/issues.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { isKnownDay } from '../time/known-span.ts';
import { faultyPlan, type FaultyProblemPlan } from './plan-issue.ts';
import { dayIssues, textIssues } from './problem-setting.ts';
import { windowLater, windowOf, WINDOW_UNITS, type WindowUnit } from './problem-window.ts';

/** What an indicator of a territory is: its definition, its source, and who answers for it. */
export interface IndicatorPassport {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: string;
  readonly source: string;
  /** The position that answers for the figure. */
  readonly owner: string;
  /** For which stretch of time there is to be a figure. */
  readonly rhythm: WindowUnit;
  readonly better: 'more' | 'less' | 'neither';
}

/** Which way a figure should go, if any. */
export const BETTER: readonly IndicatorPassport['better'][] = ['more', 'less', 'neither'];

/** A figure of an indicator in a territory. */
export interface IndicatorValue {
  readonly indicator: string;
  readonly territory: string;
  /** The first day of its window. */
  readonly window: CivilDate;
  readonly value: Exact;
}

/** Indicators with their figures, as they go from one system to another. */
export interface TerritoryIndicators {
  readonly passports: readonly IndicatorPassport[];
  readonly values: readonly IndicatorValue[];
}

/** An indicator of a territory as it stands. */
export interface IndicatorStanding {
  readonly passport: IndicatorPassport;
  readonly latest: IndicatorValue | null;
  /** The latest figure less that of the window before; `null` where one of them is not known. */
  readonly change: Ratio | null;
  readonly direction: 'better' | 'worse' | 'same' | 'neither' | null;
  /** First days of whole windows without a figure, from the first figure on; of an indicator without any, the last window. */
  readonly missing: readonly CivilDate[];
}

/** What is asked of the indicators. */
export interface SituationAsked {
  readonly id: string;
  readonly territory: string;
  readonly on: CivilDate;
}

/**
 * Shows the situation of a territory by its indicators: the latest figures, where they go, and which are missing.
 *
 * @param passports - The indicators.
 * @param values - Their figures, of any territory, in any order.
 * @param asked - The territory and the day.
 * @returns One line an indicator, in their order; a figure that is not there is missing, never zero.
 * @refuses `faulty-problem-plan` — an indicator told twice or without words, a figure of none, of no window, told twice or not
 *   exact, or a day that is none.
 * @clause barnaul-1153 п. 4.3
 * @clause elista-931 п. 4.3 ж
 * @example
 * const passport = { id: 'holes', title: 'Ямы', definition: 'Вопросы о ямах за месяц.', unit: 'вопрос', source: 'ПОС', owner: 'Начальник отдела', rhythm: 'month', better: 'less' }
 * const value = (window, count) => ({ indicator: 'holes', territory: 'Заречье', window: day(window), value: count })
 * const asked = { id: 'situation', territory: 'Заречье', on: day('2026-06-10') }
 * const [line] = unwrap(situationOf([passport], [value('2026-03-01', 9), value('2026-04-01', 12)], asked))
 * const told = [line.latest.value, line.change.part, line.direction, line.missing.map(formatDay)] //=> [12, '3', 'worse', ['2026-05-01']]
 */
export function situationOf(
  passports: readonly IndicatorPassport[],
  values: readonly IndicatorValue[],
  asked: SituationAsked,
): Result<readonly IndicatorStanding[], FaultyProblemPlan> {
  const fault = faultyPlan('passports', asked.id, [
    ...indicatorIssues({ passports, values }),
    ...dayIssues(asked.on, ['on']),
  ]);
  if (fault !== null) return refuse(fault);
  const own = values.filter(({ territory, window }) => territory === asked.territory && window <= asked.on);
  return success(passports.map((passport) => standingOf(passport, own, asked.on)));
}

/** What is wrong with indicators and their figures. */
export function indicatorIssues({ passports, values }: TerritoryIndicators): Issues {
  return [...passportIssues(passports), ...valueIssues(passports, values)];
}

function passportIssues(passports: readonly IndicatorPassport[]): Issues {
  const ids = passports.map(({ id }) => id);
  return passports.flatMap(({ id, title, definition, unit, source, owner, rhythm, better }, at) => {
    const path = ['passports', at];
    return [
      ...textIssues({ id, title, definition, unit, source }, path),
      ...wanted(ids.indexOf(id) === at, 'unique', { path: [...path, 'id'], value: id }),
      ...wanted(owner.trim() !== '', 'position', { path: [...path, 'owner'], value: owner }),
      ...wanted(WINDOW_UNITS.includes(rhythm), WINDOW_UNITS.join(' | '), { path: [...path, 'rhythm'], value: rhythm }),
      ...wanted(BETTER.includes(better), BETTER.join(' | '), { path: [...path, 'better'], value: better }),
    ];
  });
}

function valueIssues(passports: readonly IndicatorPassport[], values: readonly IndicatorValue[]): Issues {
  const rhythms = new Map(passports.map(({ id, rhythm }) => [id, rhythm]));
  const names = values.map(({ indicator, territory, window }) => JSON.stringify([indicator, territory, window]));
  const firstAt = firstPlaces(names);
  return values.flatMap(({ indicator, territory, window, value }, at): Issues => {
    const rhythm = rhythms.get(indicator);
    const begins = rhythm === undefined || (isKnownDay(window) && windowOf(window, rhythm) === window);
    return [
      ...textIssues({ territory }, ['values', at]),
      ...wanted(rhythm !== undefined, 'known-indicator', { path: ['values', at, 'indicator'], value: indicator }),
      ...wanted(begins, 'window-of-the-period', { path: ['values', at, 'window'], value: window }),
      ...wanted(firstAt.get(names[at] ?? '') === at, 'unique', { path: ['values', at], value: names[at] }),
      ...wanted(isExact(value), 'exact-number', { path: ['values', at, 'value'], value }),
    ];
  });
}

function standingOf(passport: IndicatorPassport, values: readonly IndicatorValue[], on: CivilDate): IndicatorStanding {
  const own = values.filter(({ indicator }) => indicator === passport.id).toSorted((a, b) => a.window - b.window);
  const latest = own.at(-1) ?? null;
  const earlier = latest === null ? null : windowLater(latest.window, passport.rhythm, -1);
  const before = own.find(({ window }) => window === earlier);
  const change =
    latest === null || before === undefined ? null : subtractRatios(exactly(latest.value), exactly(before.value));
  return { passport, latest, change, direction: directionOf(change, passport), missing: missingIn(own, passport, on) };
}

function directionOf(change: Ratio | null, { better }: IndicatorPassport): IndicatorStanding['direction'] {
  if (change === null) return null;
  if (change.part === '0') return 'same';
  if (better === 'neither') return 'neither';
  return change.part.startsWith('-') === (better === 'less') ? 'better' : 'worse';
}

function missingIn(own: readonly IndicatorValue[], { rhythm }: IndicatorPassport, on: CivilDate): readonly CivilDate[] {
  // the window of the day itself is not over, so it can miss nothing yet
  const end = windowOf(on, rhythm);
  const there = new Set(own.map(({ window }) => window));
  const missing: CivilDate[] = [];
  for (
    let window = own[0]?.window ?? windowLater(end, rhythm, -1);
    window < end;
    window = windowLater(window, rhythm, 1)
  )
    if (!there.has(window)) missing.push(window);
  return missing;
}
