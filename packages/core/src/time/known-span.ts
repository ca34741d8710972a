import { day } from './civil-date.ts';

const DAY = 86_400_000;
const [FIRST, LAST] = [/* @__PURE__ */ day('0001-01-01'), /* @__PURE__ */ day('9999-12-31')];

/** Tells whether something is a day of the years 1 to 9999, which text can hold too. */
export function isKnownDay(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= FIRST && (value as number) <= LAST;
}

/** Tells whether something is a moment of the years 1 to 9999, which text can hold too. */
export function isKnownInstant(value: unknown): boolean {
  return Number.isInteger(value) && isKnownDay(Math.floor((value as number) / DAY));
}
