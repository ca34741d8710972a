import type { NotADay } from '../time/civil-date.ts';
import type { NotAMoment, Instant } from '../time/instant.ts';
import type { NotAChoice } from '../time/term-fault.ts';
import type { ImpossibleTerm, NotATerm, TermUnit } from '../time/term.ts';
import type { UncountedSpan } from '../time/working-time.ts';
import { zone, type UnknownZone } from '../time/zone.ts';
import type { Language } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';
import { UNIT_LABELS } from './step.labels.ts';
import { toldMoment, toldYears } from './told-time.ts';

/** The refusals of time and terms. */
export type TimeRefusal =
  | ImpossibleTerm
  | NotAChoice
  | NotADay
  | NotAMoment
  | NotATerm
  | Exclude<UncountedSpan, { kind: 'not-an-instant' }>
  | UnknownZone;

/** How they are said; each names what was found and what was expected. */
export const TIME_REFUSAL_WORDS: RefusalWords<TimeRefusal> = {
  'not-a-day': {
    ru: ({ text }) => `Такого дня нет: «${text}». Ожидается день календаря в виде 2026-05-09.`,
    en: ({ text }) => `There is no such day: "${text}". Expected a day of the calendar, such as 2026-05-09.`,
  },
  'not-a-moment': {
    ru: ({ text }) => `Это не дата и время: «${text}». Ожидается местное время в виде 2026-04-09T10:00.`,
    en: ({ text }) => `This is no date and time: "${text}". Expected local time, such as 2026-04-09T10:00.`,
  },
  'no-such-local-time': {
    ru: (refusal) => `Часы пояса ${refusal.zone} не показывали ${refusal.text}: их перевели вперёд через это время.`,
    en: (refusal) => `The clocks of ${refusal.zone} never showed ${refusal.text}: they were put forward over it.`,
  },
  'unknown-zone': {
    ru: ({ text }) => `Часовой пояс неизвестен: «${text}». Ожидается имя из базы IANA, например Asia/Barnaul.`,
    en: ({ text }) =>
      `The time zone is not known: "${text}". Expected a name of the IANA database, such as Asia/Barnaul.`,
  },
  'outside-calendar': {
    ru: ({ from, until, asked }) =>
      asked === null
        ? `Срок заканчивается за пределами календаря. Календарь охватывает: ${toldYears(from, until)}.`
        : `Момент ${toldUtc(asked, 'ru')} вне календаря. Календарь охватывает: ${toldYears(from, until)}.`,
    en: ({ from, until, asked }) =>
      asked === null
        ? `The term ends outside the calendar. The calendar covers ${toldYears(from, until)}.`
        : `The moment ${toldUtc(asked, 'en')} is outside the calendar. The calendar covers ${toldYears(from, until)}.`,
  },
  'end-before-start': {
    ru: ({ from, to }) => `Конец ${toldUtc(to, 'ru')} раньше начала ${toldUtc(from, 'ru')}. Ожидается не раньше.`,
    en: ({ from, to }) =>
      `The end ${toldUtc(to, 'en')} is before the start ${toldUtc(from, 'en')}. Expected no earlier.`,
  },
  'not-a-choice': {
    ru: ({ of, value, known }) => `Срок не понят: ${of} — «${value}». Ожидается одно из: ${known.join(', ')}.`,
    en: ({ of, value, known }) =>
      `The term is not understood: ${of} is "${value}". Expected one of: ${known.join(', ')}.`,
  },
  'impossible-term': {
    ru: ({ unit, count }) =>
      `Такой срок не сосчитать: ${count}, единица — ${toldUnit(unit, 'ru')}. Ожидается число от нуля, для дней и месяцев — целое.`,
    en: ({ unit, count }) =>
      `Such a term cannot be counted: ${count}, the unit is a ${toldUnit(unit, 'en')}. Expected zero or more, a whole number for days and months.`,
  },
  'not-a-term': {
    ru: ({ text }) =>
      `Это не срок: «${text}». Ожидается число и единица, например 30 calendar-days или 8 working-hours.`,
    en: ({ text }) =>
      `This is no term: "${text}". Expected a count and a unit, such as 30 calendar-days or 8 working-hours.`,
  },
};

/** A unit that the types did not hold back is told as it stands. */
function toldUnit(unit: string, language: Language): string {
  return Object.hasOwn(UNIT_LABELS, unit) ? UNIT_LABELS[unit as TermUnit][language] : unit;
}

function toldUtc(asked: Instant, language: Language): string {
  return `${toldMoment(asked, zone('UTC'), language)} UTC`;
}
