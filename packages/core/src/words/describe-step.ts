import type { Ground, Step } from '../source/decision.ts';
import type { DayKind } from '../time/calendar-year.ts';
import { addDays, dayParts, type CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { TermUnit } from '../time/term.ts';
import { toldAmount } from './amount.ts';
import type { Language } from './language.ts';
import { citation, factIn, labelOf, readingOf, type Registers } from './registers.ts';
import { AMOUNT_LABELS, ASSUMED, CLOCK_STEP_WORDS, DAY_OFF_LABELS, STEP_WORDS, type ToldStep } from './step.labels.ts';
import { toldDay, toldMoment } from './told-time.ts';

type Scale = Step['scale'];

/** Steps that lead from an instant to a day. */
const TO_A_DAY: readonly string[] = ['day-zero', 'day-of-event'];
const WORDS = { ...STEP_WORDS, ...CLOCK_STEP_WORDS };

/**
 * Says what a step did, what it rests on, and what was assumed.
 *
 * @param step - The step.
 * @param registers - Whose clock, and what the names of acts and assumptions mean.
 * @param language - Russian or English.
 * @returns The sentence without a full stop; a step of an unknown name is told by its ends.
 * @example
 * const registers = { zone: zone('Europe/Moscow'), acts: [], assumptions: [] }
 * const step = { kind: 'step', name: 'count-days', from: day('2026-04-09'), to: day('2026-05-09'), scale: 'civil-date', because: [] }
 * describeStep(step, registers, 'ru') //=> 'Отсчитано: 30 календарных дней — 09.05.2026'
 */
export function describeStep(step: Step, registers: Registers, language: Language): string {
  const phrase = WORDS[step.name]?.[language] ?? (({ from, to }: ToldStep) => `${step.name}: ${from} → ${to}`);
  const clauses = step.because.map((ground) => (ground.kind === 'clause' ? citation(ground.clause, registers) : null));
  const readings = step.because.map((ground) =>
    ground.kind === 'assumption' ? readingOf(ground.name, registers) : null,
  );
  const cited = once(clauses).join('; ');
  const assumed = once(readings).map((reading) => `. ${ASSUMED[language]}: ${reading.replace(/\.$/, '')}`);
  return `${phrase(toldStep(step, registers, language))}${cited === '' ? '' : ` (${cited})`}${assumed.join('')}`;
}

function toldStep(step: Step, registers: Registers, language: Language): ToldStep {
  const tell = (value: number, scale: Scale): string =>
    scale === 'instant'
      ? toldMoment(value as Instant, registers.zone, language)
      : toldDay(value as CivilDate, language);
  // the end of a day leads from a day to an instant; all others keep their scale
  const fromInstant = TO_A_DAY.includes(step.name) || (step.scale === 'instant' && step.name !== 'end-of-day');
  const fact = (name: string): string => `${factIn(step.because, name) ?? ''}`;
  return {
    from: tell(step.from, fromInstant ? 'instant' : 'civil-date'),
    to: tell(step.to, step.scale),
    next: step.scale === 'civil-date' ? toldDay(addDays(step.to as CivilDate, 1), language) : '',
    amount: amountOf(step, language),
    dayOff: dayOffOf(step.because, registers, language),
    isLater: step.to > step.from,
    reason: labelOf(fact('pause-reason'), registers),
    clock: fact('clock'),
    other: fact('other-clock'),
    edition: fact('edition'),
    newEdition: fact('new-edition'),
  };
}

function amountOf({ because, from, to }: Step, language: Language): string {
  const [unit, count] = [factIn(because, 'unit'), factIn(because, 'count')];
  const told = typeof unit === 'string' && Object.hasOwn(AMOUNT_LABELS, unit) && typeof count === 'number';
  const amount = told ? toldAmount(unit as TermUnit, count, language) : toldAmount('calendar-day', to - from, language);
  return unit === 'month' ? `${amount}${shorterMonth(from as CivilDate, to as CivilDate, language)}` : amount;
}

/** Says why a month did not end on the number of the day it began with. */
function shorterMonth(from: CivilDate, to: CivilDate, language: Language): string {
  const [number, found] = [dayParts(from).day, dayParts(to).day];
  if (number === found) return '';
  return language === 'ru'
    ? ` (числа ${number} в последнем месяце нет, поэтому его последний день)`
    : ` (the last month has no day ${number}, so its last day)`;
}

function dayOffOf(because: readonly Ground[], registers: Registers, language: Language): string {
  const told = `${factIn(because, 'day-kind')}`;
  const kind = Object.hasOwn(DAY_OFF_LABELS, told) ? (told as DayKind) : 'working';
  const holiday = factIn(because, 'holiday');
  return `${DAY_OFF_LABELS[kind][language]}${holiday === null ? '' : ` (${labelOf(holiday, registers)})`}`;
}

function once(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}
