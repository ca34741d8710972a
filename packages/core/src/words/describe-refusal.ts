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
  return phrase === undefined ? inFacts(refusal, language) : phrase[language](refusal as never);
}

function inFacts({ kind, ...facts }: Refusal, language: Language): string {
  const told = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const beside = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return `${language === 'ru' ? 'Отказ' : 'Refused'}: ${kind}${beside}.`;
}
