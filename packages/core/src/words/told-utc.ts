import type { Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import type { Language } from './language.ts';
import { toldMoment } from './told-time.ts';

/** Tells a moment by the clock of no place; an open end by a dash. */
export function toldUtc(at: Instant | null, language: Language): string {
  return at === null ? '—' : `${toldMoment(at, zone('UTC'), language)} UTC`;
}
