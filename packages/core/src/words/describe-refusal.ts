import type { Refusal } from '../basis/result.ts';
import { CORE_REFUSAL_WORDS } from './core-refusal.labels.ts';
import type { Language } from './language.ts';
import type { MoreRefusalWords } from './refusal-words.ts';

/**
 * Says why something was refused.
 *
 * @param refusal - The facts of the refusal.
 * @param language - Russian or English.
 * @param more - The words of other packages, each a table of `RefusalWords`.
 * @returns What was found and what was expected; of an unknown kind its name and facts.
 * @example
 * const { refusal } = readDay('2023-02-29')
 * describeRefusal(refusal, 'ru') //=> 'Такого дня нет: «2023-02-29». Ожидается день календаря в виде 2026-05-09.'
 * describeRefusal(refusal, 'en') //=> 'There is no such day: "2023-02-29". Expected a day of the calendar, such as 2026-05-09.'
 * const words = { 'too-late': { ru: ({ hour }) => `Поздно: ${hour} часов.`, en: ({ hour }) => `Too late: ${hour} o'clock.` } }
 * describeRefusal({ kind: 'too-late', hour: 19 }, 'ru', words) //=> 'Поздно: 19 часов.'
 * describeRefusal({ kind: 'too-late', hour: 19 }, 'en') //=> 'Refused: too-late (hour: 19).'
 */
export function describeRefusal(refusal: Refusal, language: Language, more: MoreRefusalWords = {}): string {
  const tables: readonly MoreRefusalWords[] = [more, CORE_REFUSAL_WORDS];
  const table = tables.find((words) => Object.hasOwn(words, refusal.kind));
  const phrase = table?.[refusal.kind];
  const told = toldFact(refusal) as Refusal;
  return phrase === undefined ? inFacts(told, language) : phrase[language](told as never);
}

const DEEPEST = 8;
const UNTOLD: readonly string[] = ['symbol', 'bigint', 'function'];

/** A fact that can be told: what no text can be made of is told by its sort, and nothing deeper than any sentence looks. */
function toldFact(fact: unknown, depth = DEEPEST): unknown {
  if (typeof fact !== 'object' || fact === null) return UNTOLD.includes(typeof fact) ? typeof fact : fact;
  const parts = depth === 0 ? [] : Object.entries(fact);
  const told = parts.map(([name, part]) => [name, toldFact(part, depth - 1)] as const);
  return Array.isArray(fact) ? told.map(([, part]) => part) : Object.fromEntries(told);
}

function inFacts({ kind, ...facts }: Refusal, language: Language): string {
  const told = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const beside = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return `${language === 'ru' ? 'Отказ' : 'Refused'}: ${kind}${beside}.`;
}
