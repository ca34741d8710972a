import { describe, expect, test } from 'vitest';
import { CHANNELS, ITEM_TYPES, OUTCOMES, REGIMES } from './vocabulary.ts';
import type { Channel, ItemType, Outcome, Regime } from './vocabulary.ts';

// A word added to a union does not compile here until it stands in the table, and fails until it stands in the list.

const CHANNEL_WORDS: Readonly<Record<Channel, true>> = {
  'feedback-platform': true,
  'incident-management': true,
  'open-electronic-region': true,
  'regional-platform': true,
  'document-flow': true,
  'official-page': true,
  reception: true,
  post: true,
  email: true,
  phone: true,
  other: true,
};

const REGIME_WORDS: Readonly<Record<Regime, true>> = { appeal: true, message: true, 'information-request': true };

const TYPE_WORDS: Readonly<Record<ItemType, true>> = { solvable: true, 'not-solvable': true, informational: true };

const OUTCOME_WORDS: Readonly<Record<Outcome, true>> = {
  solved: true,
  'not-solved': true,
  promised: true,
  explained: true,
  refused: true,
  forwarded: true,
  interim: true,
  postponed: true,
  unanswered: true,
};

describe('a list holds every word of its union, once', () => {
  test.each([
    ['channels', CHANNELS, CHANNEL_WORDS],
    ['regimes', REGIMES, REGIME_WORDS],
    ['types of an item', ITEM_TYPES, TYPE_WORDS],
    ['outcomes', OUTCOMES, OUTCOME_WORDS],
  ])('%s', (_, list, words) => {
    expect(list.toSorted()).toEqual(Object.keys(words).toSorted());
  });
});
