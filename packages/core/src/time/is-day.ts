import type { CivilDate } from './civil-date.ts';

/** The days of the years 1 to 9999. */
export const DAYS = { from: -719_162, to: 2_932_896 } as const;

/** Whether a value is a day that a calendar can have. */
export function isDay(value: unknown): value is CivilDate {
  return Number.isInteger(value) && (value as number) >= DAYS.from && (value as number) <= DAYS.to;
}
