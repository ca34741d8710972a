import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import { formatValue } from '../page/value.ts';
import { inline, paragraph } from '../page/write.ts';
import type { RatedBy } from './rated.ts';
import { partOf, totalValue } from './solvable-section.ts';
import { weakSides } from './weak-sides.ts';

/**
 * Writes the section that stands first: the main figures, and the bodies that pull them down.
 *
 * @param bodies - The rating of bodies.
 * @param all - A cut over all records, with cases and questions among its indicators.
 * @returns The section.
 */
export function mainSection(bodies: RatedBy, all: RatedBy): Section<BlockDraft> {
  const figures = paragraph(
    'Поступило обращений и сообщений: ',
    inline(totalValue(all, 'volume')),
    ', вопросов в них: ',
    inline(totalValue(all, 'questions')),
    '. Отвечено в срок: ',
    inline(totalValue(bodies, 'timeliness')),
    '. Медиана рабочего времени до первого ответа: ',
    inline(totalValue(bodies, 'median-working-time')),
    '.',
  );
  return { title: 'Главное', blocks: [figures, ...weakSides(bodies)] };
}

/**
 * Says in one sentence what a month was like.
 *
 * @param bodies - The rating of bodies.
 * @param solvable - The rating by the method `pestovo-2.2.3`.
 * @returns The sentence, without a full stop.
 */
export function mainHeadline(bodies: RatedBy, solvable: RatedBy): string {
  const [volume, timely, median] = ['volume', 'timeliness', 'median-working-time'].map((id) =>
    formatValue(totalValue(bodies, id)),
  );
  const { part, whole } = partOf(solvable, solvable.rating.total, 'solved');
  return `поступило ${volume}; отвечено в срок ${timely}; медиана рабочего времени до ответа ${median}; из решаемых решено ${part} из ${whole}`;
}
