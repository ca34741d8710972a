import {
  byAssumption,
  readMoment,
  readTerm,
  success,
  type CaseRecord,
  type Instant,
  type Result,
  type Term,
  type WorkingCalendar,
} from '@otklik/core';
import {
  CENTRES,
  MESSAGE_TERMS,
  USUAL_MESSAGE_TERM,
  type CentreId,
  type CentreProfile,
  type MessageTerm,
} from '@otklik/rules';
import { describeIssue } from '../intake/describe-issue.ts';
import { collectIntake, type Intake } from '../intake/intake.ts';
import type { IntakeSetting } from '../intake/intake-item.ts';
import { lastMomentOf } from '../reports/report-counter.ts';
import { calendarOf, hoursInWords, PUBLISHED } from './calendar-of.ts';
import type { Console, ExitCode } from './console.ts';
import { readSource, type Source } from './read-source.ts';
import { oneOf, optional, wrongUsage, type Call, type OptionKinds } from './usage.ts';

/** Options of every command that reads a file. */
export const FILE_OPTIONS: OptionKinds = {
  layout: 'text',
  zone: 'text',
  region: 'text',
  workday: 'text',
  centre: 'text',
  term: 'text',
  'as-of': 'text',
  'body-of': 'text',
  json: 'flag',
};

const PROGRESS_EVERY = 10_000;

/** A file read by the settings of a call. */
export interface ReadFile {
  readonly source: Source;
  readonly intake: Intake;
  readonly calendar: WorkingCalendar;
  readonly centre: CentreProfile | null;
  readonly term: MessageTerm;
  readonly asOf: Instant;
}

/**
 * Reads the file of a call into records and tells its issues on stderr.
 *
 * @param call - The options and the file.
 * @param console - Where issues and progress go.
 * @returns The records with everything they were read by.
 * @refuses `wrong-usage` — an option is missing or has a value that no list knows.
 * @refuses `file-not-read` — the file cannot be read.
 */
export async function readRecords(call: Call, console: Console): Promise<Result<ReadFile>> {
  const setting = settingOf(call);
  if (!setting.ok) return setting;
  const source = await readSource(call);
  if (!source.ok) return source;
  const reading = readingOf(call, setting.value, console);
  if (!reading.ok) return reading;
  const intake = await collectIntake(source.value.table, source.value.layout, fitTerm(reading.value, source.value));
  for (const issue of intake.issues) console.err(describeIssue(issue, 'ru'));
  noteHours(call, console);
  const asOf = asOfOf(call, setting.value.calendar, intake.records);
  if (!asOf.ok) return asOf;
  if (asOf.value < lastMomentOf(intake.records))
    console.err('--as-of раньше последних событий файла: они учтены, открытые судятся на указанный момент');
  return success({ ...setting.value, source: source.value, intake, asOf: asOf.value });
}

/**
 * Tells how a command that read a file ends.
 *
 * @param intake - What was read.
 * @returns 3 when the file was refused, 1 when rows were skipped, else 0.
 */
export function exitOf({ quality }: Intake): ExitCode {
  if (quality.refused) return 3;
  return quality.rowsSkipped > 0 ? 1 : 0;
}

/** Working time is nothing without hours: those that nobody named are told. */
function noteHours(call: Call, console: Console): void {
  if (optional(call, 'workday') === undefined) console.err(`--workday не указан, взято ${hoursInWords(call)}`);
}

/** A source that tells days only has no use for a term of hours. */
function fitTerm(setting: IntakeSetting, { layout }: Source): IntakeSetting {
  const byTheHour = setting.term?.unit.endsWith('minute') ?? false;
  return layout.precision === 'day' && byTheHour ? { ...setting, term: null } : setting;
}

function readingOf(call: Call, { calendar, term }: Setting, console: Console): Result<IntakeSetting> {
  const bodyOf = oneOf(call, 'body-of', ['body', 'executor'] as const);
  if (!bodyOf.ok) return bodyOf;
  let told = 0;
  const onProgress = (rows: number): void => {
    if (rows < told + PROGRESS_EVERY) return;
    told = rows;
    console.err(`прочитано строк: ${rows}`);
  };
  return success({ calendar, term: term.term, onProgress, bodyOf: bodyOf.value ?? 'body' });
}

type Setting = Pick<ReadFile, 'calendar' | 'centre' | 'term'>;

function settingOf(call: Call): Result<Setting> {
  const id = oneOf(call, 'centre', Object.keys(CENTRES) as CentreId[]);
  if (!id.ok) return id;
  const centre = id.value === undefined ? null : CENTRES[id.value];
  const calendar = calendarOf(call, PUBLISHED, centre);
  if (!calendar.ok) return calendar;
  const term = termOf(call);
  return term.ok ? success({ calendar: calendar.value, centre, term: term.value }) : term;
}

function termOf(call: Call): Result<MessageTerm> {
  const text = optional(call, 'term');
  if (text === undefined) return success(USUAL_MESSAGE_TERM);
  const named = MESSAGE_TERMS.find(({ id }) => id === text);
  if (named !== undefined) return success(named);
  const term = readTerm(text.replace(/^(\d+)-/, '$1 '), 'stay');
  if (!term.ok)
    return wrongUsage(
      `--term: «${text}» — не срок; например 8-working-hours, 30-calendar-days или ${MESSAGE_TERMS.map(({ id }) => id).join(', ')}`,
    );
  return success(ownTerm(text, term.value));
}

function ownTerm(id: string, term: Term): MessageTerm {
  const words: Readonly<Record<Term['unit'], string>> = {
    'calendar-day': 'календарных дней',
    'working-day': 'рабочих дней',
    month: 'месяцев',
    'working-minute': 'минут рабочего времени',
    'clock-minute': 'минут',
  };
  return {
    id,
    title: `${term.count} ${words[term.unit]}, по настройке отчёта`,
    term,
    because: [byAssumption('message-term-is-a-setting')],
  };
}

function asOfOf(call: Call, calendar: WorkingCalendar, records: readonly CaseRecord[]): Result<Instant> {
  const text = optional(call, 'as-of');
  return text === undefined ? success(lastMomentOf(records)) : readMoment(text, calendar.zone);
}
