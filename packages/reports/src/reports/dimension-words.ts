import type { Dimension } from '@otklik/core';
import { CHANNEL_LABELS, ITEM_TYPE_LABELS, OUTCOME_LABELS, REGIME_LABELS } from '@otklik/rules';
import { dayInFigures } from '../wording/day.ts';

/** Column titles of the dimensions. */
export const DIMENSION_TITLES: Readonly<Record<Dimension, string>> = {
  body: 'Орган',
  channel: 'Канал',
  regime: 'Порядок рассмотрения',
  topicGroup: 'Группа тем',
  topic: 'Тема',
  territory: 'Территория',
  type: 'Тип вопроса',
  outcome: 'Итог',
  receivedDay: 'День поступления',
  receivedMonth: 'Месяц поступления',
};

const LABELS: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
  channel: CHANNEL_LABELS,
  regime: REGIME_LABELS,
  type: ITEM_TYPE_LABELS,
  outcome: OUTCOME_LABELS,
};

/**
 * Names a group of a dimension in Russian.
 *
 * @param dimension - The dimension.
 * @param word - The group's word, or `null` when the source does not tell it.
 * @returns The name as a table shows it.
 * @example
 * groupWords('outcome', 'explained') //=> 'Разъяснено'
 * groupWords('body', null) //=> 'не указано'
 * groupWords('receivedDay', '2026-05-09') //=> '09.05.2026'
 */
export function groupWords(dimension: Dimension, word: string | null): string {
  if (word === null) return 'не указано';
  return dimension === 'receivedDay' ? dayInFigures(word) : (LABELS[dimension]?.[word] ?? word);
}
