import { CHANNELS, ITEM_TYPES, OUTCOMES, REGIMES } from '@otklik/core';
import type { ClosedLists, DayForm, ListField, MomentField, MomentForm, OwnFigure, WordField } from '@otklik/rules';
import type { UsedColumn } from '../header.ts';
import { insides, onlyKnown, oneOf, placeOf, type Place } from './mapping-check.ts';

const WORDS: readonly WordField[] = ['id', 'body', 'executor', 'topicGroup', 'topic', 'territory'];
const MOMENTS: readonly MomentField[] = ['received', 'firstAnswered', 'closed', 'planned'];
const FIGURES: readonly OwnFigure[] = ['workToFirstAnswer', 'timeToFirstAnswer', 'timeToClose'];
const DAY_FORMS: readonly DayForm[] = ['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'];
const MOMENT_FORMS: readonly MomentForm[] = [
  'YYYY-MM-DD hh:mm:ss',
  'YYYY-MM-DD hh:mm',
  'DD.MM.YYYY hh:mm:ss',
  'DD.MM.YYYY hh:mm',
];

const LISTS: Readonly<Record<ListField, readonly (string | number | boolean)[]>> = {
  channel: CHANNELS,
  regime: REGIMES,
  type: ITEM_TYPES,
  outcome: OUTCOMES,
  mark: [1, 2, 3, 4, 5],
  repeat: [true, false],
  fastTrack: [true, false],
};
const LIST_FIELDS = Object.keys(LISTS) as readonly ListField[];

/**
 * Reads one column of a mapping.
 *
 * @param header - Its header.
 * @param place - What the mapping says of it.
 * @returns The column of a layout, or `null` after a report.
 */
export function mappedColumn(header: string, place: Place): UsedColumn | null {
  const places = insides(place);
  if (places === null) return null;
  onlyKnown(places, ['fills', 'form', 'labels']);
  const fills = oneOf(placeOf(place, places, 'fills'), [...WORDS, ...MOMENTS, ...LIST_FIELDS, ...FIGURES]);
  if (fills === null) return null;
  const column = { header, required: fills === 'id' || fills === 'received' };
  if (isOf(WORDS, fills)) return { ...column, fills, reading: 'guarded-text' };
  if (isOf(FIGURES, fills)) return { ...column, fills, reading: 'fraction-of-a-day' };
  if (isOf(MOMENTS, fills)) return timeColumn(column, fills, placeOf(place, places, 'form'));
  return labelColumn(column, fills, placeOf(place, places, 'labels'));
}

type Column = Pick<UsedColumn, 'header' | 'required'>;

function timeColumn(column: Column, fills: MomentField, place: Place): UsedColumn | null {
  const form = oneOf(place, [...DAY_FORMS, ...MOMENT_FORMS]);
  if (form === null) return null;
  return isOf(DAY_FORMS, form)
    ? { ...column, fills, reading: 'day', form }
    : { ...column, fills, reading: 'moment', form };
}

function labelColumn(column: Column, fills: ListField, place: Place): UsedColumn | null {
  const places = insides(place);
  if (places === null) return null;
  const labels = [...places].map(([label, inner]) => [label, inner.value === null ? null : oneOf(inner, LISTS[fills])]);
  // every label was held against the list of its own field
  return {
    ...column,
    fills,
    reading: 'label',
    labels: Object.fromEntries(labels) as ClosedLists[ListField],
  } as UsedColumn;
}

function isOf<Value extends string>(list: readonly Value[], value: string): value is Value {
  return (list as readonly string[]).includes(value);
}
