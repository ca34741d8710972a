import type { TermUnit } from '../time/term.ts';
import type { DayKind } from '../time/calendar-year.ts';
import type { InBoth } from './language.ts';

/** The pieces of a step, already put into words. */
export interface ToldStep {
  readonly from: string;
  readonly to: string;
  /** The day after `to`, for a step that ends on a day. */
  readonly next: string;
  readonly amount: string;
  readonly dayOff: string;
  readonly isLater: boolean;
  readonly isSame: boolean;
  /** Who lengthened a clock, or nothing. */
  readonly by: string;
  /** Why a clock stood still, or nothing. */
  readonly reason: string;
  /** The clock that a step is about, and the one that it is compared with. */
  readonly clock: string;
  readonly other: string;
  readonly edition: string;
  readonly newEdition: string;
}

/** What goes before the reading of an assumption. */
export const ASSUMED: InBoth<string> = { ru: 'Допущение', en: 'Assumed' };

/** How each step of a deadline is said; what it rests on comes after it. */
export const STEP_WORDS: Readonly<Record<string, InBoth<(step: ToldStep) => string>>> = {
  'quiet-spread': {
    ru: ({ from, to }) => `Дальнейшего распространения не замечено: ${from} — ${to}`,
    en: ({ from, to }) => `No further spread was seen: ${from} to ${to}`,
  },
  'quiet-reaction': {
    ru: ({ from, to }) => `Негативной реакции не замечено: ${from} — ${to}`,
    en: ({ from, to }) => `No bad reaction was seen: ${from} to ${to}`,
  },
  'day-zero': {
    ru: ({ from, next }) =>
      `Событие: ${from}. Этот день в срок не входит, срок начинает течь на следующий: ${next} — первый день`,
    en: ({ from, next }) =>
      `Event: ${from}. That day is not counted, the term runs from the next: ${next} is its first day`,
  },
  'day-of-event': {
    ru: ({ from }) => `Событие: ${from}. Этот день не считается, счёт идёт назад от него`,
    en: ({ from }) => `Event: ${from}. That day is not counted, the term runs back from it`,
  },
  'count-days-back': {
    ru: ({ amount, to }) => `Отсчитано назад: ${amount} — ${to}`,
    en: ({ amount, to }) => `Counted back ${amount}: ${to}`,
  },
  'count-time-back': {
    ru: ({ from, amount, to }) => `Событие: ${from}. Отсчитано назад: ${amount} — ${to}`,
    en: ({ from, amount, to }) => `Event: ${from}. Counted back ${amount}: ${to}`,
  },
  'count-days': {
    ru: ({ amount, to }) => `Отсчитано: ${amount} — ${to}`,
    en: ({ amount, to }) => `Counted ${amount}: ${to}`,
  },
  'skip-day-off': {
    ru: ({ from, to, dayOff, isLater }) =>
      `${from} — ${dayOff}, срок ${isLater ? 'переходит вперёд' : 'возвращается назад'}, на ${to}`,
    en: ({ from, to, dayOff, isLater }) =>
      `${from} is ${dayOff}, the end of the term moves ${isLater ? 'forward' : 'back'} to ${to}`,
  },
  'end-of-day': {
    ru: ({ to }) => `Последний момент: ${to}`,
    en: ({ to }) => `The last moment: ${to}`,
  },
  'count-time': {
    ru: ({ from, amount, to }) => `Событие: ${from}. Отсчитано: ${amount} — ${to}`,
    en: ({ from, amount, to }) => `Event: ${from}. Counted ${amount}: ${to}`,
  },
};

