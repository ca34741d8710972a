import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import { readBy } from '../source/read-by.ts';
import type { Malformed } from '../source/malformed.ts';
import type { Schedule, Shift } from './working-hours.ts';

const shift = z.strictObject({ from: z.int().min(0).max(1440), to: z.int().min(0).max(1440) });

const shifts = z.array(shift).superRefine((day, context) => {
  for (const at of day.keys())
    if (!isInOrder(day, at)) context.addIssue({ code: 'custom', message: 'shifts-in-order', path: [at] });
});

/** The hours of a body: seven days from Monday, each with its shifts in order and apart from each other. */
export const scheduleSchema: z.ZodType<Schedule> = z.strictObject({
  week: z.array(shifts).length(7),
  shortening: z.int().min(0).max(1440),
  daysOff: z.enum(['observed', 'worked']).optional(),
});

/**
 * Reads a schedule from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The schedule.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readSchedule(NORM_WEEK) //=> { ok: true, value: NORM_WEEK }
 * readSchedule({ ...NORM_WEEK, shortening: '1 h' }).refusal.issues
 * //=> [{ path: ['shortening'], expected: 'number', value: '1 h' }]
 */
export function readSchedule(input: unknown): Result<Schedule, Malformed> {
  return readBy(scheduleSchema, input);
}

function isInOrder(day: readonly Shift[], at: number): boolean {
  const [before, found] = [day[at - 1], day[at]];
  return found === undefined || (found.from < found.to && found.from >= (before?.to ?? 0));
}
