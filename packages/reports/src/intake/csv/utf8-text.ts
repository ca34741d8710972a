/** Some text of a file; the last piece tells how the file ends. */
export interface TextPiece {
  readonly text: string;
  readonly ends: 'whole' | 'not-utf8' | 'nul-byte' | 'interrupted' | null;
  /** What the source of the bytes said when it broke off. */
  readonly told: string | null;
}

/** A larger piece would outlive the cells cut out of it, and be moved about in memory for nothing. */
const PIECE = 2 ** 16;
const MARK = '\uFEFF';
const STRICT = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NO_WORDS = /* @__PURE__ */ new Int32Array(0);
const LENIENT = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Decodes the bytes of a file as UTF-8 and stops where they are none.
 *
 * A byte order mark is taken off.
 *
 * @param chunks - The bytes, in chunks of any size.
 * @returns The text in pieces; the last one, which may be empty, has `ends`.
 */
export async function* utf8Text(chunks: Chunks): AsyncGenerator<TextPiece, void, undefined> {
  let begun = false;
  for await (const piece of pieces(chunks)) {
    yield begun || !piece.text.startsWith(MARK) ? piece : { ...piece, text: piece.text.slice(1) };
    begun ||= piece.text !== '';
  }
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

async function* pieces(chunks: Chunks): AsyncGenerator<TextPiece, void, undefined> {
  let carried = new Uint8Array();
  try {
    for await (const bytes of slices(chunks)) {
      const all = joined(carried, bytes);
      const whole = wholeLetters(all);
      carried = all.slice(whole);
      const piece = decoded(all.subarray(0, whole));
      yield piece;
      if (piece.ends !== null) return;
    }
    yield { text: '', ends: carried.length === 0 ? 'whole' : 'not-utf8', told: null };
  } catch (error) {
    yield { text: '', ends: 'interrupted', told: error instanceof Error ? error.message : null };
  }
}

async function* slices(chunks: Chunks): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += PIECE) yield chunk.subarray(from, from + PIECE);
}

function joined(carried: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (carried.length === 0) return bytes;
  const all = new Uint8Array(carried.length + bytes.length);
  all.set(carried);
  all.set(bytes, carried.length);
  return all;
}

/** How many bytes end with a whole letter: decoding without a memory between calls is several times faster. */
function wholeLetters(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= Math.min(3, end); back += 1) {
    const byte = bytes[end - back] as number;
    if (byte < 0x80) return end;
    const length = byte < 0xc0 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    if (length > 0) return length > back ? end - back : end;
  }
  return end;
}

function decoded(bytes: Uint8Array): TextPiece {
  try {
    const text = STRICT.decode(bytes);
    return hasZero(bytes)
      ? { text: before(text, '\0'), ends: 'nul-byte', told: null }
      : { text, ends: null, told: null };
  } catch {
    return {
      text: before(LENIENT.decode(bytes), '\uFFFD'),
      ends: 'not-utf8',
      told: null,
    };
  }
}

/**
 * Looks for a zero four bytes at a time: of a text of wide letters every other byte is one, so it cannot be asked.
 *
 * The bytes are whole words up to a few at either end.
 */
function hasZero(bytes: Uint8Array): boolean {
  const first = -bytes.byteOffset & 3;
  const words = Math.max(0, bytes.length - first) >> 2;
  if (bytes.subarray(0, first).includes(0) || bytes.subarray(first + words * 4).includes(0)) return true;
  const whole = words === 0 ? NO_WORDS : new Int32Array(bytes.buffer, bytes.byteOffset + first, words);
  for (let at = 0; at < words; at += 1) {
    const word = whole[at] as number;
    if ((((word - 0x01010101) | 0) & ~word & 0x80808080) !== 0) return true;
  }
  return false;
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
