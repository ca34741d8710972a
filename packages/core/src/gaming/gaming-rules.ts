import type { Mark } from '../appeal/vocabulary.ts';
import type { Ratio } from '../basis/ratio.ts';
import type { Ground } from '../source/decision.ts';

interface Because {
  readonly because: readonly Ground[];
}

/** At least `times` closings of one case, each opened again within so many hours. */
export interface ClosingCycleRule extends Because {
  readonly times: number;
  readonly withinHours: number;
}

/**
 * Of at least `atLeast` closings of a body in a month, surely more than `share` fell on its last `days` days: the low end of
 * the interval at 95 % lies above it.
 */
export interface MonthEndRule extends Because {
  readonly days: number;
  readonly share: Ratio;
  readonly atLeast: number;
}

/** At least `atLeast` cases of one body and topic that came in within so many minutes, and were answered within as many. */
export interface SplittingRule extends Because {
  readonly atLeast: number;
  readonly withinMinutes: number;
}

/** One text, letter for letter, answers at least `atLeast` questions of at least so many topics. */
export interface TemplateRule extends Because {
  readonly atLeast: number;
  readonly topics: number;
}

/** Of at least `atLeast` solved questions of a body that bear a mark, surely more than `share` bear one below `below`. */
export interface AgainstMarkRule extends Because {
  readonly below: Mark;
  readonly share: Ratio;
  readonly atLeast: number;
}

/** The rules by which patterns are looked for; no act gives them. */
export interface GamingRules {
  readonly closingCycle: ClosingCycleRule;
  readonly monthEnd: MonthEndRule;
  readonly splitting: SplittingRule;
  readonly template: TemplateRule;
  readonly againstMark: AgainstMarkRule;
}
