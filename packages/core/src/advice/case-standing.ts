import type { CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import { compileCondition, quantityOf } from '../measure/condition.ts';
import type { Indicator, Method } from '../measure/method.ts';

/**
 * Tells how a record stands to an indicator.
 *
 * @param indicator - What is counted.
 * @param asOf - The moment by which open records are judged.
 * @returns What tells `counted`, `missed` of the whole of a share that is not its part, or `null` where it is neither.
 */
export function standingBy(indicator: Indicator, asOf: Instant): (record: CaseRecord) => 'counted' | 'missed' | null {
  if (indicator.kind === 'share') {
    const [isPart, isWhole] = [compileCondition(indicator.part, asOf), compileCondition(indicator.of, asOf)];
    return (record) => {
      if (!isWhole(record)) return null;
      return isPart(record) ? 'counted' : 'missed';
    };
  }
  const meets = compileCondition(indicator.where, asOf);
  return (record) => {
    if (!meets(record)) return null;
    return indicator.kind === 'count' || valueIn(record, indicator) !== null ? 'counted' : null;
  };
}

/**
 * Reads the value of a record that an indicator counts by.
 *
 * @param record - The record.
 * @param indicator - The indicator.
 * @returns The value; `null` of a count and of a share.
 */
export function valueIn(record: CaseRecord, indicator: Indicator): number | null {
  return 'quantity' in indicator ? quantityOf(record, indicator.quantity) : null;
}

/**
 * Finds the exclusion that a record meets first.
 *
 * @param method - The method.
 * @param asOf - The moment by which open records are judged.
 * @returns What tells its id; `null` of a record that is counted.
 */
export function excludedBy({ exclusions }: Method, asOf: Instant): (record: CaseRecord) => string | null {
  const tests = exclusions.map(({ id, where }) => ({ id, meets: compileCondition(where, asOf) }));
  return (record) => tests.find(({ meets }) => meets(record))?.id ?? null;
}
