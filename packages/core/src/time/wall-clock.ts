import type { CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import { instantsShowing, tableOffset, type ZoneTable } from './zone.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Finds the first instant at which the clocks of a zone show so many minutes after the midnight of a day. */
export function atClock(clocks: ZoneTable, date: CivilDate, minute: number): Instant {
  const local = date * DAY + minute * MINUTE;
  const ahead = tableOffset(clocks, local - DAY);
  // far from a change of the clocks, as on nearly every day
  if (ahead === tableOffset(clocks, local + DAY)) return (local - ahead) as Instant;
  const [instant] = instantsShowing(local, (at) => tableOffset(clocks, at));
  // a time that the clocks skipped begins when they were put forward
  return (instant ?? clocks.starts.find((start) => start + tableOffset(clocks, start) >= local)) as Instant;
}
