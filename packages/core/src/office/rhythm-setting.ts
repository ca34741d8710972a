import { byAssumption, byFact, type Ground } from '../source/decision.ts';
import type { DayOffReading, Term, TermEnd } from '../time/term.ts';
import type { CharterDuty, Rhythm } from './charter-duty.ts';
import { RHYTHMS } from './charter-lists.ts';

/** How a centre reads the rhythms of its charter, and which it sets where the charter names none. */
export interface RhythmSetting {
  /** Whether what is owed daily is owed on days off too. */
  readonly daily: 'every-day' | 'working-days';
  /** Where a last day that is a day off goes; backward it stays within its period. */
  readonly dayOff: DayOffReading;
  /** When the last day is over; midnight when left out. */
  readonly ends?: TermEnd | undefined;
  /** How long after its period a duty may be done; by the period's last day when left out. */
  readonly within?: Readonly<Partial<Record<Exclude<Rhythm, 'day'>, Term>>> | undefined;
  /** A rhythm for a duty that has none by its act, by the name of the duty. */
  readonly given?: Readonly<Record<string, Rhythm>> | undefined;
}

/** The plain reading: daily is every day, a period’s work is done within it, and a last day off is not waited for. */
export const USUAL_RHYTHMS: RhythmSetting = { daily: 'every-day', dayOff: 'backward' };

/** How often a duty is owed, and whether its act or the setting says so; `null` when neither does. */
export interface RhythmOfDuty {
  readonly every: Rhythm;
  readonly by: 'act' | 'setting';
}

/**
 * Finds how often a duty is owed.
 *
 * A rhythm of the act stands; a setting gives one only where the act has none.
 *
 * @param duty - The duty.
 * @param setting - The rhythms that the centre sets itself.
 * @returns The rhythm and whose it is, or `null` when nobody named one.
 * @example
 * const setting = { ...USUAL_RHYTHMS, given: { ratings: 'month', review: 'week' } }
 * rhythmOf({ id: 'review', when: { kind: 'rhythm', every: 'month' } }, setting) //=> { every: 'month', by: 'act' }
 * rhythmOf({ id: 'ratings', when: { kind: 'standing' } }, setting) //=> { every: 'month', by: 'setting' }
 * rhythmOf({ id: 'plans', when: { kind: 'standing' } }, setting) //=> null
 */
export function rhythmOf({ id, when }: CharterDuty, { given = {} }: RhythmSetting): RhythmOfDuty | null {
  if (when.kind === 'rhythm') return { every: when.every, by: 'act' };
  const every = Object.hasOwn(given, id) ? given[id] : undefined;
  return every === undefined ? null : { every, by: 'setting' };
}

/** Finds how long after its period a duty may be done; a daily one may not. */
export function graceOf(every: Rhythm, { within }: RhythmSetting): Term | undefined {
  return every === 'day' ? undefined : within?.[every];
}

/** Says how the rhythm of a duty was read. */
export function groundsOfRhythm({ every, by }: RhythmOfDuty, setting: RhythmSetting): readonly Ground[] {
  const named = byFact(by === 'act' ? 'rhythm' : 'rhythm-by-setting', `every-${every}`);
  if (every === 'day') return [named, byAssumption(`daily-means-${setting.daily}`)];
  const within = graceOf(every, setting);
  const ends =
    within === undefined
      ? byAssumption('rhythm-ends-with-its-period')
      : byFact(`after-period:${within.unit}`, within.count);
  return [named, ends, byFact('day-off-reading', within?.dayOff ?? setting.dayOff)];
}

/** A setting or an act speaks of a rhythm that there is not: by it nothing would ever fall due, and nobody would know. */
export interface UnknownRhythm {
  readonly kind: 'unknown-rhythm';
  /** Where it stands: a field of the setting, or the name of the duty. */
  readonly of: string;
  readonly value: string;
  readonly known: readonly string[];
}

type Word = readonly [of: string, value: unknown, known: readonly string[]];

const DAILY: readonly RhythmSetting['daily'][] = ['every-day', 'working-days'];

/** Finds the first word of a setting, and of the duties that it is for, that names no rhythm. */
export function rhythmFault(duties: readonly CharterDuty[], setting: RhythmSetting): UnknownRhythm | null {
  const { daily, given = {}, within = {} } = setting;
  const words: readonly Word[] = [
    ['daily', daily, DAILY],
    ...Object.entries(given).map(([id, every]): Word => [`given.${id}`, every, RHYTHMS]),
    ...Object.keys(within).map((every): Word => ['within', every, RHYTHMS]),
    ...duties.flatMap(({ id, when }): readonly Word[] => (when.kind === 'rhythm' ? [[id, when.every, RHYTHMS]] : [])),
  ];
  const odd = words.find(([, value, known]) => !known.includes(value as string));
  return odd === undefined ? null : { kind: 'unknown-rhythm', of: odd[0], value: String(odd[1]), known: odd[2] };
}
