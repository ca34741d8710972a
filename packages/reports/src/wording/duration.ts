import { invariant } from '@otklik/core';
import { formatInteger } from './number.ts';

/**
 * Writes a length of time in hours and minutes, as a duty officer reads it.
 *
 * Hours are not turned into days: a working day has no fixed length.
 *
 * @param minutes - Whole minutes.
 * @returns The length in words; no minutes are written after a whole hour.
 * @example
 * formatDuration(112) //=> '1\u00A0ч\u00A052\u00A0мин'
 * formatDuration(120) //=> '2\u00A0ч'
 * formatDuration(0) //=> '0\u00A0мин'
 */
export function formatDuration(minutes: number): string {
  invariant(Number.isSafeInteger(minutes), `whole minutes, not ${String(minutes)}`);
  const length = Math.abs(minutes);
  const hours = Math.floor(length / 60);
  const rest = length % 60;
  const words = [
    hours > 0 ? `${formatInteger(hours)}\u00A0ч` : '',
    rest > 0 || hours === 0 ? `${String(rest)}\u00A0мин` : '',
  ];
  return (minutes < 0 ? '\u2212' : '') + words.filter((word) => word !== '').join('\u00A0');
}
