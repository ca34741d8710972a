import { readTermData, termSchema } from '../time/term.schema.ts';
import type { Term } from '../time/term.ts';
import { readSchedule, scheduleSchema } from '../time/working-hours.schema.ts';
import type { Schedule } from '../time/working-hours.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** A length of time as an act sets it. */
export const TERM_FORMAT: ExchangeFormat<Term> = {
  name: 'term',
  about: 'A length of time as an act sets it, with the reading of a last day that is a day off.',
  schema: termSchema,
  read: readTermData,
  upgrades: [],
};

/** The hours of a body. */
export const SCHEDULE_FORMAT: ExchangeFormat<Schedule> = {
  name: 'schedule',
  about: 'The hours of a body: seven days from Monday, each with its shifts.',
  schema: scheduleSchema,
  read: readSchedule,
  upgrades: [],
};
