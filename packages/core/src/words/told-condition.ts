import type { CivilDate } from '../time/civil-date.ts';
import type { Column, Columns, ConditionsOf, Member } from '../table/decision-table.ts';
import { VALUE_LABELS } from './ground.labels.ts';
import type { Language } from './language.ts';
import { labelOf, labelWithin, type Registers } from './registers.ts';
import { TABLE_WORDS } from './table.labels.ts';
import { toldDay } from './told-time.ts';

/** What a row wants of one column. */
export interface Wanted {
  readonly name: string;
  readonly column: Column;
  readonly condition: NonNullable<ConditionsOf<Columns>[string]>;
}

/**
 * Tells a condition of a row: the members by their labels, or the range with its ends.
 *
 * @param wanted - The column and the condition.
 * @param registers - The caller's words for members.
 * @param language - Russian or English.
 * @returns The text of a cell.
 * @example
 * const column = { kind: 'integer', title: 'Оценка', from: 1, to: 5 }
 * toldCondition({ name: 'mark', column, condition: { from: null, to: 2 } }, {}, 'ru') //=> 'до 2'
 * toldCondition({ name: 'mark', column, condition: { from: 4, to: 5 } }, {}, 'en') //=> 'from 4 to 5'
 */
export function toldCondition({ name, column, condition }: Wanted, registers: Registers, language: Language): string {
  if (!('from' in condition))
    return condition.map((value) => toldMember({ name, value }, registers, language)).join(', ');
  const { from, to } = condition;
  const isDay = column.kind === 'day';
  const told = (end: number): string => (isDay ? toldDay(end as CivilDate, language) : `${end}`);
  if (from !== null && from === to) return told(from);
  const [since, until] = isDay ? [TABLE_WORDS.from, TABLE_WORDS.to] : [TABLE_WORDS.atLeast, TABLE_WORDS.atMost];
  const ends = [
    from === null ? '' : `${since[language]} ${told(from)}`,
    to === null ? '' : `${until[language]} ${told(to)}`,
  ].filter((end) => end !== '');
  return ends.join(' ') || TABLE_WORDS.any[language];
}

/**
 * Tells an answer of a table: a value by its label, a list in a row, the parts of an object by their names.
 *
 * @param answer - Plain data.
 * @param registers - The caller's words for names and values.
 * @param language - Russian or English.
 * @returns The text of a cell; the words for a plain answer are looked for under `answer`.
 * @example
 * const labels = { block: 'Блок', roads: 'Дороги' }
 * toldAnswer({ block: 'roads', body: null }, { labels }, 'ru') //=> 'Блок: Дороги; body: нет сведений'
 */
export function toldAnswer(answer: unknown, registers: Registers, language: Language): string {
  return toldPart({ name: 'answer', value: answer }, registers, language);
}

interface Part<Value> {
  /** What the value is of. */
  readonly name: string;
  readonly value: Value;
}

function toldPart({ name, value }: Part<unknown>, registers: Registers, language: Language): string {
  const told = (part: Part<unknown>): string => toldPart(part, registers, language);
  if (Array.isArray(value))
    return value.map((item) => told({ name, value: item })).join(', ') || TABLE_WORDS.none[language];
  if (typeof value !== 'object' || value === null)
    return toldMember({ name, value: value as Member }, registers, language);
  const parts = Object.entries(value as Readonly<Record<string, unknown>>);
  return parts.map(([part, held]) => `${labelOf(part, registers)}: ${told({ name: part, value: held })}`).join('; ');
}

function toldMember({ name, value }: Part<Member>, registers: Registers, language: Language): string {
  const isOurs = typeof value === 'boolean' || value === null;
  const word = labelWithin(name, value, registers);
  return isOurs && word === `${value}` ? (VALUE_LABELS[word]?.[language] ?? word) : word;
}
