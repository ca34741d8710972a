import type { EmptyWhole } from '../basis/ratio.ts';
import type { MethodFault } from '../measure/check-method.ts';
import type { DifferentTallies } from '../measure/merge-tallies.ts';
import type { RatingRefusal } from '../measure/rating.ts';
import type { NeverReceived } from '../record/records-of.ts';
import type { Malformed, MalformedIssue } from '../source/malformed.ts';
import { describeMalformedIssue } from './describe-malformed-issue.ts';
import type { InBoth, Language } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of records, counts and outside data. */
export type CountRefusal = DifferentTallies | EmptyWhole | Malformed | MethodFault | NeverReceived | RatingRefusal;

const MOST = 10;

const DIFFER: Readonly<Record<DifferentTallies['differ'], InBoth<string>>> = {
  method: { ru: 'методики', en: 'methods' },
  edition: { ru: 'редакции методики', en: 'editions of the method' },
  digest: { ru: 'формулы показателей или исключения', en: 'formulas of indicators or exclusions' },
  asOf: { ru: 'моменты, на которые они составлены', en: 'moments as of which they were counted' },
  shape: { ru: 'состав показателей, исключений или разрезов', en: 'indicators, exclusions or dimensions' },
};

/** How they are said; each names what was found and what was expected. */
export const COUNT_REFUSAL_WORDS: RefusalWords<CountRefusal> = {
  'empty-whole': {
    ru: () => 'Доли нет: целое равно нулю. Ожидается целое больше нуля.',
    en: () => 'There is no share: the whole is zero. Expected a whole above zero.',
  },
  'never-received': {
    ru: ({ appeal }) =>
      `В журнале${appeal === null ? '' : ` обращения ${appeal}`} нет поступления. Ожидается событие received.`,
    en: ({ appeal }) =>
      `The log${appeal === null ? '' : ` of appeal ${appeal}`} holds no receipt. Expected an event received.`,
  },
  'different-tallies': {
    ru: ({ differ }) => `Подсчёты не складываются: различаются ${DIFFER[differ].ru}.`,
    en: ({ differ }) => `The tallies do not merge: they differ in their ${DIFFER[differ].en}.`,
  },
  'tally-of-another-method': {
    ru: ({ method, tally }) => `Подсчёт сделан по другой методике: ожидается «${method}», найдено «${tally}».`,
    en: ({ method, tally }) => `The tally is of another method: expected "${method}", found "${tally}".`,
  },
  'misshapen-tally': {
    ru: ({ method, group }) => `Подсчёт не подходит к методике «${method}»: ${misfit(group, 'ru')}.`,
    en: ({ method, group }) => `The tally does not fit the method "${method}": ${misfit(group, 'en')}.`,
  },
  'nothing-to-rate': {
    ru: ({ method }) => `По методике «${method}» не учтено ни одной записи. Ожидается хотя бы одна.`,
    en: ({ method }) => `Not one record was counted by the method "${method}". Expected at least one.`,
  },
  'faulty-method': {
    ru: ({ method, issues }) => `Методика «${method}» составлена с ошибками: ${listed(issues, 'ru')}`,
    en: ({ method, issues }) => `The method "${method}" has faults: ${listed(issues, 'en')}`,
  },
  malformed: {
    ru: ({ issues }) => `Данные не прочитаны: ${listed(issues, 'ru')}`,
    en: ({ issues }) => `The data was not read: ${listed(issues, 'en')}`,
  },
};

function listed(issues: readonly MalformedIssue[], language: Language): string {
  const more = issues.length - MOST;
  const rest = language === 'ru' ? `И ещё: ${more}.` : `And ${more} more.`;
  const told = issues.slice(0, MOST).map((issue) => `${describeMalformedIssue(issue, language)}.`);
  return [...told, ...(more > 0 ? [rest] : [])].join(' ');
}

function misfit(group: readonly (string | null)[] | null, language: Language): string {
  if (group === null) return language === 'ru' ? 'другое число исключений' : 'another number of exclusions';
  const name = group.map((word) => word ?? '–').join(', ');
  return language === 'ru'
    ? `другое число показателей или разрезов у группы «${name}»`
    : `another number of indicators or dimensions in the group "${name}"`;
}
