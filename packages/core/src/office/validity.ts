import { shownValue } from '../source/malformed.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import type { AppointmentIssue } from './appointment-issue.ts';
import type { Validity } from './centre.ts';

type Path = AppointmentIssue['path'];

/** Finds the first day on which both hold, or `null` when there is none. */
export function firstOfBoth(one: Validity, other: Validity): CivilDate | null {
  const from = one.from > other.from ? one.from : other.from;
  const both = [one, other].every(({ from: first, until }) => first <= from && (until === null || from <= until));
  return both && isDay(from) ? from : null;
}

/** Tells whether one holds on every day of the other. */
export function outlasts(long: Validity, short: Validity): boolean {
  const ends = long.until === null || (short.until !== null && short.until <= long.until);
  return long.from <= short.from && ends;
}

/** Finds what begins or ends on no day, or ends before it begins. */
export function wrongDays({ from, until }: Validity, path: Path): readonly AppointmentIssue[] {
  const ends = [['from', from] as const, ...(until === null ? [] : [['until', until] as const])];
  const stray = ends.filter(([, date]) => !isDay(date));
  if (stray.length > 0)
    return stray.map(([name, date]) => ({ kind: 'not-a-day', value: shownValue(date), path: [...path, name] }));
  return until !== null && until < from ? [{ kind: 'upside-down', from, until, path: [...path, 'until'] }] : [];
}

/** Finds names that stand in a list more than once, each from its second place on. */
export function doubledIn(list: readonly { readonly id: string }[], path: Path): readonly AppointmentIssue[] {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, index): readonly AppointmentIssue[] => {
    if (first.has(id)) return [{ kind: 'doubled-name', name: id, path: [...path, index, 'id'] }];
    first.set(id, index);
    return [];
  });
}
