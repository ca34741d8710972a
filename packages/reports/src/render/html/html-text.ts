import type { Run } from '../../page/block.ts';
import { formatValue } from '../../page/value.ts';
import { escapeMarkup, textElement } from '../../wording/markup.ts';

/**
 * Renders the pieces of a paragraph.
 *
 * @param runs - Words and figures.
 * @returns Markup without an element around it.
 * @example
 * htmlRuns([{ kind: 'strong', text: 'Всего: ' }, { kind: 'value', value: { kind: 'integer', value: 34 } }]) //=> '<strong>Всего: </strong>34'
 */
export function htmlRuns(runs: readonly Run[]): string {
  return runs.map(htmlRun).join('');
}

function htmlRun(run: Run): string {
  switch (run.kind) {
    case 'text':
      return escapeMarkup(run.text);
    case 'strong':
      return textElement('strong', {}, run.text);
    case 'value':
      return escapeMarkup(formatValue(run.value, run.sign));
  }
}
