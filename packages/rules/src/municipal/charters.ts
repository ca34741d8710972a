import type { Charter, Ground } from '@otklik/core';
import { BARNAUL_1153 } from './barnaul-1153/charter.ts';
import { ELISTA_931 } from './elista-931/charter.ts';
import { KIROVSK_145R } from './kirovsk-145r/charter.ts';
import { PESTOVO_1728 } from './pestovo-1728/charter.ts';
import { PETROVSK_56P } from './petrovsk-56p/charter.ts';

/** The charters shipped, in the order of the acts' names. */
export const CHARTERS: readonly Charter[] = [BARNAUL_1153, ELISTA_931, KIROVSK_145R, PESTOVO_1728, PETROVSK_56P];

/**
 * Collects everything that a charter rests on.
 *
 * @param charter - The charter.
 * @returns Clauses and assumptions of the whole and of its parts, in the order of the parts.
 * @example
 * groundsOfCharter(PESTOVO_1728).some(({ kind }) => kind === 'assumption') //=> true
 */
export function groundsOfCharter(charter: Charter): readonly Ground[] {
  const { actsThrough, roles, posts, blocks, bodies, systems, duties, rights } = charter;
  const parts = [charter, actsThrough, ...roles, ...posts, ...blocks, ...bodies, ...systems, ...duties, ...rights];
  return parts.flatMap(({ because }) => because);
}
