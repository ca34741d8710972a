import { compileTable, decideBy, unwrap, type CaseRecord } from '@otklik/core';
import { OUTCOME_ADMISSION } from './outcome-admission.ts';

/**
 * Lists the answers that only explain what could be solved, as the table of outcomes marks them.
 *
 * @param records - Records in any order.
 * @returns Those of them that bear the mark, in their order; a question without an outcome or an answer bears none.
 * @clause pestovo-1728 п. 2.2.3
 * @assumption explanatory-answer-is-marked
 * @example
 * const record = { id: 'A-1', question: 1, regime: 'message', type: 'solvable', outcome: 'explained', firstAnswered: 0 }
 * const listed = explanatoryAnswers([record, { ...record, type: 'informational' }, { ...record, outcome: 'solved' }])
 * listed.length //=> 1
 */
export function explanatoryAnswers(records: Iterable<CaseRecord>): readonly CaseRecord[] {
  const table = unwrap(compileTable(OUTCOME_ADMISSION));
  return [...records].filter(({ regime, type, outcome, firstAnswered }) => {
    if (outcome === null || firstAnswered === null) return false;
    // the mark does not depend on the regime, and an export may not tell it
    return unwrap(decideBy(table, { regime: regime ?? 'message', type, outcome })).signal === 'explanatory';
  });
}
