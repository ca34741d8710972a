import {
  byClause,
  dayAt,
  endingAt,
  readTerm,
  success,
  type DayOffReading,
  type Instant,
  type Result,
  type TermEnd,
  type TermRule,
  type Zone,
} from '@otklik/core';
import { CIVIL_COUNTING, clockOf, DAY_OFF_FORWARD } from '@otklik/rules';
import { packOf } from './pack-command.ts';
import { oneOf, optional, required, wrongUsage, type Call } from './usage.ts';

/** The event that a term is counted from, and the zone of its clock. */
export interface RuleQuestion {
  readonly at: Instant;
  readonly zone: Zone;
}

/**
 * Takes the rule that a call asks about: a clock of a pack, or a term that it names itself.
 *
 * @param call - The options `--pack` and `--clock`, or `--term`; `--day-off`, `--ends` and `--before` change how it ends.
 * @param question - The event; a pack must be in force on its day.
 * @returns The rule.
 * @refuses `wrong-usage` — neither is named, or both, or an option has a value that no list knows.
 * @refuses `unknown-clock` — the pack has no such clock.
 * @refuses `not-in-force` — the pack was not in force on that day.
 */
export function ruleAsked(call: Call, question: RuleQuestion): Result<TermRule> {
  const dayOff = oneOf(call, 'day-off', ['forward', 'backward', 'stay'] as const);
  if (!dayOff.ok) return dayOff;
  const ends = oneOf(call, 'ends', ['midnight', 'end-of-operations'] as const);
  if (!ends.ok) return ends;
  const rule = optional(call, 'term') === undefined ? ofPack(call, question, dayOff.value) : ofTerm(call, dayOff.value);
  if (!rule.ok) return rule;
  const counted = optional(call, 'before') === undefined ? 'after' : 'before';
  return success({ ...(ends.value === undefined ? rule.value : withEnd(rule.value, ends.value)), counted });
}

/** The end that a call names is its own, so what a pack takes for granted of midnight does not stand behind it. */
function withEnd({ term, because }: TermRule, ends: TermEnd): TermRule {
  return { term: endingAt(term, ends), because: { ...because, 'end-of-day': [byClause('gk-rf', 'ст. 194', 'A')] } };
}

function ofPack(call: Call, { at, zone }: RuleQuestion, dayOff?: DayOffReading): Result<TermRule> {
  if (optional(call, 'pack') === undefined) return wrongUsage('нужен параметр --term или --pack с --clock');
  const pack = packOf(call);
  if (!pack.ok) return pack;
  const clock = required(call, 'clock');
  return clock.ok ? clockOf(pack.value, { clock: clock.value, on: dayAt(at, zone), dayOff }) : clock;
}

/** A term of its own is counted as in civil law; back from an event a day off leads further back, which is never late. */
function ofTerm(call: Call, dayOff?: DayOffReading): Result<TermRule> {
  const usual = optional(call, 'before') === undefined ? DAY_OFF_FORWARD.usual : 'backward';
  if (optional(call, 'pack') !== undefined) return wrongUsage('--term и --pack вместе не нужны: срок один');
  const text = optional(call, 'term') ?? '';
  const term = readTerm(text.replace(/^(\d+)-/, '$1 '), dayOff ?? usual);
  if (!term.ok) return wrongUsage(`--term: «${text}» — не срок; ${TERM_FORMS}`);
  const reading = DAY_OFF_FORWARD.because[term.value.dayOff];
  const because = { ...CIVIL_COUNTING, 'count-days': [], 'count-time': [], 'skip-day-off': reading };
  return success({ term: term.value, because });
}

const TERM_FORMS =
  'число и единица: 30 calendar-days, 5 working-days, 3 months, 1 year, 8 working-hours, 90 working-minutes, 24 clock-hours, 30 clock-minutes';
