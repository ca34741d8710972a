import type { Ground, Step } from '../source/decision.ts';
import type { DayKind } from '../time/calendar-year.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { TermUnit } from '../time/term.ts';
import { toldAmount } from './amount.ts';
import type { Language } from './language.ts';
import { citation, factIn, labelOf, readingOf, type Registers } from './registers.ts';
import { AMOUNT_LABELS, ASSUMED, CLOCK_STEP_WORDS, DAY_OFF_LABELS, STEP_WORDS, type ToldStep } from './step.labels.ts';
import { toldDay, toldMoment } from './told-time.ts';

type Scale = Step['scale'];

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
  // day zero leads from an instant to a day and the end of a day back; all others keep their scale
  const fromInstant = step.name === 'day-zero' || (step.scale === 'instant' && step.name !== 'end-of-day');
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
  return told ? toldAmount(unit as TermUnit, count, language) : toldAmount('calendar-day', to - from, language);
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
