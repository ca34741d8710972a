import { byAssumption, byFact, type Ground, type Step } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { DueStep } from '../time/due.ts';
import type { Term } from '../time/term.ts';
import { dayOfCalendar, type WorkingCalendar } from '../time/working-calendar.ts';

/** How long a clock runs, and what each kind of step rests on. */
export interface StepRule {
  readonly term: Term;
  readonly because: Readonly<Record<DueStep['kind'], readonly Ground[]>>;
}

const SCALES: Readonly<Record<DueStep['kind'], Step['scale']>> = {
  'day-zero': 'civil-date',
  'count-days': 'civil-date',
  'skip-day-off': 'civil-date',
  'end-of-day': 'instant',
  'count-time': 'instant',
};

/** Tells one move of a deadline with what it rests on. */
export function stepGround(step: DueStep, rule: StepRule, calendar: WorkingCalendar): Step {
  const because = [...rule.because[step.kind], ...facts(step, rule.term, calendar)];
  return { kind: 'step', name: step.kind, from: step.from, to: step.to, scale: SCALES[step.kind], because };
}

function facts(step: DueStep, { unit, count }: Term, calendar: WorkingCalendar): readonly Ground[] {
  if (step.kind === 'count-days' || step.kind === 'count-time') return [byFact('unit', unit), byFact('count', count)];
  if (step.kind === 'end-of-day') return presidential(step.from, calendar);
  if (step.kind !== 'skip-day-off') return [];
  const { kind, because } = dayOfCalendar(calendar, step.from);
  return [byFact('day-kind', kind), ...because];
}

/** A last day that the President declared non-working is worked by the calendar's policy, and the answer says so. */
function presidential(date: CivilDate, { years }: WorkingCalendar): readonly Ground[] {
  const declared = years.flatMap((year) => year.presidential).find((special) => special.date === date);
  return declared === undefined ? [] : [...declared.because, byAssumption('presidential-days-stay-working')];
}
