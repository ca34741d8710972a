import { exactText } from '../basis/rounding.ts';
import type { MethodFault } from '../measure/check-method.ts';
import type { RatingRefusal } from '../measure/checked-groups.ts';
import type { UnfitInput } from '../measure/given.ts';
import type { DifferentTallies } from '../measure/merge-tallies.ts';
import type { NothingToMerge, PeriodsOverlap } from '../measure/region-tally.ts';
import type { GroupKey } from '../measure/tally.ts';
import type { InBoth, Language } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';
import { daysWords, impossibleWords, nameOf } from './told-tally.ts';

/** The refusals of tallies and ratings. */
export type RatingWordsRefusal =
  DifferentTallies | NothingToMerge | PeriodsOverlap | Exclude<RatingRefusal, MethodFault>;

const MOST = 10;

const DIFFER: Readonly<Record<DifferentTallies['differ'], InBoth<string>>> = {
  method: { ru: 'методики', en: 'methods' },
  edition: { ru: 'редакции методики', en: 'editions of the method' },
  digest: { ru: 'формулы показателей или исключения', en: 'formulas of indicators or exclusions' },
  asOf: { ru: 'моменты, на которые они составлены', en: 'moments as of which they were counted' },
  shape: { ru: 'состав показателей, исключений или разрезов', en: 'indicators, exclusions or dimensions' },
};

/** How they are said; each names what was found and what was expected. */
export const RATING_REFUSAL_WORDS: RefusalWords<RatingWordsRefusal> = {
  'different-tallies': {
    ru: ({ differ, at }) =>
      `Подсчёты не складываются: различаются ${DIFFER[differ].ru}${at === undefined ? '' : ` (${at + 1}-й в списке)`}.`,
    en: ({ differ, at }) =>
      `The tallies do not merge: they differ in their ${DIFFER[differ].en}${at === undefined ? '' : ` (number ${at + 1} in the list)`}.`,
  },
  'nothing-to-merge': {
    ru: () => 'Складывать нечего: нет ни одного подсчёта. Ожидается хотя бы один.',
    en: () => 'There is nothing to merge: not one tally. Expected at least one.',
  },
  'periods-overlap': {
    ru: ({ one, other }) =>
      `Периоды не складываются: ${daysWords(one)} и ${daysWords(other)} пересекаются, и записи сосчитались бы дважды.`,
    en: ({ one, other }) =>
      `The periods do not add up: ${daysWords(one)} and ${daysWords(other)} overlap, and records would count twice.`,
  },
  'tally-of-another-method': {
    ru: ({ method, tally }) => `Подсчёт сделан по другой методике: ожидается «${method}», найдено «${tally}».`,
    en: ({ method, tally }) => `The tally is of another method: expected "${method}", found "${tally}".`,
  },
  'misshapen-tally': {
    ru: ({ method, group }) => `Подсчёт не подходит к методике «${method}»: ${misfit(group, 'ru')}.`,
    en: ({ method, group }) => `The tally does not fit the method "${method}": ${misfit(group, 'en')}.`,
  },
  'impossible-tally': {
    ru: (refusal) => `Такого подсчёта быть не может (методика «${refusal.method}»): ${impossibleWords(refusal, 'ru')}.`,
    en: (refusal) => `No records give such a tally (method "${refusal.method}"): ${impossibleWords(refusal, 'en')}.`,
  },
  'unfit-inputs': {
    ru: ({ method, issues }) => `Методике «${method}» дано не то, что она просит: ${unfit(issues, 'ru')}.`,
    en: ({ method, issues }) => `What was given does not fit the method "${method}": ${unfit(issues, 'en')}.`,
  },
  'equal-extremes-refused': {
    ru: ({ method, indicator, value }) =>
      `Показатель «${indicator}» у всех равен ${exactText(value)}: сравнить не с кем. Методика «${method}» баллов тогда не даёт.`,
    en: ({ method, indicator, value }) =>
      `The indicator "${indicator}" is ${exactText(value)} everywhere: there is nothing to compare. The method "${method}" gives no points then.`,
  },
  'nothing-to-rate': {
    ru: ({ method }) => `По методике «${method}» не учтено ни одной записи. Ожидается хотя бы одна.`,
    en: ({ method }) => `Not one record was counted by the method "${method}". Expected at least one.`,
  },
};

const FOUND: Readonly<Record<UnfitInput['found'], InBoth<string>>> = {
  missing: { ru: 'нет', en: 'missing' },
  'not-asked': { ru: 'не спрашивали', en: 'not asked for' },
  repeated: { ru: 'дано дважды', en: 'given twice' },
  'out-of-range': { ru: 'вне пределов, которые назвала методика', en: 'out of the range that the method names' },
  'not-exact': { ru: 'не точное число', en: 'no exact number' },
};

function unfit(issues: readonly UnfitInput[], language: Language): string {
  const more = issues.length - MOST;
  const rest = language === 'ru' ? `и ещё ${more}` : `and ${more} more`;
  const told = issues
    .slice(0, MOST)
    .map(({ asked, group, found }) => `${asked} (${nameOf(group)}) — ${FOUND[found][language]}`);
  return [...told, ...(more > 0 ? [rest] : [])].join('; ');
}

function misfit(group: GroupKey | null, language: Language): string {
  if (group === null) return language === 'ru' ? 'другое число исключений' : 'another number of exclusions';
  const name = nameOf(group);
  return language === 'ru'
    ? `другое число показателей или разрезов у группы «${name}»`
    : `another number of indicators or dimensions in the group "${name}"`;
}
