import { isDayText } from '../wording/day.ts';
import type { BlockDraft, Run } from './block.ts';
import { checkFigure } from './check-figure.ts';
import { checkTable } from './check-table.ts';
import { isShowable } from './check-value.ts';
import type { PageDraft, Section } from './page.ts';
import type { PageIssue } from './page-issue.ts';

/**
 * Checks a whole draft.
 *
 * @param draft - A document as its author wrote it.
 * @returns Every issue, in the order of reading; none if the page can be built.
 * @example
 * checkPage({ title: ' ', language: 'ru', documentKind: 'Отчёт', organisation: 'Администрация', period: 'за март', sections: [] }) //=> [{ kind: 'blank-text', section: '', what: 'title' }]
 */
export function checkPage(draft: PageDraft): readonly PageIssue[] {
  return [...checkHead(draft), ...draft.sections.flatMap(checkSection)];
}

function checkHead(draft: PageDraft): readonly PageIssue[] {
  const { title, documentKind, organisation, date } = draft;
  const texts = Object.entries({ title, documentKind, organisation });
  const blank = texts.flatMap(([what, text]) => blankText(text, '', what));
  const wrongDay = date !== undefined && !isDayText(date);
  return wrongDay ? [...blank, { kind: 'no-such-day', section: '', text: date }] : blank;
}

function checkSection(section: Section<BlockDraft>): readonly PageIssue[] {
  const issues: PageIssue[] = [...blankText(section.title, section.title, 'section title')];
  let after = 1;
  for (const block of section.blocks) {
    issues.push(...checkBlock(block, section.title));
    if (block.kind !== 'heading') continue;
    const { level, text } = block;
    if (level > after + 1) issues.push({ kind: 'skipped-heading-level', section: section.title, text, level, after });
    after = level;
  }
  return issues;
}

function checkBlock(block: BlockDraft, section: string): readonly PageIssue[] {
  switch (block.kind) {
    case 'heading':
      return blankText(block.text, section, 'heading');
    case 'paragraph':
    case 'note':
      return checkRuns(block.runs, section);
    case 'list':
      return block.items.flatMap((item) => checkRuns(item, section));
    case 'table':
      return [
        ...blankText(block.caption, section, 'caption'),
        ...checkTable(block.data, { section, caption: block.caption }),
      ];
    case 'figure':
      return [...blankText(block.caption, section, 'caption'), ...checkFigure(block, section)];
    default:
      return [];
  }
}

function checkRuns(runs: readonly Run[], section: string): readonly PageIssue[] {
  return runs.flatMap((run) =>
    run.kind === 'value' && !isShowable(run.value)
      ? [{ kind: 'malformed-value' as const, section, found: JSON.stringify(run.value) }]
      : [],
  );
}

function blankText(text: string, section: string, what: string): readonly PageIssue[] {
  return text.trim() === '' ? [{ kind: 'blank-text', section, what }] : [];
}
