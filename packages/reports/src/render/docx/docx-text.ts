import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Run } from '../../page/block.ts';
import { formatValue } from '../../page/value.ts';
import { printable } from '../../wording/markup.ts';

/**
 * Makes a run of text that any document can hold.
 *
 * @param text - Any text.
 * @param options - How it looks.
 * @returns The run.
 * @example
 * docxText('ЖКХ') instanceof Object //=> true
 */
export function docxText(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: printable(text) });
}

/**
 * Makes a paragraph of one plain text.
 *
 * @param text - Any text.
 * @param options - Its style.
 * @param run - How the text looks.
 * @returns The paragraph.
 * @example
 * docxLine('ЖКХ', {}) instanceof Object //=> true
 */
export function docxLine(text: string, options: IParagraphOptions, run: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [docxText(text, run)] });
}

/**
 * Makes the runs of a paragraph.
 *
 * @param runs - Words and figures.
 * @returns One run each.
 * @example
 * docxRuns([{ kind: 'text', text: 'Всего' }]).length //=> 1
 */
export function docxRuns(runs: readonly Run[]): readonly TextRun[] {
  return runs.map((run) => {
    if (run.kind === 'value') return docxText(formatValue(run.value, run.sign));
    return docxText(run.text, { bold: run.kind === 'strong' });
  });
}
