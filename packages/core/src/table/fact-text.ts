import type { CivilDate } from '../time/civil-date.ts';
import { formatDay } from '../time/civil-date.ts';
import type { Column, Member } from './decision-table.ts';

/** A fact as it is told: a day as 2026-05-09, all else as it is. */
export function factText({ kind }: Column, fact: unknown): Member {
  return kind === 'day' ? formatDay(fact as CivilDate) : (fact as Member);
}
