import type { AppealEvent } from '../appeal/appeal-event.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { monthEndClosings, solvedAgainstMarks } from './body-shares.ts';
import { closingCycles } from './closing-cycles.ts';
import type { GamingRules } from './gaming-rules.ts';
import type { GamingSignal } from './gaming-signal.ts';
import { repeatedAnswers, type AnswerText } from './repeated-answers.ts';
import { splitCases } from './split-cases.ts';

/** What patterns are looked for in; a source that has no logs or texts gives none. */
export interface GamingFacts {
  readonly logs: readonly (readonly AppealEvent[])[];
  readonly records: readonly CaseRecord[];
  readonly answers: readonly AnswerText[];
}

/**
 * Looks for every pattern by its rule.
 *
 * A signal says where to look and accuses nobody: how often the rules are wrong on a month without any pattern is
 * published beside how many planted ones they find.
 *
 * @param facts - Logs, records and texts of answers.
 * @param rules - The rules.
 * @returns The signals, kind by kind in the order of `GAMING_KINDS`.
 * @assumption gaming-thresholds-are-own
 * @example
 * findGaming({ logs: [], records: [], answers: [] }, GAMING_RULES) //=> []
 */
export function findGaming(facts: GamingFacts, rules: GamingRules): readonly GamingSignal[] {
  return [
    ...closingCycles(facts.logs, rules.closingCycle),
    ...monthEndClosings(facts.records, rules.monthEnd),
    ...splitCases(facts.records, rules.splitting),
    ...repeatedAnswers(facts.answers, rules.template),
    ...solvedAgainstMarks(facts.records, rules.againstMark),
  ];
}
