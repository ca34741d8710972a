import type { TermUnit } from '../time/term.ts';
import type { InBoth, Language } from './language.ts';
import { AMOUNT_LABELS, type AmountForms } from './step.labels.ts';

/**
 * Tells a length of a term; minutes that make whole hours are told as hours, parts of a minute as seconds.
 *
 * @param unit - What the term counts.
 * @param count - How many.
 * @param language - Russian or English.
 * @returns The number with its noun.
 * @example
 * toldAmount('calendar-day', 30, 'ru') //=> '30 календарных дней'
 * toldAmount('working-minute', 480, 'ru') //=> '8 часов рабочего времени'
 * toldAmount('working-minute', 90.5, 'ru') //=> '90 минут 30 секунд рабочего времени'
 * toldAmount('clock-minute', 90, 'en') //=> '90 minutes'
 */
export function toldAmount(unit: TermUnit, count: number, language: Language): string {
  if (unit !== 'working-minute' && unit !== 'clock-minute')
    return counted(count, AMOUNT_LABELS[unit][language], language);
  const [minutes, seconds] = [Math.trunc(count), Math.round((count % 1) * 60_000) / 1000];
  const time = [
    ...(minutes === 0 && seconds !== 0 ? [] : [inHours(minutes, language)]),
    ...(seconds === 0 ? [] : [counted(seconds, AMOUNT_LABELS.second[language], language)]),
  ];
  const working = unit === 'working-minute' ? ` ${WORKING[language]}` : '';
  return `${time.join(' ')}${working}`;
}

/**
 * Tells a number with the form of its noun.
 *
 * @param number - How many.
 * @param forms - The noun after one, after two to four, after five and more.
 * @param language - Russian or English.
 * @returns Such as `2 раза`.
 * @example
 * counted(2, ['раз', 'раза', 'раз'], 'ru') //=> '2 раза'
 * counted(0.5, ['second', 'seconds', 'seconds'], 'en') //=> '0.5 seconds'
 */
export function counted(number: number, forms: AmountForms, language: Language): string {
  if (language === 'en') return `${number} ${forms[number === 1 ? 0 : 2]}`;
  return `${number} ${russianForm(number, forms)}`.replace('.', ',');
}

const WORKING: InBoth<string> = { ru: 'рабочего времени', en: 'of working time' };

function inHours(minutes: number, language: Language): string {
  const whole = minutes > 0 && minutes % 60 === 0;
  const forms = AMOUNT_LABELS[whole ? 'hour' : 'minute'][language];
  return counted(whole ? minutes / 60 : minutes, forms, language);
}

function russianForm(number: number, [one, few, many]: AmountForms): string {
  if (!Number.isInteger(number)) return few;
  const [tens, ones] = [number % 100, number % 10];
  if (tens > 10 && tens < 15) return many;
  if (ones === 1) return one;
  return ones > 1 && ones < 5 ? few : many;
}
