import type { PackClock, RulePack } from '../deadline/rule-pack.ts';
import type { Ground } from '../source/decision.ts';
import { toldAmount } from './amount.ts';
import { describeGround } from './describe-ground.ts';
import type { Language } from './language.ts';
import {
  appliesIn,
  assumptionsIn,
  clausesIn,
  dayOffIn,
  extensionIn,
  gradesIn,
  packWord,
  pausesIn,
  restartsIn,
  triggersIn,
  type Cell,
} from './pack-cells.ts';
import { DUTY_LABELS } from './pack.labels.ts';
import { labelOf, type Registers } from './registers.ts';
import { toldDay } from './told-time.ts';

/** The columns of a printed pack, in their order. */
export const PACK_COLUMNS = [
  'clock',
  'title',
  'applies',
  'starts',
  'restarts',
  'term',
  'dayOff',
  'stops',
  'pauses',
  'extension',
  'reopening',
  'atRisk',
  'owedBy',
  'clauses',
  'grades',
  'assumptions',
] as const;

/** One clock of a pack in words that a lawyer can check against the act, a cell a column. */
export type PackRow = Readonly<Record<(typeof PACK_COLUMNS)[number], string>>;

/** A pack as a table. */
export interface PackTable {
  readonly title: string;
  /** What holds for every row: the edition, the time in force, closed channels, grounds and assumptions. */
  readonly about: readonly string[];
  readonly head: PackRow;
  readonly rows: readonly PackRow[];
}

/**
 * Prints a pack as a table, one row a clock: to what it applies, what starts and stops it, how long it is, by which
 * clause, what was assumed; before it, what holds for the pack as a whole.
 *
 * @param pack - The rules.
 * @param registers - What the names of acts and assumptions mean.
 * @param language - Russian or English; titles and readings are told as they are held.
 * @returns Cells of text; the title of a draft says so.
 * @example
 * const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS }
 * const { head, rows, about } = printPack(SEVASTOPOL_2020, registers, 'ru')
 * head.starts //=> 'Начало'
 * rows.map(({ clock, starts, term }) => [clock, starts, term])
 * //=> [['answer', 'отправлено исполнителю', '9 часов рабочего времени'],
 * // ['answer-high', 'отправлено исполнителю', '4 часа рабочего времени'],
 * // ['final-answer', 'дан ответ (промежуточный)', '7 рабочих дней']]
 * rows[1].applies //=> 'порядок: сообщение; важность: повышенная'
 * about.slice(0, 2) //=> ['Редакция: 2020-02-25', 'Действует: с 25.02.2020']
 */
export function printPack(pack: RulePack, registers: Registers, language: Language): PackTable {
  const title = pack.draft ? `${packWord('draft', language)}. ${pack.title}` : pack.title;
  const head = Object.fromEntries(PACK_COLUMNS.map((name) => [name, packWord(name, language)])) as PackRow;
  const rows = pack.clocks.map((clock) => rowOf({ pack, clock, registers, language }));
  return { title, about: aboutOf(pack, registers, language), head, rows };
}

function rowOf(cell: Cell): PackRow {
  const { clock, registers, language } = cell;
  const grounds = groundsOf(clock);
  return {
    clock: clock.id,
    title: clock.title,
    applies: appliesIn(cell),
    starts: triggersIn([clock.starts], language),
    restarts: restartsIn(cell),
    term: toldAmount(clock.unit, clock.count, language),
    dayOff: dayOffIn(cell),
    stops: triggersIn(clock.stops, language),
    pauses: pausesIn(cell),
    extension: extensionIn(cell),
    reopening: packWord(clock.reopens ? 'goesOn' : 'staysStopped', language),
    atRisk: `${packWord('spent', language)} ${clock.atRisk} %`,
    owedBy: DUTY_LABELS[clock.owedBy][language],
    clauses: clausesIn(grounds, registers),
    grades: gradesIn(grounds, language),
    assumptions: assumptionsIn(grounds, registers) || packWord('none', language),
  };
}

function groundsOf({ because, extension, pauses }: PackClock): readonly Ground[] {
  return [...because, ...(extension?.because ?? []), ...pauses.flatMap((pause) => pause.because)];
}

function aboutOf(pack: RulePack, registers: Registers, language: Language): readonly string[] {
  const { from, until } = pack.inForce;
  const last = until === null ? '' : ` ${packWord('until', language)} ${toldDay(until, language)}`;
  const grounds = [...pack.because, ...Object.values(pack.counting).flat(), ...pack.dayOff.because[pack.dayOff.usual]];
  return [
    `${packWord('edition', language)}: ${pack.edition}`,
    `${packWord('inForce', language)}: ${packWord('from', language)} ${toldDay(from, language)}${last}`,
    ...pack.closedChannels.map(({ channel, since, because }) => {
      const closed = `${labelOf(channel, registers)} ${packWord('from', language)} ${toldDay(since, language)}`;
      return `${packWord('closed', language)}: ${closed} (${clausesIn(because, registers)})`;
    }),
    ...new Set(grounds.map((ground) => describeGround(ground, registers, language))),
  ];
}
