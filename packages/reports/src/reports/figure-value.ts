import { multiplyRatios, roundPercent, roundRatio, type Figure, type Indicator, type Ratio } from '@otklik/core';
import type { Column } from '../page/table-data.ts';
import type { Value } from '../page/value.ts';

/** Digits after the point of a share on a page. */
export const SHARE_DIGITS = 1;

const NOTHING_TO_DIVIDE: Value = { kind: 'empty', reason: 'нет вопросов, из которых берётся показатель' };

/**
 * Puts a finished figure on the page; the one place where it is rounded.
 *
 * @param figure - The exact figure.
 * @param indicator - What it is a figure of.
 * @returns The value as a cell or a paragraph shows it.
 * @example
 * figureValue({ kind: 'share', share: { part: '17', whole: '20' }, part: 17, whole: 20 }, barnaulRating().indicators[1]) //=> { kind: 'percent', text: '85.0' }
 */
export function figureValue(figure: Figure, indicator: Indicator): Value {
  switch (figure.kind) {
    case 'count':
      return { kind: 'integer', value: figure.count };
    case 'share':
      return { kind: 'percent', text: roundPercent(figure.share, SHARE_DIGITS) };
    case 'amount':
      return amountValue(figure.amount, indicator);
    case 'histogram':
      return { kind: 'text', text: figure.bars.map(([value, count]) => `${value} — ${count}`).join('; ') };
    case 'none':
      return NOTHING_TO_DIVIDE;
  }
}

/**
 * Makes the column in which an indicator's figures stand.
 *
 * @param indicator - The indicator.
 * @returns The column with the indicator's title.
 * @example
 * figureColumn(barnaulRating().indicators[0]) //=> { title: 'Поступило', kind: 'integer' }
 */
export function figureColumn(indicator: Indicator): Column {
  const { title } = indicator;
  if (indicator.kind === 'count') return { title, kind: 'integer' };
  if (indicator.kind === 'histogram') return { title, kind: 'text' };
  if (indicator.kind === 'share') return { title, kind: 'percent', digits: SHARE_DIGITS };
  return isTime(indicator) ? { title, kind: 'duration' } : { title, kind: 'decimal', digits: SHARE_DIGITS };
}

/**
 * Puts a score on the page as its method shows it.
 *
 * @param shown - The score, rounded by its method, or `null` when there is none.
 * @param why - Why there is none.
 * @returns The value.
 * @example
 * scoreValue('66.67') //=> { kind: 'decimal', text: '66.67' }
 */
export function scoreValue(shown: string | null, why = 'балл не считается'): Value {
  return shown === null ? { kind: 'empty', reason: why } : { kind: 'decimal', text: shown };
}

function amountValue(amount: Ratio, indicator: Indicator): Value {
  if (isTime(indicator)) {
    const minutes = multiplyRatios(amount, { part: '1', whole: '60' });
    return { kind: 'duration', minutes: Number(roundRatio(minutes, 0, 'half-up')) };
  }
  return { kind: 'decimal', text: roundRatio(amount, SHARE_DIGITS, 'half-up') };
}

function isTime(indicator: Indicator): boolean {
  return 'quantity' in indicator && indicator.quantity.includes('seconds');
}
