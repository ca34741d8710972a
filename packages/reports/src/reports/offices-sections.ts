import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import { inline, note, paragraph } from '../page/write.ts';
import { beforePlaces, certaintyBlocks } from './certainty-blocks.ts';
import type { RatedBy } from './rated.ts';
import { indicatorBars, ratingTable } from './rating-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
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
    ],
  };
}

/**
 * Writes the section with a row an office.
 *
 * @param offices - The rating by the method `closing`.
 * @param terms - The terms by which cases without a planned day are judged.
 * @returns The section.
 */
export function officesTable(offices: RatedBy, terms: ReportFacts['terms']): Section<BlockDraft> {
  return {
    title: 'Подразделения',
    blocks: [
      ...beforePlaces(offices),
      ...byFirstAnswerTerm(terms),
      indicatorBars(offices, { indicator: 'volume', most: 20, caption: 'Подразделения по числу обращений' }),
      ratingTable(offices, 'Объём, сроки и доля открытых'),
      ...certaintyBlocks(offices),
    ],
  };
}

/** A source without planned days of its own is judged by the term of the answer: closing may well come later. */
function byFirstAnswerTerm(terms: ReportFacts['terms']): readonly BlockDraft[] {
  if (terms.length === 0) return [];
  return [
    note(
      'Источник не планирует дня закрытия, поэтому закрытие сопоставлено со сроком ответа: ',
      `${terms.map(({ title }) => title).join('; ')}. `,
      'Это допущение: срока закрытия не даёт ни один акт. ',
      'Закрыто позже этого срока — не значит, что ответ опоздал.',
    ),
  ];
}
