import type { ImpossibleTally } from '../measure/check-tally.ts';
import type { DayRange, GroupKey } from '../measure/tally.ts';
import { formatDay } from '../time/civil-date.ts';
import { describeMalformedIssue } from './describe-malformed-issue.ts';
import type { Language } from './language.ts';

/**
 * Names a group by its words.
 *
 * @param group - The key of the group.
 * @returns The words, joined by commas; a dash for what is not told.
 */
export function nameOf(group: GroupKey): string {
  return group.map((word) => word ?? '–').join(', ');
}

/**
 * Says what in a tally no records give, and where: in the indicator of a group, or by the way to it.
 *
 * @param refusal - The refusal.
 * @param language - Russian or English.
 * @returns One sentence without a full stop.
 */
export function impossibleWords(
  { group, indicator, path, expected, value }: ImpossibleTally,
  language: Language,
): string {
  const place = group === null || indicator === null ? path : [indicator, ...path.slice(4)];
  const said = describeMalformedIssue(
    { path: place, expected, value: Number.isNaN(Number(value)) ? value : Number(value) },
    language,
  );
  if (group === null) return said;
  return language === 'ru' ? `группа «${nameOf(group)}», ${said}` : `group "${nameOf(group)}", ${said}`;
}

/**
 * Writes days from the first to the last.
 *
 * @param range - The days.
 * @returns Such as `2026-05-01–2026-05-31`.
 */
export function daysWords({ from, to }: DayRange): string {
  return `${formatDay(from)}–${formatDay(to)}`;
}
