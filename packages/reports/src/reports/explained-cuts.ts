import { finish } from '@otklik/core';
import { CENTRES, CHARTERS, tallyInBlocks, type CentreId } from '@otklik/rules';
import type { BlockDraft } from '../page/block.ts';
import type { TableData } from '../page/table-data.ts';
import { ratedBy, type RatedBy, type RatedList } from './rated.ts';
import { ratingTable } from './rating-blocks.ts';
import type { ReportFacts } from './report-facts.ts';

const BY_BODY = 'pestovo-2.2.3';

/** A report of which «Решаемые» are asked. */
export interface SolvableAsked {
  readonly facts: ReportFacts;
  readonly rated: RatedList;
  /** `null` of no centre: there are no blocks then. */
  readonly centre: CentreId | null;
}

/** What «Решаемые» are shown by: always by body and topic; by month where there are several, by block where there are some. */
export interface SolvableCuts {
  readonly bodies: RatedBy;
  readonly topics: RatedBy;
  readonly months: RatedBy;
  readonly blocks: RatedBy | null;
}

/**
 * Picks the cuts of «Решаемые» out of what a report has counted.
 *
 * @param asked - The report: its facts, its ratings, and the centre whose charter names the blocks.
 * @returns The cuts; no blocks where the charter puts no body into one.
 */
export function solvableCuts({ facts, rated, centre }: SolvableAsked): SolvableCuts {
  const [topics, months] = [ratedBy(rated, `${BY_BODY}-topic`), ratedBy(rated, `${BY_BODY}-receivedMonth`)];
  const bodies = ratedBy(rated, BY_BODY);
  return { bodies, topics, months, blocks: blocksOf(facts, bodies, centre) };
}

/**
 * Lays «Решаемые» out by block and by month.
 *
 * @param cuts - The cuts.
 * @returns A table of the blocks of the charter, where it has some, and one of the months, where there are several.
 */
export function explainedTables({ blocks, months }: SolvableCuts): readonly BlockDraft[] {
  const several = months.rating.groups.length > 1;
  return [
    ...(blocks === null ? [] : [blockTable(blocks)]),
    ...(several ? [ratingTable(months, '«Решаемые»: итоги по месяцам поступления')] : []),
  ];
}

function blocksOf({ tallies }: ReportFacts, { method }: RatedBy, centre: CentreId | null): RatedBy | null {
  const charter = CHARTERS.find(({ act }) => centre !== null && act === CENTRES[centre].act);
  const tally = tallies.find((one) => one.method === BY_BODY);
  if (tally === undefined || charter?.bodies.every(({ block }) => block === null) !== false) return null;
  const grouped = tallyInBlocks(tally, charter);
  const rating = grouped.ok ? finish(grouped.value, method) : grouped;
  return rating.ok ? { rating: rating.value, method } : null;
}

/** The method counts by body, and its first column says so. */
function blockTable(blocks: RatedBy): BlockDraft {
  const table = ratingTable(blocks, '«Решаемые»: итоги по блокам');
  const [, ...columns] = table.data.columns;
  const data: TableData = { ...table.data, columns: [{ title: 'Блок', kind: 'text' }, ...columns] };
  return { ...table, data, notes: ['Блок органа назван положением; органы без блока — в строке «не указано».'] };
}
