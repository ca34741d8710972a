const millisecondsOfDay = 86_400_000;
// a spreadsheet counts days from here, so that 1 March 1900 is day 61
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Turns a day into the number a spreadsheet keeps it as.
 *
 * @param day - A day, `YYYY-MM-DD`; a spreadsheet knows none before March 1900.
 * @returns Days since the end of 1899; `null` before March 1900.
 * @example
 * dayNumber('2026-04-09') //=> 46121
 */
export function dayNumber(day: string): number | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const number = (Date.UTC(year, month - 1, date) - dayZero) / millisecondsOfDay;
  return number >= 61 ? number : null;
}

/**
 * Turns a local moment into the number a spreadsheet keeps it as.
 *
 * @param at - A moment, `YYYY-MM-DDThh:mm`.
 * @returns Days and a part of a day; `null` before March 1900.
 * @example
 * momentNumber('2026-04-09T12:00') //=> 46121.5
 */
export function momentNumber(at: string): number | null {
  const [hours = 0, minutes = 0] = at.slice(11).split(':').map(Number);
  const day = dayNumber(at.slice(0, 10));
  return day === null ? null : day + (hours * 60 + minutes) / 1440;
}
