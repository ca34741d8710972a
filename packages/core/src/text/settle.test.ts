import { describe, expect, test } from 'vitest';
import type { Proposal } from './propose.ts';
import { settleClassification } from './settle.ts';

const clear = <Label extends string>(proposed: Label): Proposal<Label> => ({
  proposed,
  confidence: { part: '4', whole: '5' },
  toPerson: null,
  candidates: [],
});
const weak = <Label extends string>(proposed: Label): Proposal<Label> => ({
  ...clear(proposed),
  toPerson: 'low-confidence',
});
const BOTH = { type: clear('solvable'), topicGroup: clear('Дороги') } as const;

describe('a classification', () => {
  test('stands as proposed while the text is clear and nobody has looked', () => {
    expect(settleClassification(2, BOTH, null)).toEqual({
      happening: {
        kind: 'classified',
        question: 2,
        type: 'solvable',
        topicGroup: 'Дороги',
        topic: null,
        territory: null,
        proposed: true,
      },
      waiting: [],
      overruled: [],
    });
  });

  test('waits for a person where the text is not clear', () => {
    const settled = settleClassification(1, { ...BOTH, type: weak('solvable') }, null);
    expect(settled.happening).toMatchObject({ type: null, topicGroup: 'Дороги', proposed: true });
    expect(settled.waiting).toEqual(['type']);
    const nothing = settleClassification(1, { type: weak('solvable'), topicGroup: weak('Дороги') }, null);
    expect(nothing).toEqual({ happening: null, waiting: ['type', 'topicGroup'], overruled: [] });
  });

  test('is what a person says, and it is told where the text said otherwise', () => {
    const settled = settleClassification(1, BOTH, {
      type: 'informational',
      topicGroup: 'Дороги',
      topic: 'Дороги прочее',
    });
    expect(settled.happening).toEqual({
      kind: 'classified',
      question: 1,
      type: 'informational',
      topicGroup: 'Дороги',
      topic: 'Дороги прочее',
      territory: null,
    });
    expect(settled.overruled).toEqual(['type']);
  });

  test('is a person’s too where the person says that there is no such group', () => {
    const settled = settleClassification(1, BOTH, { topicGroup: null });
    expect(settled.happening).toMatchObject({ type: 'solvable', topicGroup: null });
    expect(settled.overruled).toEqual(['topicGroup']);
  });
});
