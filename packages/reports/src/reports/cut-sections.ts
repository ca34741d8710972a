import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import { formatValue } from '../page/value.ts';
import { heading, note } from '../page/write.ts';
import { DIMENSION_TITLES } from './dimension-words.ts';
import { figureColumn, figureValue } from './figure-value.ts';
import type { RatedBy, RatedList } from './rated.ts';
import { ratingTable } from './rating-blocks.ts';
import { keyNamed } from './rating-notes.ts';

/**
 * Writes the section of cuts: the same measures in one dimension after another.
 *
 * @param cuts - The cuts, each by one dimension.
 * @returns The section, a table a cut.
 * @clause elista-931 п. 2.2
 */
export function cutSection(cuts: RatedList): Section<BlockDraft> {
  return { title: 'Разрезы', blocks: cuts.flatMap(cutBlocks) };
}

/**
 * Writes the section that shows how many cases came in each day.
 *
 * @param days - A cut by the day of receipt; its first indicator is drawn.
 * @returns The section; a note stands for the figure when there is one day only.
 */
export function daySection(days: RatedBy): Section<BlockDraft> {
  return { title: 'Поступление по дням', blocks: [dayFigure(days)] };
}

function cutBlocks(cut: RatedBy): readonly BlockDraft[] {
  const [dimension = 'body'] = cut.method.by;
  const title = DIMENSION_TITLES[dimension];
  return [heading(2, title), ratingTable(cut, `Разрез: ${title.toLowerCase()}`)];
}

function dayFigure({ rating, method }: RatedBy): BlockDraft {
  const [indicator] = method.indicators;
  const days = rating.groups.flatMap((group) => {
    const [figure] = group.figures;
    return figure?.kind === 'count' && indicator !== undefined ? [{ group, figure, indicator }] : [];
  });
  const [busiest] = days.toSorted((a, b) => b.figure.count - a.figure.count);
  if (busiest === undefined || days.length < 2) return note('Все обращения поступили в один день.');
  return {
    kind: 'figure',
    caption: 'Поступление обращений и сообщений по дням',
    alternative: `Больше всего поступило ${keyNamed(busiest.group.key, method)}: ${formatValue(figureValue(busiest.figure, busiest.indicator))}.`,
    chart: { kind: 'lines', category: 0, series: [1] },
    data: {
      columns: [{ title: 'День', kind: 'date' }, figureColumn(busiest.indicator)],
      rows: days.map(({ group, figure }) => [
        { kind: 'date', day: group.key[0] ?? '' },
        { kind: 'integer', value: figure.count },
      ]),
    },
  };
}
