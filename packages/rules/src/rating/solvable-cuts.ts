import type { CaseRecord, Charter, Dimension, Method } from '@otklik/core';
import { PESTOVO_SOLVABLE } from './pestovo-solvable.ts';

/**
 * Makes the measures of «Решаемые» in any dimension: by topic, by group of topics, by month, by block.
 *
 * For blocks, count records that `inBlocksOf` has put there, by body.
 *
 * @param dimension - What the questions are grouped by.
 * @returns The method; that of a body is `PESTOVO_SOLVABLE` under another name.
 * @clause pestovo-1728 п. 2.2.3
 * @assumption shares-of-solvable-only
 * @example
 * solvableIn('topic').id //=> 'pestovo-2.2.3-topic'
 * solvableIn('topic').indicators === PESTOVO_SOLVABLE.indicators //=> true
 */
export function solvableIn(dimension: Dimension): Method {
  return { ...PESTOVO_SOLVABLE, id: `${PESTOVO_SOLVABLE.id}-${dimension}`, by: [dimension] };
}

/**
 * Puts records into the blocks of a charter: where a record names a body, its block stands instead.
 *
 * @param charter - The charter, whose bodies name their blocks.
 * @returns What changes a record; a body that the charter has not, or that has no block, becomes `null`.
 * @example
 * const inBlocks = inBlocksOf(PESTOVO_1728)
 * inBlocks({ body: 'Комитет образования' }).body //=> 'Социальная политика'
 * inBlocks({ body: 'Почта' }).body //=> null
 */
export function inBlocksOf({ bodies, blocks }: Charter): (record: CaseRecord) => CaseRecord {
  const titles = new Map(blocks.map(({ id, title }) => [id, title]));
  const blockOf = new Map(bodies.map(({ title, block }) => [title, titles.get(block ?? '') ?? null]));
  return (record) => ({ ...record, body: blockOf.get(record.body ?? '') ?? null });
}
