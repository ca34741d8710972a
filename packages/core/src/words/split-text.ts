/**
 * Splits lines into texts of at most so many UTF-16 units, each as full as it can be.
 *
 * A line stays whole where it fits; else it parts at a space, and a word alone longer than the limit between two letters,
 * never within one.
 */
export function splitText(lines: readonly string[], limit: number): readonly string[] {
  const texts: string[] = [];
  let text: string | null = null;
  for (const line of lines.flatMap((whole) => piecesOf(whole, limit))) {
    const joined: string = text === null ? line : `${text}\n${line}`;
    if (joined.length > limit && text !== null) texts.push(text);
    text = joined.length > limit ? line : joined;
  }
  return text === null ? texts : [...texts, text];
}

function piecesOf(line: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > limit) {
    const at = cutAt(rest, limit);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^ /u, '');
  }
  return [...pieces, rest];
}

/** The last space that leaves a piece within the limit, or the last place between two letters. */
function cutAt(text: string, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > 0) return space;
  const isHalf = /[\ud800-\udbff]/u.test(text.charAt(limit - 1));
  return isHalf && limit > 1 ? limit - 1 : limit;
}
