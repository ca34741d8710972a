/** A thing that can be drawn: by its name alone, so that a case says which of its questions it is. */
export interface Drawable {
  readonly id: string;
  readonly question: number;
}

/**
 * Draws a sample that anybody can draw again: by a seed that is published beforehand, whatever the order of the list.
 *
 * Each thing gets a number from the seed and its own name, and the smallest numbers are drawn. So a larger sample holds
 * the smaller one, and a thing that is added or taken away changes the rest of the draw by one at most.
 *
 * @param things - What is drawn from; each by another name.
 * @param draw - The seed, and how many are wanted.
 * @returns So many of them, or all where there are fewer, in the order of the draw.
 * @example
 * const answers = ['7', '8', '9', '10'].map((id) => ({ id, question: 1 }))
 * const ids = (seed) => drawSample(answers, { seed, size: 2 }).map(({ id }) => id)
 * ids('2026-05') //=> ids('2026-05')
 * drawSample(answers.toReversed(), { seed: '2026-05', size: 2 }).map(({ id }) => id) //=> ids('2026-05')
 * drawSample(answers, { seed: '2026-05', size: 9 }).length //=> 4
 */
export function drawSample<Thing extends Drawable>(
  things: readonly Thing[],
  { seed, size }: { readonly seed: string; readonly size: number },
): readonly Thing[] {
  const drawn = things.map((thing) => ({ thing, name: nameOf(thing), number: numberOf(`${seed}\n${nameOf(thing)}`) }));
  const ordered = drawn.toSorted((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
  return ordered.slice(0, size).map(({ thing }) => thing);
}

function nameOf({ id, question }: Drawable): string {
  return `${id}\n${String(question)}`;
}

/** FNV-1a over the units of a text, mixed until neighbouring names are far apart; 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
