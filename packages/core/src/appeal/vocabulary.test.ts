import { describe, expect, test } from 'vitest';
import {
  APPEAL_FORMS,
  APPLICANTS,
  CHANNELS,
  ITEM_TYPES,
  MATTERS,
  NOTICE_MATTERS,
  OBSTACLES,
  OUTCOMES,
  REGIMES,
  REPEAT_EFFECTS,
} from './vocabulary.ts';
import type {
  AppealForm,
  Applicant,
  Channel,
  ItemType,
  Matter,
  NoticeMatter,
  Obstacle,
  Outcome,
  Regime,
  RepeatEffect,
} from './vocabulary.ts';

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

const FORM_WORDS: Readonly<Record<AppealForm, true>> = { proposal: true, statement: true, complaint: true };

const APPLICANT_WORDS: Readonly<Record<Applicant, true>> = {
  individual: true,
  organisation: true,
  collective: true,
  anonymous: true,
};

const OBSTACLE_WORDS: Readonly<Record<Obstacle, true>> = {
  anonymous: true,
  'court-decision': true,
  abusive: true,
  unreadable: true,
  unclear: true,
  repeated: true,
  'answered-publicly': true,
  'state-secret': true,
};

const MATTER_WORDS: Readonly<Record<Matter, true>> = {
  'within-competence': true,
  'outside-competence': true,
  'court-decision': true,
  abusive: true,
  unreadable: true,
  unclear: true,
  repeated: true,
  'answered-publicly': true,
  'state-secret': true,
};

const NOTICE_WORDS: Readonly<Record<NoticeMatter, true>> = { extension: true, forwarding: true, decline: true };

const EFFECT_WORDS: Readonly<Record<RepeatEffect, true>> = { merge: true, 'count-once': true, 'count-each': true };

describe('a list holds every word of its union, once', () => {
  test.each([
    ['channels', CHANNELS, CHANNEL_WORDS],
    ['regimes', REGIMES, REGIME_WORDS],
    ['types of an item', ITEM_TYPES, TYPE_WORDS],
    ['outcomes', OUTCOMES, OUTCOME_WORDS],
    ['forms of an appeal', APPEAL_FORMS, FORM_WORDS],
    ['kinds of applicant', APPLICANTS, APPLICANT_WORDS],
    ['matters', MATTERS, MATTER_WORDS],
    ['obstacles', OBSTACLES, OBSTACLE_WORDS],
    ['notices', NOTICE_MATTERS, NOTICE_WORDS],
    ['effects of a repeat', REPEAT_EFFECTS, EFFECT_WORDS],
  ])('%s', (_, list, words) => {
    expect(list.toSorted()).toEqual(Object.keys(words).toSorted());
  });
});
