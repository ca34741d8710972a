import type { CivilDate } from '../time/civil-date.ts';
import type { AppointmentIssue } from './appointment-issue.ts';
import type { Validity } from './centre.ts';

type Path = AppointmentIssue['path'];

/** Finds the first day on which both hold, or `null` when there is none. */
export function firstOfBoth(one: Validity, other: Validity): CivilDate | null {
  const from = one.from > other.from ? one.from : other.from;
  return [one, other].every(({ until }) => until === null || from <= until) ? from : null;
}

/** Tells whether one holds on every day of the other. */
export function outlasts(long: Validity, short: Validity): boolean {
  const ends = long.until === null || (short.until !== null && short.until <= long.until);
  return long.from <= short.from && ends;
}

/** Finds what ends before it begins. */
export function upsideDown({ from, until }: Validity, path: Path): readonly AppointmentIssue[] {
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
