import type { Figure, RatedGroup } from '@otklik/core';
import type { BlockDraft, FigureDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import type { Value } from '../page/value.ts';
import { inline, paragraph } from '../page/write.ts';
import { explainedTables, solvableCuts, type SolvableAsked } from './explained-cuts.ts';
import { figureValue } from './figure-value.ts';
import type { RatedBy } from './rated.ts';
import { ratingTable } from './rating-blocks.ts';
import { keyNamed } from './rating-notes.ts';

/** How many topics are shown. */
const MOST_TOPICS = 10;

/**
 * Writes the section on «Решаемые»: what was solved and what was only explained.
 *
 * @param asked - The report: its facts, its ratings, and the centre whose charter names the blocks.
 * @returns The section.
 * @clause pestovo-1728 п. 2.2.3
 */
export function solvableSection(asked: SolvableAsked): Section<BlockDraft> {
  const cuts = solvableCuts(asked);
  const { bodies: rated, topics } = cuts;
  const [solved, explained] = [
    partOf(rated, rated.rating.total, 'solved'),
    partOf(rated, rated.rating.total, 'explained'),
  ];
  return {
    title: '«Решаемые» и разъяснительные ответы',
    blocks: [
      paragraph(
        'Отвеченных вопросов типа «Решаемый» — ',
        inline({ kind: 'integer', value: solved.whole }),
        ': фактически решено ',
        inline({ kind: 'integer', value: solved.part }),
        ' (',
        inline(totalValue(rated, 'solved')),
        '), только разъяснено ',
        inline({ kind: 'integer', value: explained.part }),
        ' (',
        inline(totalValue(rated, 'explained')),
        ').',
      ),
      ratingTable(rated, '«Решаемые»: итоги по органам'),
      ...(solved.whole === 0 ? [] : [solvableFigure(rated)]),
      ...explainedTables(cuts),
      ...(explained.part === 0 ? [] : [explainedTopics(topics)]),
    ],
  };
}

/**
 * Reads the part and the whole of a share among the totals of a rating.
 *
 * @param rated - The rating and its method.
 * @param figures - The figures to look among.
 * @param id - The indicator.
 * @returns The counts; zeros when there is nothing to divide by.
 */
export function partOf(
  { method }: RatedBy,
  figures: readonly Figure[],
  id: string,
): { readonly part: number; readonly whole: number } {
  const figure = figures[method.indicators.findIndex((indicator) => indicator.id === id)];
  return figure?.kind === 'share' ? { part: figure.part, whole: figure.whole } : { part: 0, whole: 0 };
}

/**
 * Puts the total of an indicator on the page.
 *
 * @param rated - The rating and its method.
 * @param id - The indicator.
 * @returns The value; an empty one when the method has no such indicator.
 */
export function totalValue({ rating, method }: RatedBy, id: string): Value {
  const at = method.indicators.findIndex((indicator) => indicator.id === id);
  const [figure, indicator] = [rating.total[at], method.indicators[at]];
  if (figure === undefined || indicator === undefined) return { kind: 'empty', reason: 'показатель не считался' };
  return figureValue(figure, indicator);
}

function solvableFigure(rated: RatedBy): FigureDraft {
  const { rating, method } = rated;
  const groups = rating.groups
    .filter(({ figures }) => partOf(rated, figures, 'solved').whole > 0)
    .toSorted((a, b) => partOf(rated, b.figures, 'solved').whole - partOf(rated, a.figures, 'solved').whole)
    .slice(0, 15);
  return {
    kind: 'figure',
    caption: 'Итоги ответов на вопросы типа «Решаемый»',
    alternative: `${worst(rated, groups)} Точные числа — в таблице под рисунком.`,
    chart: { kind: 'stacked-bars', category: 0, series: [1, 2, 3] },
    data: {
      columns: [
        { title: 'Орган', kind: 'text' },
        { title: 'Решено', kind: 'integer' },
        { title: 'Разъяснено', kind: 'integer' },
        { title: 'Иное', kind: 'integer' },
      ],
      rows: groups.map((group) => [{ kind: 'text', text: keyNamed(group.key, method) }, ...counts(rated, group)]),
    },
  };
}

/** The topics where a solvable question is only explained most often; those of one count by their share. */
function explainedTopics(rated: RatedBy): BlockDraft {
  const explained = ({ figures }: RatedGroup) => partOf(rated, figures, 'explained');
  const groups = rated.rating.groups
    .filter((group) => explained(group).part > 0)
    .toSorted((a, b) => explained(b).part - explained(a).part || explained(a).whole - explained(b).whole);
  const shown = { ...rated.rating, groups: groups.slice(0, MOST_TOPICS) };
  const left = groups.length - shown.groups.length;
  const most = `«Решаемые»: темы, где чаще всего только разъясняют${left > 0 ? ` (первые ${MOST_TOPICS} из ${groups.length})` : ''}`;
  return ratingTable({ ...rated, rating: shown }, most);
}

function counts(rated: RatedBy, { figures }: RatedGroup): readonly Value[] {
  return ['solved', 'explained', 'other'].map((id) => ({ kind: 'integer', value: partOf(rated, figures, id).part }));
}

function worst(rated: RatedBy, groups: readonly RatedGroup[]): string {
  const explained = ({ figures }: RatedGroup): number => partOf(rated, figures, 'explained').part;
  const [most] = groups.toSorted((a, b) => explained(b) - explained(a));
  if (most === undefined || explained(most) === 0) return 'Разъяснительных ответов на решаемые вопросы нет.';
  const { part, whole } = partOf(rated, most.figures, 'explained');
  return `Больше всего разъяснительных ответов — ${keyNamed(most.key, rated.method)}: ${part} из ${whole}.`;
}
