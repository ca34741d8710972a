import type { TemplateRule } from './gaming-rules.ts';
import { groupsOf, signalOf, type CaseName, type GamingSignal } from './gaming-signal.ts';

/** An answer as it was sent; the signals never hold its text. */
export interface AnswerText extends CaseName {
  readonly body: string | null;
  readonly topic: string | null;
  readonly text: string;
}

/**
 * Finds texts that answer many questions of several topics, letter for letter.
 *
 * Spaces at the ends and between words make no difference, anything else does. A text that answers one topic alone may be
 * the right answer to it; so the rule asks for several.
 *
 * @param answers - The answers in any order; an empty text is none.
 * @param rule - How many answers, and of how many topics.
 * @returns One signal a text and body, with the questions that it answers.
 * @example
 * const answer = (id, topic) => ({ id, question: 1, body: 'Отдел', topic, text: 'Ваше обращение принято к сведению.' })
 * const found = repeatedAnswers(['Ямы', 'Снег', 'Ямы', 'Мусор', 'Свет'].map((topic, at) => answer(`${at}`, topic)), GAMING_RULES.template)
 * found.map(({ cases }) => cases.length) //=> [5]
 */
export function repeatedAnswers(answers: Iterable<AnswerText>, rule: TemplateRule): readonly GamingSignal[] {
  return groupsOf(answers, written).flatMap(([, group]) => {
    const topics = new Set(group.flatMap(({ topic }) => (topic === null ? [] : [topic])));
    if (group.length < rule.atLeast || topics.size < rule.topics) return [];
    return [signalOf('template', group, { body: group[0]?.body ?? null, because: rule.because })];
  });
}

function written({ body, text }: AnswerText): string | null {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  return plain === '' ? null : `${body ?? ''}\n${plain}`;
}
