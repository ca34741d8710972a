import process from 'node:process';
import { compilePersonalWords, findPersonal, maskPersonal } from '@otklik/core/personal';
import { PERSONAL_WORDS } from '@otklik/rules';
import { describe, expect, test } from 'vitest';

const lexicon = compilePersonalWords(PERSONAL_WORDS);
const TIMES = 4;
const SHORT = 700;
const TURNS = 5;
const ATTEMPTS = 8;

// four times the text; a search that goes back to the beginning for every sign would take sixteen times
const MOST = 8;

describe('the time of the search grows with the length of the text and no faster', () => {
  // texts that make a careless search go over the same signs again and again
  test.for([
    'а',
    'а-',
    'a',
    '1',
    '1 ',
    '8-9',
    '(+7',
    'a@',
    'a.',
    'a_',
    '[',
    'a.b@c-d.e-',
    'vk.com/a/',
    'тг: aaa1 ',
    'А. ',
    'Анна ',
    'Сказков П.И. ',
    'восемь ',
    'ул. Тихая ',
    'г. Тихий, ',
    'д. 5, кв. 5 ',
    'паспорт ',
    '4508, 123456 ',
    'тел 8 900 000 00 00 ',
    '8 900 000 00 00, ',
  ])('%j over and over', (piece) => {
    expect(growth(piece, (text) => findPersonal(text, lexicon))).toBeLessThan(MOST);
  });
});

describe('the time of masking grows with the length of the text and no faster', () => {
  // each finding hides a word that kept the next from being found
  test.for(['ул. Школьная, д. 5, ', 'школа@а.б ', 'улица Школина Анна Петровна, д. 5 '])(
    '%j over and over',
    (piece) => {
      expect(growth(piece, (text) => maskPersonal(text, { lexicon }))).toBeLessThan(MOST);
    },
  );
});

/** A disturbed measurement is taken again: what is slow by its nature is slow each time. */
function growth(piece: string, search: (text: string) => unknown): number {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= MOST; attempt += 1)
    least = Math.min(least, growthOnce(piece, search));
  return least;
}

/** How many times the cost of a text is that of its quarter, each the least of several in turn. */
function growthOnce(piece: string, search: (text: string) => unknown): number {
  const short = piece.repeat(Math.ceil(SHORT / piece.length));
  const long = short.repeat(TIMES);
  const turns = Array.from({ length: TURNS }, () => ({
    // as many signs in both, so that the machine's own work weighs the same
    quarters: cost(() => Array.from({ length: TIMES }, () => search(short))),
    whole: cost(() => search(long)),
  }));
  const [quarters, whole] = [turns.map((turn) => turn.quarters), turns.map((turn) => turn.whole)];
  return (Math.min(...whole) / Math.min(...quarters)) * TIMES;
}

/** The processor's time in microseconds; what is too short to be told from nothing counts as half a millisecond. */
function cost(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return Math.max(user + system, 500);
}
