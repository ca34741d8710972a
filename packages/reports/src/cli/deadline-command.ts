import {
  countsDays,
  formatDay,
  formatMoment,
  readZone,
  success,
  type CivilDate,
  type Ground,
  type Instant,
  type Result,
  type Step,
  type Zone,
} from '@otklik/core';
import { describeGround } from '@otklik/core/words';
import { ACTS, ASSUMPTIONS, HOLIDAY_LABELS } from '@otklik/rules';
import type { Console, ExitCode } from './console.ts';
import { answerDeadline, type DeadlineAnswer, type DeadlineQuestion } from './deadline-answer.ts';
import { ruleAsked } from './deadline-rule.ts';
import { readEvent, type NamedEvent } from './named-event.ts';
import { listCommand } from './pack-command.ts';
import { optional, wrongUsage, type Call, type OptionKinds } from './usage.ts';

/** Options of `otklik deadline`. */
export const DEADLINE_OPTIONS: OptionKinds = {
  pack: 'text',
  clock: 'text',
  term: 'text',
  from: 'text',
  before: 'text',
  zone: 'text',
  region: 'text',
  workday: 'text',
  'day-off': 'text',
  ends: 'text',
  presidential: 'text',
  list: 'flag',
  json: 'flag',
};

/**
 * Prints until when a term or a clock of a rule pack runs, with every step on the way; with `--list`, the pack as a table.
 *
 * @param call - The options.
 * @param console - Where to write.
 * @returns The exit code.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `unknown-zone` — the zone is not in the IANA database.
 * @refuses `not-a-moment` — the event is no moment of that clock.
 * @refuses `no-such-local-time` — the clocks were put forward over the event.
 * @refuses `unknown-clock` — the pack has no such clock.
 * @refuses `not-in-force` — the pack was not in force on that day.
 * @refuses `year-not-covered` — the event lies before the first decree on days off.
 * @refuses `outside-calendar` — the term leaves every year that is known or can be derived.
 */
export function deadlineCommand(call: Call, console: Console): Result<ExitCode> {
  if (call.options['list'] === true) return listCommand(call, console);
  if (call.files.length > 0)
    return wrongUsage(`лишнее слово «${call.files.join(' ')}»; длину берут в кавычки: --term "5 working-days"`);
  const question = questionOf(call);
  if (!question.ok) return question;
  const answer = answerDeadline(call, question.value);
  if (!answer.ok) return answer;
  const { zone } = question.value;
  console.out(call.options['json'] === true ? JSON.stringify(asJson(answer.value, zone)) : inWords(answer.value, zone));
  return success(0);
}

function questionOf(call: Call): Result<DeadlineQuestion> {
  const name = optional(call, 'zone');
  if (name === undefined) return wrongUsage('нужен параметр --zone, например Europe/Moscow');
  const zone = readZone(name);
  if (!zone.ok) return zone;
  const event = eventOf(call, zone.value);
  if (!event.ok) return event;
  const { at, isDay, isTwice } = event.value;
  const rule = ruleAsked(call, { at, zone: zone.value });
  if (!rule.ok) return rule;
  if (isDay && !countsDays(rule.value.term.unit))
    return wrongUsage('срок в часах и минутах считают от момента: 2026-04-09T10:00, а не от дня');
  return success({ rule: rule.value, at, isTwice, zone: zone.value });
}

function eventOf(call: Call, zone: Zone): Result<NamedEvent> {
  const [from, before] = [optional(call, 'from'), optional(call, 'before')];
  if (from !== undefined && before !== undefined) return wrongUsage('--from и --before вместе не нужны: событие одно');
  const text = from ?? before;
  return text === undefined ? wrongUsage('нужен параметр --from или --before') : readEvent(text, zone);
}

function asJson({ decision: { answer, grounds }, control }: DeadlineAnswer, zone: Zone): unknown {
  const notes = grounds.filter((ground) => ground.kind !== 'step');
  return {
    due: formatMoment(answer.last, zone),
    control: formatMoment(control, zone),
    nominal: formatMoment(answer.nominal, zone),
    provisional: answer.provisional,
    ...(notes.length === 0 ? {} : { notes: notes.map(groundAsJson) }),
    steps: grounds.filter((ground) => ground.kind === 'step').map((step) => stepAsJson(step, zone)),
  };
}

const FROM_A_MOMENT: readonly string[] = ['day-zero', 'day-of-event', 'count-time', 'count-time-back'];

function stepAsJson(step: Step, zone: Zone): unknown {
  return {
    step: step.name,
    from: told(step.from, FROM_A_MOMENT.includes(step.name), zone),
    to: told(step.to, step.scale === 'instant', zone),
    because: step.because.map(groundAsJson),
  };
}

function told(value: number, isMoment: boolean, zone: Zone): string {
  return isMoment ? formatMoment(value as Instant, zone) : formatDay(value as CivilDate);
}

function groundAsJson(ground: Ground): unknown {
  if (ground.kind !== 'clause') return ground;
  const title = ACTS.find(({ id }) => id === ground.clause.act)?.title ?? ground.clause.act;
  return { ...ground, title };
}

function inWords({ decision: { answer, grounds }, control }: DeadlineAnswer, zone: Zone): string {
  const registers = { zone, acts: ACTS, assumptions: ASSUMPTIONS, labels: HOLIDAY_LABELS };
  const steps = grounds.map((ground) => describeGround(ground, registers, 'ru'));
  const safe = `Контрольный срок, верный при любом прочтении выходного: ${formatMoment(control, zone)}`;
  const first = `${formatMoment(answer.last, zone)}${answer.provisional ? ' (предварительно)' : ''}`;
  return [first, ...steps, ...(control === answer.last ? [] : [safe])].join('\n');
}
