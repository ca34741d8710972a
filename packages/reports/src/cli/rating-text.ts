import type { Figure, Indicator } from '@otklik/core';
import { formatValue } from '../page/value.ts';
import { certaintyOf, placesWords, type GroupCertainty } from '../reports/certainty.ts';
import { figureValue } from '../reports/figure-value.ts';
import type { RatedBy } from '../reports/rated.ts';
import { WHY_UNPLACED } from '../reports/rating-blocks.ts';
import { countedWords, keyNamed, sensitivityWords, standingWords, warningWords } from '../reports/rating-notes.ts';
import { toldTargets } from '../reports/target-table.ts';
import { columnsOf } from './columns.ts';
import { dataLines, type RatingFrame } from './rating-frame.ts';

const NAMED = 3;

/**
 * Writes a rating for a person: the data first, then the places with how far they can be relied on, then the figures.
 *
 * @param rated - The rating and its method.
 * @param frame - What is said besides.
 * @returns Lines of text.
 */
export function ratingText(rated: RatedBy, frame: RatingFrame): string {
  const { rating, method } = rated;
  const parts: readonly (readonly string[])[] = [
    [method.title, `Методика ${method.id}, редакция «${method.edition}».`, ...standingWords(method)],
    [...dataLines(frame), countedWords(rated)],
    warningWords(rated).map((words) => `Внимание: ${words}`),
    method.score === null ? [] : placeLines(rated),
    targetLines(rated),
    ['Показатели', ...columnsOf(figureRows(rated))],
  ];
  const nobody = method.score !== null && rating.groups.every(({ place }) => place === null);
  return [
    ...parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')),
    ...(nobody ? ['Мест нет.'] : []),
  ].join('\n\n');
}

function placeLines(rated: RatedBy): readonly string[] {
  const { groups, changes } = certaintyOf(rated);
  const head = ['место', 'орган', 'балл', 'балл на 95 %', 'места: случай', 'места: веса', 'примечание'];
  const rows = groups.map((group) => placeRow(group, rated));
  const sensitivity = sensitivityWords(changes, rated);
  return ['Места', ...columnsOf([head, ...rows]), ...(sensitivity === null ? [] : [sensitivity])];
}

function placeRow({ group, score, byChance, byWeights, near }: GroupCertainty, { method }: RatedBy): readonly string[] {
  const alike = near.slice(0, NAMED).map((key) => keyNamed(key, method));
  const more = near.length > NAMED ? ` и ещё ${near.length - NAMED}` : '';
  const note =
    group.unplaced === null
      ? near.length === 0
        ? ''
        : `неразличим с: ${alike.join(', ')}${more}`
      : `без места: ${WHY_UNPLACED[group.unplaced]}`;
  return [
    `${group.place ?? '—'}`,
    keyNamed(group.key, method),
    group.shown === null ? '—' : withComma(group.shown),
    score === null ? '—' : withComma(`${score.low}–${score.high}`),
    placesWords(byChance),
    placesWords(byWeights),
    note,
  ];
}

function targetLines(rated: RatedBy): readonly string[] {
  const targets = toldTargets(rated);
  if (targets.length === 0) return [];
  const rows = targets.map(({ group, indicator, plan, fact, met, post }) => [
    group,
    indicator,
    plan,
    fact === null ? '—' : withComma(fact),
    met === null ? '—' : met ? 'да' : 'нет',
    post,
  ]);
  return ['План и факт', ...columnsOf([['группа', 'показатель', 'план', 'факт', 'выполнен', 'отвечает'], ...rows])];
}

function figureRows({ rating, method }: RatedBy): readonly (readonly string[])[] {
  const told = (figures: readonly Figure[]): readonly string[] =>
    figures.map((figure, at) => formatValue(figureValue(figure, method.indicators[at] as Indicator)));
  return [
    ['группа', ...method.indicators.map(({ title }) => title)],
    ...rating.groups.map(({ key, figures }) => [keyNamed(key, method), ...told(figures)]),
    ['Всего', ...told(rating.total)],
  ];
}

function withComma(decimal: string): string {
  return decimal.replaceAll('.', ',');
}
