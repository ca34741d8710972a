import type { SpecialDay } from '../time/calendar-year.ts';
import type { NoCommonDay } from '../time/combine-calendars.ts';
import type { LayerConflict, LayersRefusal } from '../time/lay-layers.ts';
import type { CalendarRefusal } from '../time/working-calendar.ts';
import type { NotAWorkday, ShiftsOverlap } from '../time/working-hours.ts';
import type { NotAWorkweek } from '../time/workweek.ts';
import type { UnknownZone } from '../time/zone.ts';
import type { InBoth, Language } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';
import { toldDay, toldYears } from './told-time.ts';

/** The refusals of hours and calendars. */
export type WorkingCalendarRefusal =
  Exclude<CalendarRefusal, UnknownZone> | LayersRefusal | NoCommonDay | NotAWorkday | NotAWorkweek | ShiftsOverlap;

/** How they are said; each names what was found and what was expected. */
export const CALENDAR_REFUSAL_WORDS: RefusalWords<WorkingCalendarRefusal> = {
  'not-a-workday': {
    ru: ({ text }) =>
      `Это не рабочие часы: «${text}». Ожидаются смены по порядку и без наложения, например 08:30-12:00,13:00-17:30.`,
    en: ({ text }) =>
      `These are no working hours: "${text}". Expected shifts in order that do not overlap, such as 08:30-12:00,13:00-17:30.`,
  },
  'shifts-overlap': {
    ru: ({ weekday }) => `Смены ${weekday}-го дня недели накладываются или пусты. Ожидаются смены по порядку.`,
    en: ({ weekday }) => `The shifts of day ${weekday} of the week overlap or are empty. Expected shifts in order.`,
  },
  'not-a-shortening': {
    ru: ({ minutes }) => `День не сократить на ${minutes} мин. Ожидается целое число минут от 0 до 1440.`,
    en: ({ minutes }) => `A day cannot be ${minutes} minutes shorter. Expected whole minutes from 0 to 1440.`,
  },
  'not-a-workweek': {
    ru: ({ text }) =>
      `Это не рабочая неделя: «${text}». Ожидаются часы, например 08:30-12:00,13:00-17:30, дни с часами — mon-thu 09:00-18:00; fri 09:00-16:45 — или round-the-clock.`,
    en: ({ text }) =>
      `This is no working week: "${text}". Expected hours such as 08:30-12:00,13:00-17:30, days with hours such as mon-thu 09:00-18:00; fri 09:00-16:45, or round-the-clock.`,
  },
  'no-years': {
    ru: () => 'В календаре нет ни одного года. Ожидается хотя бы один.',
    en: () => 'The calendar has no years. Expected at least one.',
  },
  'years-not-in-a-row': {
    ru: ({ after, found }) => `Годы календаря идут не подряд: после ${after} ожидается ${after + 1}, найден ${found}.`,
    en: ({ after, found }) => `The years are not in a row: after ${after} expected ${after + 1}, found ${found}.`,
  },
  'no-hours-on': {
    ru: ({ date }) => `Рабочие часы на ${toldDay(date, 'ru')} не заданы. Ожидается график, действующий с этого дня.`,
    en: ({ date }) => `There are no hours on ${toldDay(date, 'en')}. Expected a schedule in force from that day.`,
  },
  'versions-not-in-order': {
    ru: ({ after, found }) =>
      `Редакции графика идут не по порядку: после ${toldDay(after, 'ru')} найдена ${toldDay(found, 'ru')}.`,
    en: ({ after, found }) =>
      `The versions of the schedule are out of order: after ${toldDay(after, 'en')} found ${toldDay(found, 'en')}.`,
  },
  'no-common-day': {
    ru: ({ first, second }) =>
      `У календарей нет общих дней: один охватывает ${toldYears(first.from, first.until)}, другой — ${toldYears(second.from, second.until)}.`,
    en: ({ first, second }) =>
      `The calendars share no day: one covers ${toldYears(first.from, first.until)}, the other ${toldYears(second.from, second.until)}.`,
  },
  'day-of-another-year': {
    ru: ({ year, date }) => `В слое календаря на ${year} год стоит «${date}». Ожидается день этого года.`,
    en: ({ year, date }) => `The layer of the calendar for ${year} holds "${date}". Expected a day of that year.`,
  },
  'layers-disagree': {
    ru: ({ conflicts }) => `Слои календаря противоречат друг другу: ${told(conflicts, 'ru')}. Ожидается одно из двух.`,
    en: ({ conflicts }) => `The layers of the calendar disagree: ${told(conflicts, 'en')}. Expected one of the two.`,
  },
};

function told(conflicts: readonly LayerConflict[], language: Language): string {
  const { off, worked, calendar, layer } = CONFLICT_WORDS[language];
  return conflicts
    .map((conflict) => {
      const [one, other] = [sourceOf(conflict.off, calendar), sourceOf(conflict.worked, layer)];
      return `${toldDay(conflict.off.date, language)} — ${off} ${one}, ${worked} ${other}`;
    })
    .join('; ');
}

const CONFLICT_WORDS: InBoth<Readonly<Record<'off' | 'worked' | 'calendar' | 'layer', string>>> = {
  ru: { off: 'нерабочий день по', worked: 'рабочий по', calendar: 'календарю', layer: 'слою без основания' },
  en: { off: 'off by', worked: 'worked by', calendar: 'the calendar', layer: 'a layer without a clause' },
};

/** The clauses of a day as their acts are registered, if it has any. */
function sourceOf({ because }: SpecialDay, otherwise: string): string {
  const clauses = because.flatMap((ground) => (ground.kind === 'clause' ? [ground.clause] : []));
  return clauses.length === 0 ? otherwise : clauses.map(({ act, at }) => `${act} ${at}`).join(', ');
}
