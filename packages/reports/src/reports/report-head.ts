import { formatDay } from '@otklik/core';
import type { CentreId } from '@otklik/rules';
import type { PageHead } from '../page/page.ts';
import { dayInFigures } from '../wording/day.ts';
import type { GenreId } from './genre.ts';
import { GENRES } from './genres.ts';
import type { ReportFacts } from './report-facts.ts';

/** Words on every page of a report made from invented records. */
export const SYNTHETIC_NOTICE = 'Синтетические данные: все обращения вымышлены';

/** Which report is wanted: its kind, and the centre whose charter owes it. */
export interface ReportWanted {
  readonly genre: GenreId;
  readonly centre: CentreId | null;
}

/**
 * Writes what a report says about itself before its text.
 *
 * @param wanted - The kind of report and the centre.
 * @param facts - The facts of the report.
 * @returns The head of the page, with the notice of synthetic data where it is due.
 */
export function reportHead({ genre }: ReportWanted, facts: ReportFacts): PageHead {
  const { title, documentKind } = GENRES[genre];
  const { from, to } = facts.period;
  return {
    title,
    language: 'ru',
    documentKind,
    organisation: facts.organisation,
    period: periodWords(dayInFigures(formatDay(from)), dayInFigures(formatDay(to))),
    ...(facts.synthetic ? { notice: SYNTHETIC_NOTICE } : {}),
    signatures: facts.signatures,
  };
}

function periodWords(from: string, to: string): string {
  return from === to ? `поступившие ${from}` : `поступившие с ${from} по ${to}`;
}
