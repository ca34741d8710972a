import { CONSOLIDATED } from './consolidated.ts';
import type { Genre, GenreId } from './genre.ts';
import { INCIDENT_MONTH } from './incident-month.ts';
import { OFFICES } from './offices.ts';

/** The kinds of report by name. */
export const GENRES: Readonly<Record<GenreId, Genre>> = {
  consolidated: CONSOLIDATED,
  'incident-month': INCIDENT_MONTH,
  offices: OFFICES,
};
