import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import type { RatedBy } from './rated.ts';
import { exclusionNotes, indicatorBars, normativeNote, ratingTable } from './rating-blocks.ts';

/**
 * Writes the section with the places of bodies.
 *
 * @param bodies - The rating of bodies.
 * @returns The section, which says first whether the score is normative.
 * @clause barnaul-1153 п. 2.2.6
 */
export function ratingSection(bodies: RatedBy): Section<BlockDraft> {
  return {
    title: 'Рейтинг органов',
    blocks: [
      ...normativeNote(bodies.method),
      indicatorBars(bodies, { indicator: 'timeliness', most: 15, caption: 'Доля отвеченных в срок по органам' }),
      ratingTable(bodies, 'Места органов'),
      ...exclusionNotes(bodies),
    ],
  };
}
