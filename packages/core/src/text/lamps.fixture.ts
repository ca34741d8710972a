import type { Lexicon } from './lexicon.ts';

/** A lexicon small enough to be read at once: is it dark, or is it bright? */
export const LAMPS: Lexicon<'dark' | 'bright'> = {
  id: 'lamps',
  edition: '1',
  title: 'Светло ли',
  because: [{ kind: 'assumption', name: 'own' }],
  labels: ['dark', 'bright'],
  classes: { lamp: ['фонарь', 'фонари', 'лампа', 'лампы'] },
  negators: [
    { phrase: 'не', ahead: 2, back: 0 },
    { phrase: 'нет', ahead: 2, back: 2 },
  ],
  cues: [
    { phrase: 'темн*', says: 'dark', points: 2 },
    { phrase: 'темнота', says: 'dark', points: 1 },
    { phrase: 'горит', says: 'bright', points: 2, when: 'plain' },
    { phrase: 'горит', says: 'dark', points: 3, when: 'negated' },
    { phrase: '<lamp> … включили', says: 'bright', points: 3, when: 'plain' },
    { phrase: 'после # часов', says: 'dark', points: 1 },
    { phrase: 'как днем', says: 'bright', points: 4 },
    { phrase: 'днем', says: 'dark', points: 1 },
    { phrase: 'света', says: 'dark', points: 2, when: 'negated' },
  ],
  doubt: 1,
  threshold: { part: '3', whole: '5' },
};
