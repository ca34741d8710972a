import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOUNS, VERBS } from '../wording/noun.labels.ts';
import { buildPage } from './build-page.ts';
import {
  countPieces,
  growthPieces,
  sentence,
  sentencesOf,
  sentenceText,
  type CountFact,
  type SentencePiece,
} from './sentence.ts';

function count(id: string, value: number): CountFact {
  return { id, value: { kind: 'integer', value } };
}

describe('a sentence', () => {
  const [now, before] = [count('received 2024', 225), count('received 2023', 234)];
  const told = unwrap(
    sentence([
      'За год ',
      ...countPieces(now, NOUNS.appeal, { verb: VERBS.came }),
      ' — ',
      ...growthPieces(now, before),
      '.',
    ]),
  );

  it('is made of facts that agree with its words', () => {
    expect(sentenceText(told).replaceAll('\u00A0', ' ')).toBe(
      'За год поступило 225 обращений — на 3,8 % меньше (было 234).',
    );
  });

  it('is traced to its figures, on the page too', () => {
    expect(told.facts.map(({ id }) => id)).toEqual(['received 2024', 'received 2024 / received 2023', 'received 2023']);
    const head = {
      title: 'Отчёт',
      language: 'ru',
      documentKind: 'Отчёт',
      organisation: 'МЦУ',
      period: 'за год',
    } as const;
    const page = unwrap(buildPage({ ...head, sections: [{ title: 'Итоги', blocks: [sentencesOf([told, told])] }] }));
    const [block] = page.sections[0]?.blocks ?? [];
    const values = block?.kind === 'paragraph' ? block.runs.filter((run) => run.kind === 'value') : [];
    expect(values.map(({ fact }) => fact)).toEqual([...told.facts, ...told.facts].map(({ id }) => id));
  });

  it('with a figure of nobody is refused, in any script', () => {
    for (const words of ['за 2024 год', 'в ½ случаев', 'место ②', '٣'])
      expect(sentence([now, words])).toEqual({ ok: false, refusal: { kind: 'untraced-figure', words } });
  });

  it('says that there was nothing before, and that nothing changed', () => {
    const text = (pieces: readonly SentencePiece[]): string => sentenceText(unwrap(sentence(pieces)));
    expect(text(growthPieces(now, count('before', 0)))).toBe('ранее не было');
    expect(text(growthPieces(now, count('before', 225)))).toBe('столько же, сколько ранее (225)');
  });
});

describe('laws', () => {
  it('every figure that is read in a sentence is one of its facts', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.constantFrom(...Object.values(NOUNS)), (now, before, noun) => {
        const facts = [count('now', now), count('before', before)] as const;
        const pieces = [...countPieces(facts[0], noun, { verb: VERBS.came }), ', ', ...growthPieces(...facts), '.'];
        const told = unwrap(sentence(pieces));
        const words = told.runs.flatMap((run) => (run.kind === 'value' ? [] : [run.text])).join('');
        expect(words).not.toMatch(/\p{N}/u);
        expect(told.facts.length).toBe(told.runs.filter(({ kind }) => kind === 'value').length);
      }),
    );
  });
});
