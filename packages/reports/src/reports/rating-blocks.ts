import { invariant, type Figure, type Indicator, type Method, type RatedGroup, type Unplaced } from '@otklik/core';
import type { FigureDraft, TableDraft } from '../page/block.ts';
import type { Column, Row, TableData } from '../page/table-data.ts';
import { formatValue, type Value } from '../page/value.ts';
import { DIMENSION_TITLES, groupWords } from './dimension-words.ts';
import { figureColumn, figureValue, scoreValue } from './figure-value.ts';
import type { RatedBy } from './rated.ts';
import { keyNamed } from './rating-notes.ts';

const MOST_NAMED = 10;

/** Why a group has no place. */
export const WHY_UNPLACED: Readonly<Record<Unplaced, string>> = {
  'no-score-in-method': 'методика не даёт балла',
  'nothing-to-score': 'нет вопросов, по которым считается балл',
  'below-minimum-volume': 'поступило меньше наименьшего объёма',
  'points-not-told': 'источник не публикует баллов для такого значения',
};

/**
 * Lays a rating out as a table: places, groups, figures, and the score when the method has one.
 *
 * @param rated - The rating and its method.
 * @param caption - The table's caption.
 * @returns The table; groups without a place come last with the reason.
 */
export function ratingTable({ rating, method }: RatedBy, caption: string): TableDraft {
  const scored = method.score !== null;
  const columns: readonly Column[] = [
    ...(scored ? [{ title: 'Место', kind: 'integer' } as const] : []),
    ...keyColumns(method),
    ...method.indicators.map(figureColumn),
    ...(scored ? [{ title: 'Балл', kind: 'decimal', digits: method.shown?.digits ?? 2 } as const] : []),
  ];
  const rows = rating.groups.map((group) => ratingRow(group, method));
  const notes = scored ? unplacedNotes({ rating, method }) : [];
  const data = { columns, rows, totals: totalsRow({ rating, method }) };
  return { kind: 'table', caption, data, ...(notes.length === 0 ? {} : { notes }) };
}

/** Says below a table why a dash stands where a place should: a reason once, with those it holds for. */
function unplacedNotes({ rating, method }: RatedBy): readonly string[] {
  return Object.entries(WHY_UNPLACED).flatMap(([reason, why]) => {
    const names = rating.groups.filter(({ unplaced }) => unplaced === reason).map(({ key }) => keyNamed(key, method));
    const more = names.length > MOST_NAMED ? ` и ещё ${names.length - MOST_NAMED}` : '';
    return names.length === 0 ? [] : [`Без места — ${why}: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`];
  });
}

/**
 * Draws one indicator of a rating as bars, the greatest figures first.
 *
 * @param rated - The rating and its method.
 * @param wanted - Which indicator, how many bars at most, and the caption.
 * @returns The figure; what is left out is said in a note.
 */
export function indicatorBars(
  { rating, method }: RatedBy,
  wanted: { readonly indicator: string; readonly most: number; readonly caption: string },
): FigureDraft {
  const at = method.indicators.findIndex(({ id }) => id === wanted.indicator);
  const indicator = indicatorAt(method, at);
  const named = rating.groups.map((group) => ({
    name: keyNamed(group.key, method),
    figure: group.figures[at] as Figure,
  }));
  const drawn = named
    .filter(({ figure }) => figure.kind !== 'none')
    .toSorted((a, b) => size(b.figure) - size(a.figure));
  const shown = drawn.slice(0, wanted.most);
  const left = named.length - shown.length;
  return {
    kind: 'figure',
    caption: wanted.caption,
    alternative: inWords(
      shown.map(({ name, figure }) => [name, figureValue(figure, indicator)] as const),
      indicator.title,
    ),
    chart: { kind: 'bars', category: 0, series: [1] },
    data: {
      columns: [{ title: keyTitle(method), kind: 'text' }, figureColumn(indicator)],
      rows: shown.map(({ name, figure }) => [{ kind: 'text', text: name }, figureValue(figure, indicator)]),
    },
    ...(left > 0 ? { notes: [`Показано ${shown.length} из ${named.length}; все — в таблице.`] } : {}),
  };
}

function keyColumns({ by }: Method): readonly Column[] {
  return by.map((dimension) => ({ title: DIMENSION_TITLES[dimension], kind: 'text' }));
}

function keyTitle({ by }: Method): string {
  return by.map((dimension) => DIMENSION_TITLES[dimension]).join(', ');
}

function ratingRow(group: RatedGroup, method: Method): Row {
  const figures = group.figures.map((figure, index) => figureValue(figure, indicatorAt(method, index)));
  const key = method.by.map((dimension, index): Value => ({
    kind: 'text',
    text: groupWords(dimension, group.key[index] ?? null),
  }));
  if (method.score === null) return [...key, ...figures];
  const why = group.unplaced === null ? '' : WHY_UNPLACED[group.unplaced];
  const place: Value = group.place === null ? { kind: 'empty', reason: why } : { kind: 'integer', value: group.place };
  return [place, ...key, ...figures, scoreValue(group.shown, why)];
}

function totalsRow({ rating, method }: RatedBy): NonNullable<TableData['totals']> {
  const [first = 'Всего', ...rest] = method.by.map((_, index) => (index === 0 ? 'Всего' : ''));
  const words = [first, ...rest].map((text): Value =>
    text === '' ? { kind: 'empty', reason: '' } : { kind: 'text', text },
  );
  const figures = rating.total.map((figure, index) => figureValue(figure, indicatorAt(method, index)));
  if (method.score === null) return [...words, ...figures];
  return [{ kind: 'empty', reason: '' }, ...words, ...figures, { kind: 'empty', reason: '' }];
}

function size(figure: Figure): number {
  switch (figure.kind) {
    case 'count':
    case 'histogram':
      return figure.count;
    case 'share':
      return Number(figure.share.part) / Number(figure.share.whole);
    case 'amount':
      return Number(figure.amount.part) / Number(figure.amount.whole);
    case 'none':
      return -1;
  }
}

function inWords(bars: readonly (readonly [string, Value])[], title: string): string {
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined) return `${title}: показателя нет ни у кого.`;
  const most = `${title}: больше всего — ${first[0]} (${formatValue(first[1])})`;
  return first === last ? `${most}.` : `${most}, меньше всего из показанных — ${last[0]} (${formatValue(last[1])}).`;
}

function indicatorAt({ indicators }: Method, at: number): Indicator {
  const found = indicators[at];
  invariant(found !== undefined, 'an indicator of the method');
  return found;
}