/** Steps of clocks that moved while they ran. */
export const CLOCK_STEP_WORDS: Readonly<Record<string, InBoth<(step: ToldStep) => string>>> = {
  extend: {
    ru: ({ amount, to, by }) => `Срок продлён${by === '' ? '' : ` (${by})`}: ${amount} — ${to}`,
    en: ({ amount, to, by }) => `The term was extended${by === '' ? '' : ` by the ${by}`}, ${amount} more: ${to}`,
  },
  pause: {
    ru: ({ amount, to, reason }) =>
      `Срок стоял${reason === '' ? '' : ` (${reason})`}, в счёт не входит: ${amount} — ${to}`,
    en: ({ amount, to, reason }) => `The clock stood still${reason === '' ? '' : ` (${reason})`} for ${amount}: ${to}`,
  },
  reopening: {
    ru: ({ amount, to }) => `От ответа до возобновления в счёт не входит: ${amount} — ${to}`,
    en: ({ amount, to }) => `The time from the answer to the reopening is not counted, ${amount}: ${to}`,
  },
  stricter: {
    ru: ({ clock, other, from, to, isSame }) =>
      isSame
        ? `Сроки ${clock} и ${other} кончаются в один момент: ${to}`
        : `Строже срок ${clock}: ${to}, раньше, чем по ${other}: ${from}`,
    en: ({ clock, other, from, to, isSame }) =>
      isSame
        ? `The clocks ${clock} and ${other} end at one moment: ${to}`
        : `The stricter clock is ${clock}: ${to}, before ${other}: ${from}`,
  },
  move: {
    ru: ({ clock, from, to, edition, newEdition }) =>
      `Срок ${clock} по редакции ${edition} — ${from}, по редакции ${newEdition} — ${to}`,
    en: ({ clock, from, to, edition, newEdition }) =>
      `The clock ${clock} by the edition ${edition}: ${from}, by the edition ${newEdition}: ${to}`,
  },
};

/** What a day is called inside a sentence. */
export const DAY_OFF_LABELS: Readonly<Record<DayKind, InBoth<string>>> = {
  working: { ru: 'рабочий день', en: 'a working day' },
  short: { ru: 'рабочий день', en: 'a working day' },
  'working-weekend': { ru: 'рабочий день', en: 'a working day' },
  weekend: { ru: 'выходной день', en: 'a weekend day' },
  holiday: { ru: 'нерабочий праздничный день', en: 'a public holiday' },
  'transferred-day-off': { ru: 'выходной день, перенесённый с другой даты', en: 'a day off moved from another date' },
  'presidential-non-working': { ru: 'нерабочий день по указу Президента', en: 'a day off by presidential decree' },
  'regional-holiday': { ru: 'нерабочий праздничный день региона', en: 'a holiday of the region' },
  memorial: { ru: 'нерабочий памятный день', en: 'a memorial day off' },
};

/** Forms after one, after two to four, after five and more. */
export type AmountForms = readonly [one: string, few: string, many: string];

/** What a term counts, and the parts that minutes are told in. */
export const AMOUNT_LABELS: Readonly<
  Record<Exclude<TermUnit, 'working-minute' | 'clock-minute'> | 'hour' | 'minute' | 'second', InBoth<AmountForms>>
> = {
  'calendar-day': {
    ru: ['календарный день', 'календарных дня', 'календарных дней'],
    en: ['calendar day', 'calendar days', 'calendar days'],
  },
  'working-day': {
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
    en: ['working day', 'working days', 'working days'],
  },
  month: { ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months', 'months'] },
  hour: { ru: ['час', 'часа', 'часов'], en: ['hour', 'hours', 'hours'] },
  minute: { ru: ['минута', 'минуты', 'минут'], en: ['minute', 'minutes', 'minutes'] },
  second: { ru: ['секунда', 'секунды', 'секунд'], en: ['second', 'seconds', 'seconds'] },
};

/** What a unit is called by itself. */
export const UNIT_LABELS: Readonly<Record<TermUnit, InBoth<string>>> = {
  'calendar-day': { ru: 'календарный день', en: 'calendar day' },
  'working-day': { ru: 'рабочий день', en: 'working day' },
  month: { ru: 'месяц', en: 'month' },
  'working-minute': { ru: 'минута рабочего времени', en: 'minute of working time' },
  'clock-minute': { ru: 'минута', en: 'minute' },
};
