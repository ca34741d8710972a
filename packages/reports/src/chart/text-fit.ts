const narrow = /[\s.,:;!|'ilIjftr()[\]«»-]/u;
const NARROWEST = 36;
const wide = /[\p{Lu}шщжмюфыwm@%—]/u;

/**
 * Estimates how wide a text stands in a sans-serif face; there is no font to measure here.
 *
 * The estimate is generous, so that a text which fits here fits on the page.
 *
 * @param text - The words.
 * @param size - Size of the face in pixels.
 * @returns The width in pixels.
 * @example
 * textWidth('ЖКХ', 10) //=> 24
 */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character);
  return Math.ceil((hundredths * size) / 100);
}

/** The room a label has. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/**
 * Breaks a label into lines that fit; what does not fit ends in an ellipsis.
 *
 * @param text - The label.
 * @param room - Width in pixels, size of the face, number of lines.
 * @returns One to `lines` lines.
 * @example
 * fitText('Комитет жилищно-коммунального хозяйства района', { width: 180, size: 13, lines: 2 }) //=> ['Комитет жилищно-', 'коммунального хозяйств…']
 */
export function fitText(text: string, room: Room): readonly string[] {
  // a word takes its hyphen and the spaces behind it along
  const words = shortened(text.trim(), room).match(/[^\s-]+-?\s*|-\s*/gu) ?? [''];
  const lines = breakWords(words, room).map((line) => line.trim());
  if (lines.length <= room.lines) return lines.map((line) => cut(line, room));
  const kept = lines.slice(0, room.lines - 1).map((line) => cut(line, room));
  const rest = lines.slice(room.lines - 1);
  return [...kept, cut(joinRest(rest), room)];
}

/** Drops what no room of this size can hold, so that a label of any length costs little. */
function shortened(text: string, { width, size, lines }: Room): string {
  const most = lines * (Math.ceil((width * 100) / (NARROWEST * size)) + 1);
  return text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('');
}

function breakWords(words: readonly string[], room: Room): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && textWidth((line + word).trim(), room.size) > room.width) {
      lines.push(line);
      line = word;
    } else {
      line += word;
    }
  }
  return [...lines, line];
}

function joinRest(lines: readonly string[]): string {
  return lines.reduce((joined, line) => (joined.endsWith('-') ? joined + line : `${joined} ${line}`));
}

function cut(line: string, room: Room): string {
  if (textWidth(line, room.size) <= room.width) return line;
  const characters = Array.from(line);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, room.size) > room.width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function widthOf(character: string): number {
  if (narrow.test(character)) return NARROWEST;
  return wide.test(character) ? 80 : 58;
}
