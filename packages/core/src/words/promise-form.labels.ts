import type { DayForm } from '../promise/read-day.ts';
import type { InBoth } from './language.ts';

/** How the day of a promise was named. */
export const PROMISE_FORM_LABELS: Readonly<Record<DayForm, InBoth<string>>> = {
  day: { ru: 'числом и месяцем', en: 'by its date' },
  'period-end': { ru: 'концом месяца, квартала, года или недели', en: 'by the end of a month, quarter, year or week' },
  'before-period': { ru: 'началом месяца, квартала или года', en: 'by the beginning of a month, quarter or year' },
  within: { ru: 'сроком от дня ответа', en: 'by a length of time from the answer' },
  ahead: { ru: 'словом «сегодня» или «завтра»', en: 'by the word “today” or “tomorrow”' },
};
