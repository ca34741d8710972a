import type { TermUnit } from '../time/term.ts';
import type { Language } from './language.ts';
import { AMOUNT_LABELS, type AmountForms } from './step.labels.ts';

/**
 * Tells a length of a term; minutes that make whole hours are told as hours.
 *
 * @param unit - What the term counts.
 * @param count - How many.
 * @param language - Russian or English.
 * @returns The number with its noun.
 * @example
 * toldAmount('calendar-day', 30, 'ru') //=> '30 календарных дней'
 * toldAmount('working-minute', 480, 'ru') //=> '8 часов рабочего времени'
 * toldAmount('clock-minute', 90, 'en') //=> '90 minutes'
 */
export function toldAmount(unit: TermUnit, count: number, language: Language): string {
  const inHours = unit.endsWith('-minute') && count > 0 && count % 60 === 0;
  const [number, name] = inHours
    ? [count / 60, unit === 'working-minute' ? 'working-hour' : 'clock-hour']
    : [count, unit];
  const forms = AMOUNT_LABELS[name as keyof typeof AMOUNT_LABELS][language];
  return `${number} ${language === 'ru' ? russianForm(number, forms) : forms[number === 1 ? 0 : 2]}`;
}

function russianForm(number: number, [one, few, many]: AmountForms): string {
  if (!Number.isInteger(number)) return few;
  const [tens, ones] = [number % 100, number % 10];
  if (tens > 10 && tens < 15) return many;
  if (ones === 1) return one;
  return ones > 1 && ones < 5 ? few : many;
}
