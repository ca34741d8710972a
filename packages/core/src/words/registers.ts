import type { Act, Assumption, Clause } from '../source/clause.ts';
import type { Fact, Ground } from '../source/decision.ts';
import type { Zone } from '../time/zone.ts';

/** What names mean outside core: whose clock, and the registers of acts and assumptions. */
export interface Registers {
  readonly zone: Zone;
  readonly acts: readonly Act[];
  readonly assumptions: readonly Assumption[];
  /** Words for names and values of facts, such as holidays; `channel:other` is the word for `other` of a channel alone. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Cites a clause with the act's title; an act that the register does not hold is called by its name.
 *
 * @param clause - The act and the place in it.
 * @param registers - The register of acts.
 * @returns The citation.
 * @example
 * citation({ act: 'gk-rf', at: 'ст. 191' }, { acts: [{ id: 'gk-rf', title: 'ГК РФ', url: null }] }) //=> 'ГК РФ, ст. 191'
 * citation({ act: 'gk-rf', at: 'ст. 191' }, { acts: [] }) //=> 'gk-rf, ст. 191'
 */
export function citation({ act, at }: Clause, { acts }: Registers): string {
  return `${acts.find(({ id }) => id === act)?.title ?? act}, ${at}`;
}

/**
 * Tells the reading that an assumption chose; one that the register does not hold is called by its name.
 *
 * @param name - The assumption's name.
 * @param registers - The register of assumptions.
 * @returns The reading.
 * @example
 * readingOf('dense-places', { assumptions: [] }) //=> 'dense-places'
 */
export function readingOf(name: string, { assumptions }: Registers): string {
  return assumptions.find((assumption) => assumption.name === name)?.reading ?? name;
}

/**
 * Finds the value of a fact among grounds.
 *
 * @param grounds - Where to look; what they rest on themselves is not searched.
 * @param name - The fact's name.
 * @returns The first such value, or `null` when nothing is told.
 * @example
 * factIn([byFact('region', 'RU-SAR')], 'region') //=> 'RU-SAR'
 */
export function factIn(grounds: readonly Ground[], name: string): Fact['value'] {
  const found = grounds.find((ground) => ground.kind === 'fact' && ground.fact.name === name);
  return found?.kind === 'fact' ? found.fact.value : null;
}

/**
 * Tells a value by the word that the caller has for it.
 *
 * @param value - The value of a fact.
 * @param registers - The caller's words.
 * @returns The word, or the value as text when there is none.
 * @example
 * labelOf('victory-day', { labels: { 'victory-day': 'День Победы' } }) //=> 'День Победы'
 * labelOf('victory-day', {}) //=> 'victory-day'
 */
export function labelOf(value: Fact['value'], { labels = {} }: Registers): string {
  const name = `${value}`;
  return Object.hasOwn(labels, name) ? (labels[name] as string) : name;
}

/**
 * Tells a value of a fact by the word that the caller has for it there, or for it anywhere.
 *
 * @param name - What the value is of, such as a column.
 * @param value - The value.
 * @param registers - The caller's words.
 * @returns The word, or the value as text when there is none.
 * @example
 * labelWithin('channel', 'other', { labels: { 'channel:other': 'Иной источник' } }) //=> 'Иной источник'
 * labelWithin('channel', 'email', { labels: { email: 'Почта' } }) //=> 'Почта'
 */
export function labelWithin(name: string, value: Fact['value'], registers: Registers): string {
  const { labels = {} } = registers;
  const scoped = `${name}:${value}`;
  return Object.hasOwn(labels, scoped) ? (labels[scoped] as string) : labelOf(value, registers);
}
