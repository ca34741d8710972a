import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import type { RatedBy } from './rated.ts';
import { beforePlaces, certaintyBlocks } from './certainty-blocks.ts';
import { indicatorBars, ratingTable } from './rating-blocks.ts';
import { targetTable } from './target-table.ts';

/**
 * Writes the section with the places of bodies.
 *
 * @param bodies - The rating of bodies.
 * @returns The section: first how the score stands, who was counted and what to know; then the places; then how far they
 *   can be relied on.
 * @clause barnaul-1153 п. 2.2.6
 */
export function ratingSection(bodies: RatedBy): Section<BlockDraft> {
  return {
    title: 'Рейтинг органов',
    blocks: [
      ...beforePlaces(bodies),
      indicatorBars(bodies, { indicator: 'timeliness', most: 15, caption: 'Доля отвеченных в срок по органам' }),
      ratingTable(bodies, 'Места органов'),
      ...certaintyBlocks(bodies),
    ],
  };
}

/**
 * Writes the section with planned values, what came of them, and the posts that answer.
 *
 * @param rated - A rating by a method that sets targets.
 * @returns The section.
 * @clause elista-931 п. 4.3 в)
 */
export function targetSection(rated: RatedBy): Section<BlockDraft> {
  return { title: rated.method.title, blocks: [targetTable(rated), ratingTable(rated, 'Показатели по месяцам')] };
}
