import { success, type Result } from '../basis/result.ts';
import { byAssumption, byFact, type Ground, type Step } from '../source/decision.ts';
import type { DueRefusal } from '../time/due.ts';
import { lengthOf } from '../time/length.ts';
import { countsDays, type TermUnit } from '../time/term.ts';
import { localDay } from '../time/working-calendar.ts';
import { explainClockDue } from './clock-rule.ts';
import type { Away, Extension } from './clock-run.ts';
import { ruleOf } from './rule-of.ts';
import { amountOf, awayUnit, dueWith, type Running } from './running-clock.ts';

/** One length that the deadline is made of. */
interface Part {
  readonly name: 'count-days' | 'count-time' | 'extend' | Away['kind'];
  readonly amount: number;
  readonly unit: TermUnit;
  readonly because: readonly Ground[];
}

const MINUTE = 60_000;

/** Walks from the start of a clock to its last moment. */
export function stepsOf(running: Running, held: readonly Away[]): Result<readonly Step[], DueRefusal> {
  const parts = partsOf(running, held);
  const counted = countedSteps(running, parts);
  if (!counted.ok || !countsDays(running.rule.unit)) return counted;
  const plain = ruleOf(running.pack, running.rule, running.dayOff);
  const term = { ...plain.term, ...lengthOfAll(parts, counted.value) };
  const walk = explainClockDue({ ...plain, term }, running.run.started, running.calendar);
  if (!walk.ok) return walk;
  const steps = walk.value.grounds.filter((ground) => ground.kind === 'step');
  return success([
    ...steps.filter(({ name }) => name === 'day-zero'),
    ...counted.value,
    ...steps.filter(({ name }) => name === 'skip-day-off' || name === 'end-of-day'),
  ]);
}

/** What all parts come to: where days follow months, the days that both take. */
function lengthOfAll(parts: readonly Part[], steps: readonly Step[]): { unit: TermUnit; count: number } {
  const unit = (parts.at(-1) as Part).unit;
  if (unit === parts[0]?.unit) return { unit, count: parts.reduce((sum, { amount }) => sum + amount, 0) };
  return { unit, count: steps.reduce((sum, { from, to }) => sum + to - from, 0) };
}

function partsOf(running: Running, stretches: readonly Away[]): readonly Part[] {
  const { rule, run } = running;
  const term: Part = {
    name: countsDays(rule.unit) ? 'count-days' : 'count-time',
    amount: amountOf(rule.count, rule.unit),
    unit: rule.unit,
    because: rule.because,
  };
  const more = [
    ...run.extensions.map((extension) => extensionPart(extension, running)),
    ...stretches.map((away) => awayPart(away, running)),
  ];
  return [term, ...more.filter(({ amount }) => amount !== 0)];
}

function extensionPart({ count, by }: Extension, { rule }: Running): Part {
  const because = [...(rule.extension?.because ?? []), byFact('extended-by', by)];
  return { name: 'extend', amount: amountOf(count, rule.unit), unit: rule.unit, because };
}

function awayPart({ kind, from, to, reason }: Away, running: Running): Part {
  const allowed = running.rule.pauses.find((pause) => pause.reason === reason);
  const unit = awayUnit(running);
  const because = [
    ...(allowed?.because ?? []),
    ...(reason === null ? [] : [byFact('pause-reason', reason)]),
    ...(unit === running.unit ? [] : [byAssumption('paused-months-go-on-by-days')]),
  ];
  return { name: kind, amount: lengthOf(from, to, { ...running, unit }), unit, because };
}

function isAway({ name }: Part): boolean {
  return name === 'pause' || name === 'reopening';
}

/** One step a part: from where the parts before it end to where it ends, days off not yet looked at. */
function countedSteps(running: Running, parts: readonly Part[]): Result<readonly Step[], DueRefusal> {
  const { run, rule, calendar } = running;
  const inDays = countsDays(rule.unit);
  const steps: Step[] = [];
  const sum = { term: 0, away: 0 };
  let from: number = inDays ? localDay(calendar, run.started) : run.started;
  for (const part of parts) {
    sum[isAway(part) ? 'away' : 'term'] += part.amount;
    const end = dueWith({ ...running, dayOff: 'stay' }, sum.term, sum.away);
    if (!end.ok) return end;
    const to = inDays ? localDay(calendar, end.value.nominal) : end.value.nominal;
    const length = [byFact('unit', part.unit), byFact('count', inDays ? part.amount : part.amount / MINUTE)];
    const scale = inDays ? 'civil-date' : 'instant';
    steps.push({ kind: 'step', name: part.name, from, to, scale, because: [...part.because, ...length] });
    from = to;
  }
  return success(steps);
}
