import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import { paragraph } from '../page/write.ts';
import type { RatedBy } from './rated.ts';
import { indicatorBars, ratingTable } from './rating-blocks.ts';

/**
 * Writes the section on the working time to the first answer.
 *
 * @param cut - The consolidated cut by body.
 * @returns The section.
 */
export function workingTimeSection(cut: RatedBy): Section<BlockDraft> {
  return {
    title: 'Рабочее время до первого ответа',
    blocks: [
      paragraph('Считается только время работы органа; ночь, выходные и праздники в него не входят.'),
      indicatorBars(cut, {
        indicator: 'median-working-time',
        most: 15,
        caption: 'Медиана рабочего времени до первого ответа по органам',
      }),
      ratingTable(cut, 'Сроки и итоги по органам'),
    ],
  };
}
