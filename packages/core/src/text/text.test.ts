import { stemmer } from '@orama/stemmers/russian';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRatios, compareRatios } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { explainProposal } from './explain-proposal.ts';
import { LAMPS } from './lamps.fixture.ts';
import type { Cue } from './lexicon.ts';
import { propose } from './propose.ts';
import { tokenise } from './token.ts';

const lamps = unwrap(compileLexicon(LAMPS, stemmer));
const tokens = (text: string) => tokenise(text, stemmer);
const read = (text: string) => propose(tokens(text), lamps);
const said = (text: string) => read(text).candidates.map(({ label, points }) => [label, points]);

/** Texts of the lexicon's own words, of others, and of marks, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('фонари', 'лампа', 'включили', 'горит', 'темно', 'не', 'нет', 'света', 'как днём', 'днем'),
      fc.constantFrom('.', ',', '?', '\n', '5', 'после 10 часов', 'никогда', '😀'),
      fc.string(),
    ),
  )
  .map((words) => words.join(' '));

describe('a text', () => {
  test('is words in any case, form and writing', () => {
    expect(tokens('ТЁМНЫЙ тёмного темным').map(({ key }) => key)).toEqual(['темн', 'темн', 'темн']);
    expect(tokens('мycор').map(({ word }) => word)).toEqual(['мусор']);
    expect(tokens('за\u0301мок').map(({ word }) => word)).toEqual(['замок']);
    expect(tokens('wi-fi').map(({ word }) => word)).toEqual(['wi', 'fi']);
  });

  test('is cut into pieces that stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let before = 0;
        for (const { start, end, kind, word } of tokens(text)) {
          expect(start >= before && end > start && end <= text.length).toBe(true);
          if (kind !== 'word') expect(text.slice(start, end)).toBe(word);
          before = end;
        }
      }),
    );
  });
});

describe('a proposal', () => {
  test('adds up what the words say', () => {
    expect(said('Темно, после 22 часов хоть глаз выколи')).toEqual([['dark', 3]]);
    expect(read('Темно, после 22 часов')).toMatchObject({ proposed: 'dark', toPerson: null });
  });

  test('says a word once, and shows each place', () => {
    const [dark] = read('Темно. Очень темно!').candidates;
    expect(dark).toMatchObject({ points: 2, because: [{ phrase: 'темн*' }] });
    expect(dark?.because[0]?.spans).toEqual([
      { start: 0, end: 5 },
      { start: 13, end: 18 },
    ]);
  });

  test('counts a word once for a label, by the weightiest cue it fits', () => {
    expect(said('Темнота')).toEqual([['dark', 2]]);
    expect(said('Темнота и темно')).toEqual([['dark', 2]]);
  });

  test('turns with a denial, which ends with the clause', () => {
    expect(said('Фонарь горит')).toEqual([['bright', 2]]);
    expect(said('Фонарь не горит')).toEqual([['dark', 3]]);
    expect(said('Фонарь не всегда горит')).toEqual([['dark', 3]]);
    expect(said('Говорят, нет, горит')).toEqual([['bright', 2]]);
    expect(said('Света нет')).toEqual([['dark', 2]]);
    expect(said('Нет света')).toEqual([['dark', 2]]);
    expect(said('Мало света')).toEqual([]);
  });

  test('lets the longer phrase speak alone', () => {
    expect(said('Светло как днём')).toEqual([['bright', 4]]);
    expect(said('Горит днём')).toEqual([
      ['bright', 2],
      ['dark', 1],
    ]);
  });

  test('bridges up to three words, never a sentence', () => {
    expect(said('Лампы у школы наконец включили')).toEqual([['bright', 3]]);
    expect(said('Лампы у самой дальней школы включили')).toEqual([]);
    expect(said('Лампы. Включили')).toEqual([]);
  });

  test('goes to a person when nothing is known, when it is even, when it is weak', () => {
    expect(read('Добрый день')).toEqual({
      proposed: null,
      confidence: { part: '0', whole: '1' },
      toPerson: 'no-cue',
      candidates: [],
    });
    expect(read('Темно, хотя горит')).toMatchObject({ proposed: null, toPerson: 'tie' });
    expect(read('Встретимся днем')).toMatchObject({
      proposed: 'dark',
      toPerson: 'low-confidence',
      confidence: { part: '1', whole: '2' },
    });
  });

  test('is certain of a text without a word, where the lexicon says what that is', () => {
    const silent = unwrap(compileLexicon({ ...LAMPS, silent: 'dark' }, stemmer));
    expect(propose(tokens(' ... '), silent)).toMatchObject({ proposed: 'dark', toPerson: null });
    expect(propose(tokens('слово'), silent).proposed).toBe(null);
  });

  test('and its explanation are one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { answer, grounds } = explainProposal(tokens(text), lamps);
        expect(answer).toEqual(read(text));
        expect(grounds).toContainEqual(LAMPS.because[0]);
      }),
    );
  });

  test('repeats nothing of the text: its words are those of the lexicon', () => {
    const phrases = new Set(LAMPS.cues.map(({ phrase }) => phrase));
    fc.assert(
      fc.property(anyText, (text) => {
        const reasons = read(text).candidates.flatMap(({ because }) => because);
        expect(reasons.filter(({ phrase }) => !phrases.has(phrase))).toEqual([]);
        expect(reasons.flatMap(({ spans }) => spans).filter(({ start, end }) => !(start < end))).toEqual([]);
      }),
    );
  });

  test('shares out less than the whole, by points, the best first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { candidates, proposed } = read(text);
        const sum = candidates.reduce((all, { confidence }) => addRatios(all, confidence), { part: '0', whole: '1' });
        expect(compareRatios(sum, { part: '1', whole: '1' })).toBe(-1);
        const points = candidates.map((candidate) => candidate.points);
        expect(points).toEqual(points.toSorted((a, b) => b - a));
        if (proposed !== null) expect(proposed).toBe(candidates[0]?.label);
      }),
    );
  });

  test('does not change with a sentence that says nothing, nor with the order of the cues', () => {
    const turned = unwrap(compileLexicon({ ...LAMPS, cues: LAMPS.cues.toReversed() }, stemmer));
    fc.assert(
      fc.property(anyText, (text) => {
        const { proposed, confidence, toPerson } = read(text);
        expect(read(`Привет! ${text}`)).toMatchObject({ proposed, confidence, toPerson });
        expect(read(`${text} . Привет`)).toMatchObject({ proposed, confidence, toPerson });
        expect(propose(tokens(text), turned)).toMatchObject({ proposed, confidence, toPerson });
      }),
    );
  });
});

describe('a lexicon', () => {
  const faults = (cue: Partial<Cue<'dark' | 'bright'>>): readonly unknown[] => {
    const made = compileLexicon({ ...LAMPS, cues: [{ phrase: 'мрак', says: 'dark', points: 1, ...cue }] }, stemmer);
    return made.ok ? [] : made.refusal.issues.map(({ path, expected }) => [path.at(-1), expected]);
  };

  test('is refused with everything that is wrong in it', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ phrase: '' })).toEqual([['phrase', 'phrase']]);
    expect(faults({ phrase: 'мрак …' })).toEqual([['phrase', 'phrase']]);
    expect(faults({ phrase: '<sun>' })).toEqual([['phrase', 'one-of-the-classes']]);
    expect(faults({ points: 0 })).toEqual([['points', '>= 1']]);
    expect(faults({ says: 'grey' as 'dark' })).toEqual([['says', 'dark | bright']]);
    const twice = compileLexicon({ ...LAMPS, cues: [...LAMPS.cues, ...LAMPS.cues.slice(0, 1)] }, stemmer);
    expect(twice.ok).toBe(false);
  });
});
