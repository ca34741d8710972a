import { success, type Result } from '../basis/result.ts';
import { byAssumption, byFact, type Decision, type Ground, type Step } from '../source/decision.ts';
import { coveredDay } from './calendar-days.ts';
import type { CivilDate } from './civil-date.ts';
import { walkTerm, type Due, type DueRefusal, type DueStep, type Walk } from './walk-term.ts';
import { type WorkingCalendar } from './working-calendar.ts';

/** What each kind of step of a deadline rests on; the facts of the step come after it. */
export type StepGrounds = Readonly<Record<DueStep['kind'], readonly Ground[]>>;

/** How steps of each kind are called after an event and before it; only a day off is left in the same words. */
const NAMES: Readonly<Record<DueStep['kind'], { readonly after: string; readonly before: string }>> = {
  'day-zero': { after: 'day-zero', before: 'day-of-event' },
  'count-days': { after: 'count-days', before: 'count-days-back' },
  'skip-day-off': { after: 'skip-day-off', before: 'skip-day-off' },
  'end-of-day': { after: 'end-of-day', before: 'end-of-day' },
  'count-time': { after: 'count-time', before: 'count-time-back' },
};

/** Walks a term and keeps every move as a step, with the facts of it and what it rests on. */
export function explainWalk(walk: Walk, because?: StepGrounds): Result<Decision<Due>, DueRefusal> {
  const grounds: Step[] = [];
  const answer = walkTerm(walk, (step) => {
    grounds.push(stepOf(step, walk, because?.[step.kind] ?? []));
  });
  return answer.ok ? success({ answer: answer.value, grounds }) : answer;
}

function stepOf(step: DueStep, walk: Walk, because: readonly Ground[]): Step {
  return {
    kind: 'step',
    name: NAMES[step.kind][walk.way === 1 ? 'after' : 'before'],
    from: step.from,
    to: step.to,
    scale: step.kind === 'end-of-day' || step.kind === 'count-time' ? 'instant' : 'civil-date',
    because: [...because, ...factsOf(step, walk)],
  };
}

function factsOf(step: DueStep, { term: { unit, count }, calendar }: Walk): readonly Ground[] {
  switch (step.kind) {
    case 'day-zero':
      return [];
    case 'count-days':
    case 'count-time':
      return [byFact('unit', unit), byFact('count', count)];
    case 'skip-day-off':
      return kindOfDay(step.from, calendar);
    case 'end-of-day':
      return presidential(step.from, calendar);
  }
}

function kindOfDay(date: CivilDate, calendar: WorkingCalendar): readonly Ground[] {
  const { kind, because } = coveredDay(calendar, date);
  return [byFact('day-kind', kind), ...because];
}

/** A last day that the President declared non-working is worked by the calendar's policy, and the answer says so. */
function presidential(date: CivilDate, calendar: WorkingCalendar): readonly Ground[] {
  const declared = calendar.years.flatMap((year) => year.presidential).find((special) => special.date === date);
  const isWorked = coveredDay(calendar, date).kind !== 'presidential-non-working';
  return declared === undefined || !isWorked
    ? []
    : [...declared.because, byAssumption('presidential-days-stay-working')];
}
