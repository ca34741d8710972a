/** A word, a run of digits, or any other sign. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'sign';
  readonly start: number;
  readonly end: number;
  /** In small letters, `ё` as `е`. */
  readonly low: string;
  /** What stands before it: nothing, blanks, or a new line. */
  readonly gap: 'none' | 'blank' | 'line';
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** A word of capital letters alone. */
  readonly shouted: boolean;
  /** The first token of a sentence. */
  readonly opens: boolean;
}

type Bare = Omit<Token, 'opens'>;

/**
 * Cuts a text into words, runs of digits and signs, in one walk.
 *
 * A hyphen between letters stays in the word. A full stop behind a word of up to four letters ends no sentence: it may
 * stand for a longer word.
 *
 * @param text - The text.
 * @returns The tokens in order.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap: Token['gap'] = 'none';
  while (at < text.length) {
    if (isBlank(text, at)) {
      gap = gap === 'line' || text[at] === '\n' ? 'line' : 'blank';
      at += 1;
      continue;
    }
    const bare = tokenAt(text, at, gap);
    tokens.push({ ...bare, opens: opensSentence(tokens, gap) });
    at = bare.end;
    gap = 'none';
  }
  return tokens;
}

function tokenAt(text: string, start: number, gap: Token['gap']): Bare {
  const kind = kindAt(text, start);
  const end = endOf(text, start, kind);
  const raw = text.slice(start, end);
  const low = raw.toLowerCase().replaceAll('ё', 'е');
  const capital = kind === 'word' && !raw.startsWith(raw.charAt(0).toLowerCase());
  return { kind, start, end, low, gap, capital, shouted: capital && raw.length > 1 && raw === raw.toUpperCase() };
}

function endOf(text: string, start: number, kind: Token['kind']): number {
  let end = start + 1;
  if (kind === 'word') while (isLetterAt(text, end) || isInnerHyphen(text, end)) end += 1;
  if (kind === 'digits') while (isDigitAt(text, end)) end += 1;
  return end;
}

function kindAt(text: string, at: number): Token['kind'] {
  if (isDigitAt(text, at)) return 'digits';
  return isLetterAt(text, at) ? 'word' : 'sign';
}

function opensSentence(before: readonly Token[], gap: Token['gap']): boolean {
  const last = before.at(-1);
  if (last === undefined || gap === 'line' || '!?…'.includes(last.low)) return true;
  const word = before.at(-2);
  return last.low === '.' && gap === 'blank' && (word?.kind !== 'word' || word.low.length > 4);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/**
 * Tells whether a digit stands at a place.
 *
 * @param text - The text.
 * @param at - The place.
 * @returns Whether it is one of the ten digits.
 */
function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/**
 * Tells whether a letter stands at a place: Latin, Cyrillic, or one of them with a mark.
 *
 * @param text - The text.
 * @param at - The place.
 * @returns Whether it is a letter.
 */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatin(code) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x52f);
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isInnerHyphen(text: string, at: number): boolean {
  return text[at] === '-' && isLetterAt(text, at - 1) && isLetterAt(text, at + 1);
}
