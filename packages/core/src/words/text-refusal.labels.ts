import type { NoSuchTopic } from '../appeal/map-topic.ts';
import type { NothingToCompare, OneLabelOnly } from '../text/agreement.ts';
import type { LexiconFault } from '../text/compile-lexicon.ts';
import { listedIssues } from './listed-issues.ts';
import { QUALITY_REFUSAL_WORDS, type QualityRefusal } from './quality-refusal.labels.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of topics, of what is read in texts, and of the review of answers. */
export type TextRefusal = NoSuchTopic | LexiconFault | NothingToCompare | OneLabelOnly | QualityRefusal;

/** How they are said; each names what was found and what was expected. */
export const TEXT_REFUSAL_WORDS: RefusalWords<TextRefusal> = {
  ...QUALITY_REFUSAL_WORDS,
  'no-such-topic': {
    ru: ({ edition, group, topic }) =>
      `Классификатор «${edition}» не знает темы «${topic}»${group === null ? ' без группы' : ` в группе «${group}»`}. Ожидается тема этой редакции.`,
    en: ({ edition, group, topic }) =>
      `The classifier "${edition}" knows no topic "${topic}" ${group === null ? 'without a group' : `in the group "${group}"`}. Expected a topic of this edition.`,
  },
  'faulty-lexicon': {
    ru: ({ lexicon, issues }) => `Список слов «${lexicon}» составлен с ошибками: ${listedIssues(issues, 'ru')}`,
    en: ({ lexicon, issues }) => `The lexicon "${lexicon}" has faults: ${listedIssues(issues, 'en')}`,
  },
  'nothing-to-compare': {
    ru: () => 'Сравнивать нечего: нет ни одного вопроса с двумя метками. Ожидается хотя бы один.',
    en: () => 'There is nothing to compare: no item bears two labels. Expected at least one.',
  },
  'one-label-only': {
    ru: ({ label, items }) =>
      `Согласие не измерить: оба поставили «${label}» всем вопросам (${items}). Ожидаются хотя бы две разные метки.`,
    en: ({ label, items }) =>
      `Agreement cannot be measured: both gave "${label}" to all items (${items}). Expected at least two labels.`,
  },
};
