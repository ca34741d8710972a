import type { NoSuchTopic } from '../appeal/map-topic.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of topics and of what is read in texts. */
export type TextRefusal = NoSuchTopic;

/** How they are said; each names what was found and what was expected. */
export const TEXT_REFUSAL_WORDS: RefusalWords<TextRefusal> = {
  'no-such-topic': {
    ru: ({ edition, group, topic }) =>
      `Классификатор «${edition}» не знает темы «${topic}»${group === null ? ' без группы' : ` в группе «${group}»`}. Ожидается тема этой редакции.`,
    en: ({ edition, group, topic }) =>
      `The classifier "${edition}" knows no topic "${topic}" ${group === null ? 'without a group' : `in the group "${group}"`}. Expected a topic of this edition.`,
  },
};
