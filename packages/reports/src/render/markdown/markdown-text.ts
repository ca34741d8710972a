import type { Run } from '../../page/block.ts';
import { formatValue } from '../../page/value.ts';
import { printable } from '../../wording/markup.ts';

/**
 * Makes a text inert inside a line of Markdown: every character that could mean something is escaped.
 *
 * A line's end becomes a blank: a second line could begin a heading or a list.
 *
 * @param text - Any text.
 * @returns The text for one line.
 * @example
 * escapeMarkdown('<b>№ 1_2*</b>') //=> '\\<b\\>№ 1\\_2\\*\\</b\\>'
 * escapeMarkdown('один\nдва') //=> 'один два'
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll(/[\t\r\n\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>&|~#$@]|(?<=\w):(?=\/\/)|(?<=www)\./giu, String.raw`\$&`);
}

/**
 * Writes a text in bold. Blanks and marks at its ends stand outside: beside them the asterisks would be asterisks.
 *
 * @param text - Any text.
 * @returns The text for one line; plain where it has neither letter nor figure.
 * @example
 * boldMarkdown('Всего: ') //=> '**Всего**: '
 */
export function boldMarkdown(text: string): string {
  const [, before = '', core, after = ''] = CORE.exec(text) ?? [];
  if (core === undefined) return escapeMarkdown(text);
  return `${escapeMarkdown(before)}**${escapeMarkdown(core)}**${escapeMarkdown(after)}`;
}

const CORE = /^([^\p{L}\p{N}]*)([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)([^\p{L}\p{N}]*)$/su;

/**
 * Writes the pieces of a paragraph.
 *
 * @param runs - Words and figures.
 * @returns Text for one line.
 * @example
 * markdownRuns([{ kind: 'strong', text: 'Всего' }, { kind: 'text', text: ': ' }, { kind: 'value', value: { kind: 'integer', value: 34 } }]) //=> '**Всего**: 34'
 */
export function markdownRuns(runs: readonly Run[]): string {
  return joined(runs)
    .map(({ strong, text }) => (strong ? boldMarkdown(text) : escapeMarkdown(text)))
    .join('');
}

interface Stretch {
  readonly strong: boolean;
  readonly text: string;
}

/** Two bold pieces side by side are one: four asterisks in a row mean nothing. */
function joined(runs: readonly Run[]): readonly Stretch[] {
  return runs.reduce<readonly Stretch[]>((before, run) => {
    const text = run.kind === 'value' ? formatValue(run.value, run.sign) : run.text;
    if (text === '') return before;
    const strong = run.kind === 'strong';
    const last = before.at(-1);
    if (last?.strong !== strong) return [...before, { strong, text }];
    return [...before.slice(0, -1), { strong, text: last.text + text }];
  }, []);
}

/**
 * Makes a line stand as a paragraph, whatever it begins with.
 *
 * @param line - Escaped text.
 * @returns The line without blanks at its ends, its first character escaped where it would begin a list or a heading.
 * @example
 * markdownLine('- дороги') //=> '\\- дороги'
 * markdownLine('2026. Итоги') //=> '2026\\. Итоги'
 */
export function markdownLine(line: string): string {
  return line
    .trim()
    .replace(/^[-+=]/u, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`);
}
