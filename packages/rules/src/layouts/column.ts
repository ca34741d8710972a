import type { DayForm, LayoutColumn, MomentField, MomentForm, OwnFigure, WordField } from './layout.ts';

/**
 * Names a column that is known and not used.
 *
 * @param header - Its header.
 * @returns The column.
 */
export function unused(header: string): LayoutColumn {
  return { header, fills: 'nothing' };
}

/**
 * Names a column with free texts, names or addresses: no cell of it leaves the intake.
 *
 * @param header - Its header.
 * @returns The column.
 */
export function personal(header: string): LayoutColumn {
  return { header, fills: 'personal' };
}

/**
 * Names a column of words; an apostrophe that guards them is taken off.
 *
 * @param header - Its header.
 * @param fills - The field that takes the words.
 * @returns The column; only the column of `id` is required.
 */
export function words(header: string, fills: WordField): LayoutColumn {
  return { header, required: fills === 'id', fills, reading: 'guarded-text' };
}

/**
 * Names a column of local moments.
 *
 * @param header - Its header.
 * @param fills - The field that takes the moment.
 * @param form - How the moments are written.
 * @returns The column; only the column of `received` is required.
 */
export function moments(header: string, fills: MomentField, form: MomentForm): LayoutColumn {
  return { header, required: fills === 'received', fills, reading: 'moment', form };
}

/**
 * Names a column of days.
 *
 * @param header - Its header.
 * @param fills - The field that takes the day.
 * @param form - How the days are written.
 * @returns The column; only the column of `received` is required.
 */
export function days(header: string, fills: MomentField, form: DayForm): LayoutColumn {
  return { header, required: fills === 'received', fills, reading: 'day', form };
}

/**
 * Names a column of lengths that the source has reckoned itself.
 *
 * @param header - Its header.
 * @param fills - Which length it is.
 * @returns The column.
 */
export function lengths(header: string, fills: OwnFigure): LayoutColumn {
  return { header, required: false, fills, reading: 'fraction-of-a-day' };
}
