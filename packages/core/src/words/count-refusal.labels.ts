import type { NoSuchGroup } from '../advice/advice.ts';
import type { EmptyWhole } from '../basis/ratio.ts';
import type { ImpossibleShare } from '../basis/share.ts';
import type { MethodFault } from '../measure/check-method.ts';
import type { NeverReceived } from '../record/records-of.ts';
import type { Malformed } from '../source/malformed.ts';
import { listedIssues } from './listed-issues.ts';
import { RATING_REFUSAL_WORDS, type RatingWordsRefusal } from './rating-refusal.labels.ts';
import type { RefusalWords } from './refusal-words.ts';
import { nameOf } from './told-tally.ts';

/** The refusals of records, counts and outside data. */
export type CountRefusal =
  EmptyWhole | ImpossibleShare | Malformed | MethodFault | NeverReceived | NoSuchGroup | RatingWordsRefusal;

/** How they are said; each names what was found and what was expected. */
export const COUNT_REFUSAL_WORDS: RefusalWords<CountRefusal> = {
  'empty-whole': {
    ru: () => 'Доли нет: целое равно нулю. Ожидается целое больше нуля.',
    en: () => 'There is no share: the whole is zero. Expected a whole above zero.',
  },
  'impossible-share': {
    ru: ({ part, whole }) =>
      `Такой доли быть не может: ${part} из ${whole}. Ожидаются целые числа от нуля, часть не больше целого.`,
    en: ({ part, whole }) =>
      `There is no such share: ${part} of ${whole}. Expected whole numbers from zero, a part no greater than its whole.`,
  },
  'never-received': {
    ru: ({ appeal }) =>
      `В журнале${appeal === null ? '' : ` обращения ${appeal}`} нет поступления. Ожидается событие received.`,
    en: ({ appeal }) =>
      `The log${appeal === null ? '' : ` of appeal ${appeal}`} holds no receipt. Expected an event received.`,
  },
  ...RATING_REFUSAL_WORDS,
  'no-such-group': {
    ru: ({ method, group }) => `По методике «${method}» группа «${nameOf(group)}» не учтена.`,
    en: ({ method, group }) => `The method "${method}" has counted no group "${nameOf(group)}".`,
  },
  'faulty-method': {
    ru: ({ method, issues }) => `Методика «${method}» составлена с ошибками: ${listedIssues(issues, 'ru')}`,
    en: ({ method, issues }) => `The method "${method}" has faults: ${listedIssues(issues, 'en')}`,
  },
  malformed: {
    ru: ({ issues }) => `Данные не прочитаны: ${listedIssues(issues, 'ru')}`,
    en: ({ issues }) => `The data was not read: ${listedIssues(issues, 'en')}`,
  },
};
