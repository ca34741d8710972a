import type { PackClock, RulePack, Trigger } from '../deadline/rule-pack.ts';
import type { Ground } from '../source/decision.ts';
import { toldAmount } from './amount.ts';
import { GRADE_LABELS } from './ground.labels.ts';
import type { Language } from './language.ts';
import { MOVE_LABELS } from './appeal.labels.ts';
import { DAY_OFF_CELLS, DUTY_LABELS, PACK_WORDS } from './pack.labels.ts';
import { citation, readingOf, type Registers } from './registers.ts';

/** One clock of a pack in words that a lawyer can check against the act. */
export interface PackRow {
  readonly clock: string;
  readonly title: string;
  readonly starts: string;
  readonly term: string;
  readonly dayOff: string;
  readonly stops: string;
  readonly pauses: string;
  readonly extension: string;
  readonly owedBy: string;
  readonly clauses: string;
  readonly grades: string;
  readonly assumptions: string;
}

/** A pack as a table. */
export interface PackTable {
  readonly title: string;
  readonly head: PackRow;
  readonly rows: readonly PackRow[];
}

/**
 * Prints a pack as a table, one row a clock: what starts and stops it, how long it is, by which clause, what was assumed.
 *
 * @param pack - The rules.
 * @param registers - What the names of acts and assumptions mean.
 * @param language - Russian or English; titles and readings are told as they are held.
 * @returns Cells of text; the title of a draft says so.
 * @example
 * const { head, rows } = printPack(SEVASTOPOL_2020, { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS }, 'ru')
 * head.starts //=> 'Начало'
 * rows.map(({ clock, starts, term }) => [clock, starts, term])
 * //=> [['answer', 'отправлено исполнителю', '9 часов рабочего времени'],
 * // ['answer-high', 'отправлено исполнителю', '4 часа рабочего времени'],
 * // ['final-answer', 'дан ответ (промежуточный)', '7 рабочих дней']]
 */
export function printPack(pack: RulePack, registers: Registers, language: Language): PackTable {
  const word = (name: string): string => PACK_WORDS[name]?.[language] ?? name;
  const title = pack.draft ? `${word('draft')}. ${pack.title}` : pack.title;
  const rows = pack.clocks.map((clock) => rowOf({ pack, clock, word }, registers, language));
  return { title, head: headOf(word), rows };
}

interface Cell {
  readonly pack: RulePack;
  readonly clock: PackClock;
  readonly word: (name: string) => string;
}

function headOf(word: Cell['word']): PackRow {
  return {
    clock: word('clock'),
    title: word('title'),
    starts: word('starts'),
    term: word('term'),
    dayOff: word('dayOff'),
    stops: word('stops'),
    pauses: word('pauses'),
    extension: word('extension'),
    owedBy: word('owedBy'),
    clauses: word('clauses'),
    grades: word('grades'),
    assumptions: word('assumptions'),
  };
}

function rowOf(cell: Cell, registers: Registers, language: Language): PackRow {
  const { pack, clock, word } = cell;
  const grounds = [...clock.because, ...(clock.extension?.because ?? []), ...clock.pauses.flatMap(becauseOf)];
  const told = (trigger: Trigger): string => triggerIn(trigger, word, language);
  return {
    clock: clock.id,
    title: clock.title,
    starts: told(clock.starts),
    term: toldAmount(clock.unit, clock.count, language),
    dayOff: clock.unit === 'calendar-day' ? DAY_OFF_CELLS[pack.dayOff.usual][language] : word('none'),
    stops: clock.stops.map(told).join('; '),
    pauses: clock.pauses.map(({ reason }) => reason).join('; ') || word('none'),
    extension: extensionIn(cell, language),
    owedBy: DUTY_LABELS[clock.owedBy][language],
    clauses: once(grounds, (ground) => (ground.kind === 'clause' ? citation(ground.clause, registers) : null)),
    grades: once(grounds, (ground) => (ground.kind === 'clause' ? GRADE_LABELS[ground.grade][language] : null)),
    assumptions:
      once(grounds, (ground) => (ground.kind === 'assumption' ? readingOf(ground.name, registers) : null)) ||
      word('none'),
  };
}

function becauseOf({ because }: { readonly because: readonly Ground[] }): readonly Ground[] {
  return because;
}

function triggerIn(trigger: Trigger, word: Cell['word'], language: Language): string {
  const name = MOVE_LABELS[trigger.event][language];
  if (trigger.event === 'answered' && trigger.interim !== undefined)
    return `${name} (${word(trigger.interim ? 'interim' : 'final')})`;
  return trigger.event === 'returned' && trigger.to !== undefined ? `${name} ${word(trigger.to)}` : name;
}

function extensionIn({ clock, word }: Cell, language: Language): string {
  if (clock.extension === null) return word('none');
  const { most, times, by, notice } = clock.extension;
  const who = by.map((duty) => DUTY_LABELS[duty][language]).join(', ');
  const told = notice === null ? '' : `, ${word('notice')}`;
  return `${word('upTo')} ${toldAmount(clock.unit, most, language)} × ${times}, ${who}${told}`;
}

function once(grounds: readonly Ground[], tell: (ground: Ground) => string | null): string {
  return [...new Set(grounds.map(tell).filter((text) => text !== null))].join('; ');
}
