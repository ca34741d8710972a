import type { CaseRecord } from '../record/case-record.ts';
import type { SplittingRule } from './gaming-rules.ts';
import { groupsOf, signalOf, type GamingSignal } from './gaming-signal.ts';

const MINUTE = 60_000;

/**
 * Finds cases that look like one matter counted as many: of one body and topic, come in together and answered together.
 *
 * A source that tells days only cannot show it, and is not looked at.
 *
 * @param records - Records in any order; only leading questions that are answered count.
 * @param rule - How many, and within how many minutes.
 * @returns One signal a run of such cases; a case is in one run.
 * @example
 * const record = (id, minutes) => ({ id, question: 1, leads: true, precision: 'moment', body: 'Отдел', topic: 'Ямы', territory: null, received: minutes * 60_000, firstAnswered: 9_000_000 })
 * const found = splitCases([record('1', 0), record('2', 5), record('3', 9), record('4', 12), record('5', 600)], GAMING_RULES.splitting)
 * found.map(({ cases }) => cases.map(({ id }) => id)) //=> [['1', '2', '3', '4']]
 */
export function splitCases(records: Iterable<CaseRecord>, rule: SplittingRule): readonly GamingSignal[] {
  return groupsOf(records, matterOf).flatMap(([, group]) =>
    runsOf(group, rule.withinMinutes * MINUTE)
      .filter((run) => run.length >= rule.atLeast)
      .map((run) => signalOf('splitting', run, { body: run[0]?.body ?? null, because: rule.because })),
  );
}

function matterOf({ leads, precision, body, topic, territory, firstAnswered }: CaseRecord): string | null {
  if (!leads || precision === 'day' || body === null || topic === null || firstAnswered === null) return null;
  return [body, topic, territory ?? ''].join('\n');
}

/** Cuts cases into runs, each begun by the earliest that is left and holding all that came and were answered with it. */
function runsOf(group: readonly CaseRecord[], within: number): readonly (readonly CaseRecord[])[] {
  const runs: CaseRecord[][] = [];
  let left = group.toSorted((a, b) => a.received - b.received || (a.id < b.id ? -1 : 1));
  while (left.length > 0) {
    const [first] = left;
    const run = left.filter((one) => first !== undefined && isBeside(first, one, within));
    runs.push(run);
    left = left.filter((one) => !run.includes(one));
  }
  return runs;
}

function isBeside(first: CaseRecord, other: CaseRecord, within: number): boolean {
  const answers = [first.firstAnswered ?? 0, other.firstAnswered ?? 0] as const;
  return other.received - first.received <= within && Math.abs(answers[0] - answers[1]) <= within;
}
