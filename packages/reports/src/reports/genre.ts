import type { Method } from '@otklik/core';
import type { CentreId } from '@otklik/rules';
import type { BlockDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import type { RatedList } from './rated.ts';
import type { ReportFacts } from './report-facts.ts';

/** Names of the kinds of report that are shipped. */
export type GenreId = 'consolidated' | 'incident-month' | 'offices';

/** A kind of report: which methods count for it, and how their figures are laid out. */
export interface Genre {
  readonly id: GenreId;
  readonly title: string;
  readonly documentKind: string;
  /** The methods, by the clauses of the centre that owes the report. */
  readonly methods: (centre: CentreId | null) => readonly Method[];
  /** The sections, from the ratings that the methods gave, for the centre that owes the report. */
  readonly sections: (facts: ReportFacts, rated: RatedList, centre: CentreId | null) => readonly Section<BlockDraft>[];
  /** What the report says in one sentence. */
  readonly headline: (rated: RatedList) => string;
}
