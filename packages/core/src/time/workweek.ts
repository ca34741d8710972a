import { refuse, success, type Result } from '../basis/result.ts';
import { shownText } from './not-an-instant.ts';
import { ROUND_THE_CLOCK, splitAtMidnight } from './schedule.ts';
import { fiveDayWeek, readWorkday, type Schedule, type Shift } from './working-hours.ts';

/** Why a text is no working week. */
export interface NotAWorkweek {
  readonly kind: 'not-a-workweek';
  readonly text: string;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = 1440;

/**
 * Reads the hours of a week.
 *
 * @param text - `09:00-13:00,14:00-18:00` from Monday to Friday; or days with their hours, parted by semicolons:
 *   `mon-thu 09:00-18:00; fri 09:00-16:45`, where a shift may run over midnight; or `round-the-clock`, which works on
 *   holidays too.
 * @returns The schedule, an hour less before a holiday unless it is round the clock.
 * @refuses `not-a-workweek` — another form, a day named twice, or shifts that overlap.
 * @example
 * readWorkweek('round-the-clock') //=> { ok: true, value: ROUND_THE_CLOCK }
 * shiftsOf(unwrap(readWorkweek('mon-thu 09:00-18:00; fri 09:00-16:45')), 5) //=> [{ from: 540, to: 1005 }]
 * shiftsOf(unwrap(readWorkweek('sun 20:00-08:00')), 1) //=> [{ from: 0, to: 480 }]
 * readWorkweek('fri 18:00') //=> { ok: false, refusal: { kind: 'not-a-workweek', text: 'fri 18:00' } }
 */
export function readWorkweek(text: string): Result<Schedule, NotAWorkweek> {
  if (typeof (text as unknown) !== 'string') return refuse({ kind: 'not-a-workweek', text: shownText(text) });
  if (text.trim() === 'round-the-clock') return success(ROUND_THE_CLOCK);
  const everyDay = readWorkday(text);
  if (everyDay.ok) return success(fiveDayWeek(everyDay.value));
  const parts = text.split(';').map(readPart);
  const week = DAYS.map((_, index) => parts.filter((part) => part?.days.includes(index)));
  const isRead = parts.every((part) => part !== null) && week.every((found) => found.length <= 1);
  const split = splitAtMidnight(week.map(([part]) => part?.shifts ?? []));
  return isRead && split.ok ? success({ week: split.value, shortening: 60 }) : refuse({ kind: 'not-a-workweek', text });
}

interface Part {
  readonly days: readonly number[];
  readonly shifts: readonly Shift[];
}

function readPart(text: string): Part | null {
  const found = /^\s*([a-z]{3})(?:-([a-z]{3}))? (\S.*)$/.exec(text);
  if (found === null) return null;
  const [, first = '', last = first, hours = ''] = found;
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
  const shifts = hours.split(',').map(readShift);
  if (from < 0 || to < from || shifts.includes(null)) return null;
  return { days: DAYS.map((_, index) => index).slice(from, to + 1), shifts: shifts as readonly Shift[] };
}

/** A shift that ends before it begins runs over midnight. */
function readShift(text: string): Shift | null {
  const [begin = '', end = ''] = text.split('-');
  const plain = oneShift(text);
  if (plain !== null) return plain;
  const [evening, morning] = [oneShift(`${begin}-24:00`), oneShift(`00:00-${end}`)];
  const isNight = evening !== null && morning !== null && morning.to < evening.from;
  return isNight ? { from: evening.from, to: DAY + morning.to } : null;
}

function oneShift(text: string): Shift | null {
  const read = readWorkday(text);
  return read.ok ? (read.value[0] ?? null) : null;
}
