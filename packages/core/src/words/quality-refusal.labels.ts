import type { DifferentSatisfactions, MarksDoNotAddUp, SatisfactionWith } from '../quality/satisfaction.ts';
import type { FaultyReview, ReviewIssue } from '../quality/score-review.ts';
import type { VotesDoNotAddUp } from '../quality/survey.ts';
import type { InBoth, Language } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of the review of answers and of satisfaction. */
export type QualityRefusal = FaultyReview | DifferentSatisfactions | MarksDoNotAddUp | VotesDoNotAddUp;

const WITH: Readonly<Record<SatisfactionWith, InBoth<string>>> = {
  answers: { ru: 'ответами', en: 'answers' },
  actions: { ru: 'действиями органов', en: 'the actions of bodies' },
};

/** How they are said; each names what was found and what was expected. */
export const QUALITY_REFUSAL_WORDS: RefusalWords<QualityRefusal> = {
  'faulty-review': {
    ru: ({ appeal, question, reviewer, issues }) =>
      `Проверка ответа ${appeal}, вопрос ${question} (${reviewer}) не принята: ${issuesIn(issues, 'ru')}.`,
    en: ({ appeal, question, reviewer, issues }) =>
      `The review of the answer ${appeal}, question ${question} (${reviewer}) was not taken: ${issuesIn(issues, 'en')}.`,
  },
  'different-satisfactions': {
    ru: ({ with: [one, other] }) =>
      `Оценки не сложить: удовлетворённость ${WITH[one].ru} и ${WITH[other].ru} — разное. Ожидаются оценки одного.`,
    en: ({ with: [one, other] }) =>
      `The marks cannot be added up: satisfaction with ${WITH[one].en} and with ${WITH[other].en} differ. Expected marks of one thing.`,
  },
  'marks-do-not-add-up': {
    ru: ({ answered, asked }) =>
      `Оценки не сходятся: ответивших ${answered}, опрошенных ${asked ?? 'неизвестно сколько'}. Ожидаются целые числа, ответивших не больше опрошенных.`,
    en: ({ answered, asked }) =>
      `The marks do not add up: ${answered} answered, ${asked ?? 'an unknown number'} were asked. Expected whole numbers, no more answers than people asked.`,
  },
  'votes-do-not-add-up': {
    ru: ({ votes, voters }) =>
      `Голоса не сходятся: голосов ${votes}, участников ${voters}. Ожидаются целые числа и хотя бы один участник.`,
    en: ({ votes, voters }) =>
      `The votes do not add up: ${votes} votes, ${voters} voters. Expected whole numbers and one voter at least.`,
  },
};

function issuesIn(issues: readonly ReviewIssue[], language: Language): string {
  return issues.map((issue) => issueWords(issue)[language]).join('; ');
}

function issueWords(issue: ReviewIssue): InBoth<string> {
  switch (issue.kind) {
    case 'other-checklist':
      return {
        ru: `список «${issue.found}», ожидается «${issue.expected}»`,
        en: `the list "${issue.found}", expected "${issue.expected}"`,
      };
    case 'item-not-answered':
      return { ru: `пункт «${issue.item}» без ответа`, en: `the item "${issue.item}" has no answer` };
    case 'must-apply':
      return { ru: `пункт «${issue.item}» применим всегда`, en: `the item "${issue.item}" always applies` };
    case 'unknown-item':
      return { ru: `пункта «${issue.item}» в списке нет`, en: `the list has no item "${issue.item}"` };
    case 'none-of-them-applies':
      return {
        ru: `применим хотя бы один из пунктов: ${issue.items.join(', ')}`,
        en: `one of the items applies at least: ${issue.items.join(', ')}`,
      };
  }
}
