import type { Instant } from '../time/instant.ts';
import type { RiskOrder } from './risk-order.ts';
import type { RiskState } from './risk-state.ts';

/** A picture that is still kept, and from when it need not be. */
export interface KeptEvidence {
  readonly risk: string;
  /** The host's own name of the picture. */
  readonly picture: string;
  readonly until: Instant;
  /** Whether that time has come. */
  readonly isOver: boolean;
}

const DAY = 86_400_000;

/**
 * Lists the pictures of risks at rest that are still kept, and until when.
 *
 * A risk that spreads again keeps its picture for as long as it is worked on, and the days count anew from its next rest.
 *
 * @param states - Risks in any order.
 * @param order - The order, which says how long to keep.
 * @param asOf - The moment asked about.
 * @returns The pictures, those that are kept longest over their time first.
 * @assumption risk-evidence-keeping-is-a-setting
 * @example
 * const evidence = { page: 'https://chat.example/town', publishedAt: 0, picture: 'shot-1' }
 * const state = { ...NO_RISK, risk: 'R-1', stage: 'settled', settledAt: 0, evidence }
 * const day = 86_400_000
 * evidenceKept([state], PESTOVO_RISK_ORDER, 181 * day) //=> [{ risk: 'R-1', picture: 'shot-1', until: 180 * day, isOver: true }]
 * evidenceKept([{ ...state, isEvidenceErased: true }], PESTOVO_RISK_ORDER, 181 * day) //=> []
 */
export function evidenceKept(
  states: readonly RiskState[],
  { keeping }: RiskOrder,
  asOf: Instant,
): readonly KeptEvidence[] {
  const kept = states.flatMap(({ risk, evidence, settledAt, isEvidenceErased }): readonly KeptEvidence[] => {
    if (risk === null || evidence === null || settledAt === null || isEvidenceErased) return [];
    const until = (settledAt + keeping.days * DAY) as Instant;
    return [{ risk, picture: evidence.picture, until, isOver: until <= asOf }];
  });
  return kept.toSorted((a, b) => a.until - b.until || (a.risk < b.risk ? -1 : 1));
}
