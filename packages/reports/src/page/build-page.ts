import { refuse, success, type Result } from '@otklik/core';
import type { Block, BlockDraft } from './block.ts';
import { checkPage } from './check-page.ts';
import type { Page, PageDraft } from './page.ts';
import type { PageRefusal } from './page-issue.ts';
import { personalRefusal } from './personal-refusal.ts';

/**
 * Builds a page from a draft: checks it and numbers its tables and figures through the whole document.
 *
 * @param draft - A document as its author wrote it.
 * @returns The page, ready for every renderer.
 * @refuses `page-not-built` — a personal value, by its path; a figure without words or data, a table without headers, a row or a cell that does not fit
 * its columns, a skipped heading level, a blank title: all of them at once, each with its place.
 * @example
 * buildPage({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] }).ok //=> true
 */
export function buildPage(draft: PageDraft): Result<Page, PageRefusal> {
  // before anything else looks at the draft: the other issues quote what they find
  const personal = personalRefusal(draft);
  if (personal !== null) return refuse(personal);
  const issues = checkPage(draft);
  if (issues.length > 0) return refuse({ kind: 'page-not-built', issues });
  const number = numbering();
  const sections = draft.sections.map((section) => ({ ...section, blocks: section.blocks.map(number) }));
  return success({ ...draft, sections });
}

function numbering(): (block: BlockDraft) => Block {
  const last = { table: 0, figure: 0 };
  return (block) => {
    if (block.kind === 'table') return { ...block, number: ++last.table };
    return block.kind === 'figure' ? { ...block, number: ++last.figure } : block;
  };
}
