import { success, type Result } from '../basis/result.ts';
import { byFact, type Ground, type Step } from '../source/decision.ts';
import type { DueRefusal } from '../time/due.ts';
import { lengthOf } from '../time/length.ts';
import { countsDays } from '../time/term.ts';
import { localDay } from '../time/working-calendar.ts';
import { explainClockDue } from './clock-rule.ts';
import type { Away, Extension } from './clock-run.ts';
import { ruleOf } from './rule-of.ts';
import { amountOf, dueWith, type Running } from './running-clock.ts';

/** One length that the deadline is made of. */
interface Part {
  readonly name: 'count-days' | 'count-time' | 'extend' | Away['kind'];
  readonly amount: number;
  readonly because: readonly Ground[];
}

const MINUTE = 60_000;

/** Walks from the start of a clock to its last moment. */
export function stepsOf(running: Running): Result<readonly Step[], DueRefusal> {
  const parts = partsOf(running);
  const counted = countedSteps(running, parts);
  if (!counted.ok || !countsDays(running.rule.unit)) return counted;
  const plain = ruleOf(running.pack, running.rule, running.dayOff);
  const term = { ...plain.term, count: parts.reduce((sum, { amount }) => sum + amount, 0) };
  const walk = explainClockDue({ ...plain, term }, running.run.started, running.calendar);
  if (!walk.ok) return walk;
  const steps = walk.value.grounds.filter((ground) => ground.kind === 'step');
  return success([
    ...steps.filter(({ name }) => name === 'day-zero'),
    ...counted.value,
    ...steps.filter(({ name }) => name === 'skip-day-off' || name === 'end-of-day'),
  ]);
}

function partsOf(running: Running): readonly Part[] {
  const { rule, run } = running;
  const term: Part = {
    name: countsDays(rule.unit) ? 'count-days' : 'count-time',
    amount: amountOf(rule.count, rule.unit),
    because: rule.because,
  };
  const more = [
    ...run.extensions.map((extension) => extensionPart(extension, running)),
    ...running.away.map((away) => awayPart(away, running)),
  ];
  return [term, ...more.filter(({ amount }) => amount !== 0)];
}

function extensionPart({ count, by }: Extension, { rule }: Running): Part {
  const because = [...(rule.extension?.because ?? []), byFact('extended-by', by)];
  return { name: 'extend', amount: amountOf(count, rule.unit), because };
}

function awayPart({ kind, from, to, reason }: Away, running: Running): Part {
  const allowed = running.rule.pauses.find((pause) => pause.reason === reason);
  const because = [...(allowed?.because ?? []), ...(reason === null ? [] : [byFact('pause-reason', reason)])];
  return { name: kind, amount: lengthOf(from, to, running), because };
}

/** One step a part: from where the parts before it end to where it ends, days off not yet looked at. */
function countedSteps(running: Running, parts: readonly Part[]): Result<readonly Step[], DueRefusal> {
  const { run, rule, calendar } = running;
  const inDays = countsDays(rule.unit);
  const steps: Step[] = [];
  let amount = 0;
  let from: number = inDays ? localDay(calendar, run.started) : run.started;
  for (const part of parts) {
    amount += part.amount;
    const end = dueWith({ ...running, dayOff: 'stay' }, amount);
    if (!end.ok) return end;
    const to = inDays ? localDay(calendar, end.value.nominal) : end.value.nominal;
    const length = [byFact('unit', rule.unit), byFact('count', inDays ? part.amount : part.amount / MINUTE)];
    const scale = inDays ? 'civil-date' : 'instant';
    steps.push({ kind: 'step', name: part.name, from, to, scale, because: [...part.because, ...length] });
    from = to;
  }
  return success(steps);
}
