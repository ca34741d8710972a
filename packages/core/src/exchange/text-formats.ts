import {
  readTopicEdition,
  readTopicMapping,
  topicEditionSchema,
  topicMappingSchema,
} from '../appeal/topic-edition.schema.ts';
import type { TopicEdition, TopicMapping } from '../appeal/topic-edition.ts';
import { lexiconSchema, readLexicon } from '../text/lexicon.schema.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** Words and what they say. */
export const LEXICON_FORMAT: ExchangeFormat<Lexicon> = {
  name: 'lexicon',
  about: 'Words that speak for a label, with their weights, the words that deny them, and what they rest on.',
  schema: lexiconSchema,
  read: readLexicon,
  upgrades: [],
};

/** A classifier of topics. */
export const TOPIC_EDITION_FORMAT: ExchangeFormat<TopicEdition> = {
  name: 'topic-edition',
  about: 'A classifier of topics as it stood between two days: groups, topics, marks for an accelerated answer.',
  schema: topicEditionSchema,
  read: readTopicEdition,
  upgrades: [],
};

/** What became of topics. */
export const TOPIC_MAPPING_FORMAT: ExchangeFormat<TopicMapping> = {
  name: 'topic-mapping',
  about: 'What became of each topic of one edition of a classifier in another, or why nothing did.',
  schema: topicMappingSchema,
  read: readTopicMapping,
  upgrades: [],
};
