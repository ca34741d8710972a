import { APPEAL_REFUSAL_WORDS, type AppealWordsRefusal } from './appeal-refusal.labels.ts';
import { CALENDAR_REFUSAL_WORDS, type WorkingCalendarRefusal } from './calendar-refusal.labels.ts';
import { CLOCK_REFUSAL_WORDS, type ClockWordsRefusal } from './clock-refusal.labels.ts';
import { COUNT_REFUSAL_WORDS, type CountRefusal } from './count-refusal.labels.ts';
import { EXCHANGE_REFUSAL_WORDS, type ExchangeWordsRefusal } from './exchange-refusal.labels.ts';
import { OFFICE_REFUSAL_WORDS, type OfficeRefusal } from './office-refusal.labels.ts';
import type { RefusalWords } from './refusal-words.ts';
import { SQL_REFUSAL_WORDS, type SqlRefusal } from './sql-refusal.labels.ts';
import { TABLE_REFUSAL_WORDS, type TableRefusal } from './table-refusal.labels.ts';
import { TIME_REFUSAL_WORDS, type TimeRefusal } from './time-refusal.labels.ts';

/** Every refusal of this package. */
export type CoreRefusal =
  | TimeRefusal
  | WorkingCalendarRefusal
  | CountRefusal
  | AppealWordsRefusal
  | OfficeRefusal
  | ClockWordsRefusal
  | ExchangeWordsRefusal
  | SqlRefusal
  | TableRefusal;

/** The words of every refusal of this package. */
export const CORE_REFUSAL_WORDS = {
  ...TIME_REFUSAL_WORDS,
  ...CALENDAR_REFUSAL_WORDS,
  ...COUNT_REFUSAL_WORDS,
  ...APPEAL_REFUSAL_WORDS,
  ...CLOCK_REFUSAL_WORDS,
  ...OFFICE_REFUSAL_WORDS,
  ...EXCHANGE_REFUSAL_WORDS,
  ...SQL_REFUSAL_WORDS,
  ...TABLE_REFUSAL_WORDS,
} satisfies RefusalWords<CoreRefusal>;
