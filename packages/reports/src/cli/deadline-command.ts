import {
  dayAt,
  describeGround,
  explainClockDue,
  formatDay,
  formatMoment,
  readMoment,
  readZone,
  success,
  yearOf,
  type CivilDate,
  type Decision,
  type Due,
  type Ground,
  type Instant,
  type Result,
  type RulePack,
  type Step,
  type Zone,
} from '@otklik/core';
import { ACTS, ASSUMPTIONS, clockOf, HOLIDAY_LABELS } from '@otklik/rules';
import { packOf, listCommand } from './pack-command.ts';
import { calendarOf } from './calendar-of.ts';
import type { Console, ExitCode } from './console.ts';
import { oneOf, optional, required, wrongUsage, type Call, type OptionKinds } from './usage.ts';

/** Options of `otklik deadline`. */
export const DEADLINE_OPTIONS: OptionKinds = {
  pack: 'text',
  clock: 'text',
  from: 'text',
  zone: 'text',
  region: 'text',
  workday: 'text',
  'day-off': 'text',
  list: 'flag',
  json: 'flag',
};

/**
 * Prints until when a clock of a rule pack runs, with every step on the way; with `--list`, the pack as a table.
 *
 * @param call - The options.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `not-a-moment` — the start is no moment of that clock.
 * @refuses `unknown-clock` — the pack has no such clock.
 * @refuses `not-in-force` — the pack was not in force on that day.
 * @refuses `outside-calendar` — the term leaves the calendar's years.
 */
export function deadlineCommand(call: Call, console: Console): Result<ExitCode> {
  if (call.options['list'] === true) return listCommand(call, console);
  const asked = questionOf(call);
  if (!asked.ok) return asked;
  const { start, zone, pack } = asked.value;
  const on = dayAt(start, zone);
  const dayOff = oneOf(call, 'day-off', ['forward', 'backward', 'stay'] as const);
  if (!dayOff.ok) return dayOff;
  const rule = clockOf(pack, { clock: asked.value.clock, on, dayOff: dayOff.value });
  if (!rule.ok) return rule;
  const calendar = calendarOf(call, { from: yearOf(on), to: yearOf(on) + 1 }, null);
  if (!calendar.ok) return calendar;
  const due = explainClockDue(rule.value, start, calendar.value);
  if (!due.ok) return due;
  console.out(call.options['json'] === true ? JSON.stringify(asJson(due.value, zone)) : inWords(due.value, zone));
  return success(0);
}

interface DeadlineQuestion {
  readonly pack: RulePack;
  readonly clock: string;
  readonly start: Instant;
  readonly zone: Zone;
}

function questionOf(call: Call): Result<DeadlineQuestion> {
  const pack = packOf(call);
  if (!pack.ok) return pack;
  const clock = required(call, 'clock');
  if (!clock.ok) return clock;
  const zone = readZone(optional(call, 'zone') ?? '');
  if (!zone.ok) return optional(call, 'zone') === undefined ? wrongUsage('нужен параметр --zone') : zone;
  const from = required(call, 'from');
  if (!from.ok) return from;
  const start = readMoment(from.value, zone.value);
  return start.ok ? success({ pack: pack.value, clock: clock.value, start: start.value, zone: zone.value }) : start;
}

function asJson({ answer, grounds }: Decision<Due>, zone: Zone): unknown {
  return {
    due: formatMoment(answer.last, zone),
    nominal: formatMoment(answer.nominal, zone),
    provisional: answer.provisional,
    steps: grounds.filter((ground) => ground.kind === 'step').map((step) => stepAsJson(step, zone)),
  };
}

function stepAsJson(step: Step, zone: Zone): unknown {
  const startsAtMoment = step.name === 'day-zero' || step.name === 'count-time';
  return {
    step: step.name,
    from: startsAtMoment ? formatMoment(step.from as Instant, zone) : formatDay(step.from as CivilDate),
    to: step.scale === 'instant' ? formatMoment(step.to as Instant, zone) : formatDay(step.to as CivilDate),
    because: step.because.map(groundAsJson),
  };
}

function groundAsJson(ground: Ground): unknown {
  if (ground.kind !== 'clause') return ground;
  const title = ACTS.find(({ id }) => id === ground.clause.act)?.title ?? ground.clause.act;
  return { ...ground, title };
}

function inWords({ answer, grounds }: Decision<Due>, zone: Zone): string {
  const registers = { zone, acts: ACTS, assumptions: ASSUMPTIONS, labels: HOLIDAY_LABELS };
  const steps = grounds.map((ground) => describeGround(ground, registers, 'ru'));
  return [`${formatMoment(answer.last, zone)}${answer.provisional ? ' (предварительно)' : ''}`, ...steps].join('\n');
}
