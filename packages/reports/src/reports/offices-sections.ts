import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import { inline, paragraph } from '../page/write.ts';
import type { RatedBy } from './rated.ts';
import { indicatorBars, normativeNote, ratingTable } from './rating-blocks.ts';
import { totalValue } from './solvable-section.ts';

/**
 * Writes the section with the figures of all offices together.
 *
 * @param offices - The rating by the method `closing`.
 * @returns The section.
 */
export function summarySection(offices: RatedBy): Section<BlockDraft> {
  return {
    title: 'Главное',
    blocks: [
      paragraph(
        'Поступило: ',
        inline(totalValue(offices, 'volume')),
        '. Закрыто в срок: ',
        inline(totalValue(offices, 'timeliness')),
        '. Ещё открыто: ',
        inline(totalValue(offices, 'open')),
        '.',
      ),
      ...normativeNote(offices.method),
    ],
  };
}

/**
 * Writes the section with a row an office.
 *
 * @param offices - The rating by the method `closing`.
 * @returns The section.
 */
export function officesTable(offices: RatedBy): Section<BlockDraft> {
  return {
    title: 'Подразделения',
    blocks: [
      indicatorBars(offices, { indicator: 'volume', most: 20, caption: 'Подразделения по числу обращений' }),
      ratingTable(offices, 'Объём, сроки и доля открытых'),
    ],
  };
}
