import type { DutyKind } from '../appeal/vocabulary.ts';
import type { Ground, Step } from '../source/decision.ts';
import type { DayKind } from '../time/calendar-year.ts';
import { addDays, dayParts, type CivilDate } from '../time/civil-date.ts';
import { toldAmount } from './amount.ts';
import type { Language } from './language.ts';
import { DUTY_LABELS } from './pack.labels.ts';
import { factIn, labelOf, type Registers } from './registers.ts';
import { DAY_OFF_LABELS, UNIT_LABELS, type ToldStep } from './step.labels.ts';
import { toldOn } from './told-time.ts';

/** Steps that lead from an instant to a day. */
const TO_A_DAY: readonly string[] = ['day-zero', 'day-of-event'];

/** Puts the pieces of a step into words. */
export function toldStep(step: Step, registers: Registers, language: Language): ToldStep {
  const tell = (value: number, scale: Step['scale']): string =>
    toldOn(scale, value, { zone: registers.zone, language });
  // the end of a day leads from a day to an instant; all others keep their scale
  const fromInstant = TO_A_DAY.includes(step.name) || (step.scale === 'instant' && step.name !== 'end-of-day');
  const fact = (name: string): string => `${factIn(step.because, name) ?? ''}`;
  return {
    from: tell(step.from, fromInstant ? 'instant' : 'civil-date'),
    to: tell(step.to, step.scale),
    next: step.scale === 'civil-date' ? tell(addDays(step.to as CivilDate, 1), 'civil-date') : '',
    amount: amountOf(step, language),
    dayOff: dayOffOf(step.because, registers, language),
    isLater: step.to > step.from,
    isSame: step.to === step.from,
    by: dutyOf(step.because, language),
    reason: labelOf(fact('pause-reason'), registers),
    clock: fact('clock'),
    other: fact('other-clock'),
    edition: fact('edition'),
    newEdition: fact('new-edition'),
  };
}

function amountOf({ because, from, to }: Step, language: Language): string {
  const [unit, count] = [factIn(because, 'unit'), factIn(because, 'count')];
  const told = typeof unit === 'string' && Object.hasOwn(UNIT_LABELS, unit) && typeof count === 'number';
  const amount = told
    ? toldAmount(unit as keyof typeof UNIT_LABELS, count, language)
    : toldAmount('calendar-day', to - from, language);
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

function dutyOf(because: readonly Ground[], language: Language): string {
  const duty = `${factIn(because, 'extended-by') ?? ''}`;
  return Object.hasOwn(DUTY_LABELS, duty) ? DUTY_LABELS[duty as DutyKind][language] : duty;
}
