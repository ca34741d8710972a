import type { BlockDraft, TableDraft } from '../page/block.ts';
import type { Column, Row } from '../page/table-data.ts';
import type { Value } from '../page/value.ts';
import { note, paragraph } from '../page/write.ts';
import { certaintyOf, placesWords, type GroupCertainty } from './certainty.ts';
import type { RatedBy } from './rated.ts';
import { countedWords, keyNamed, sensitivityWords, standingWords, warningWords } from './rating-notes.ts';

/**
 * Says before the places what a reader must know: how the method stands, who was counted and who left out, warnings.
 *
 * @param rated - The rating and its method.
 * @returns The blocks.
 */
export function beforePlaces(rated: RatedBy): readonly BlockDraft[] {
  return [
    ...standingWords(rated.method).map((words) => note(words)),
    paragraph(countedWords(rated)),
    ...warningWords(rated).map((words) => note(words)),
  ];
}

/**
 * Says after the places how far they can be relied on: intervals, who is not distinguishable, other weights.
 *
 * @param rated - The rating and its method.
 * @returns The table and a note; nothing when nobody has a place.
 */
export function certaintyBlocks(rated: RatedBy): readonly BlockDraft[] {
  const { groups, changes } = certaintyOf(rated);
  const placed = groups.filter(({ group }) => group.place !== null);
  if (placed.length === 0) return [];
  const sensitivity = sensitivityWords(changes, rated);
  return [certaintyTable(placed, rated), ...(sensitivity === null ? [] : [note(sensitivity)])];
}

function certaintyTable(placed: readonly GroupCertainty[], { method }: RatedBy): TableDraft {
  const digits = method.shown?.digits ?? 2;
  const columns: readonly Column[] = [
    { title: 'Орган', kind: 'text' },
    { title: 'Место', kind: 'integer' },
    { title: 'Балл не ниже', kind: 'decimal', digits },
    { title: 'Балл не выше', kind: 'decimal', digits },
    { title: 'Места с учётом случая', kind: 'text' },
    { title: 'Места при других весах', kind: 'text' },
    { title: 'Неразличим с', kind: 'integer' },
  ];
  return {
    kind: 'table',
    caption: 'Насколько местам можно верить',
    data: {
      columns,
      rows: placed.map(({ group, score, byChance, byWeights, near }): Row => [
        text(keyNamed(group.key, method)),
        { kind: 'integer', value: group.place ?? 0 },
        end(score?.low),
        end(score?.high),
        text(placesWords(byChance)),
        text(placesWords(byWeights)),
        { kind: 'integer', value: near.length },
      ]),
    },
    notes: [
      'Интервалы — на 95 %: при том же числе вопросов случай мог бы дать и такой балл. «Неразличим с» — у скольких органов интервал общий с этим.',
      'Другие веса: каждый показатель взят один, вдвое тяжелее, вдвое легче, не взят вовсе.',
    ],
  };
}

function end(shown: string | undefined): Value {
  return shown === undefined
    ? { kind: 'empty', reason: 'вопросов мало, интервал неизвестен' }
    : { kind: 'decimal', text: shown };
}

function text(words: string): Value {
  return { kind: 'text', text: words };
}
