import { compareRatios, exactly, isExact, type Exact } from '../basis/ratio.ts';
import { wanted, type Issues } from '../source/issues.ts';
import type { Ground } from '../source/decision.ts';
import { populationIssues, type Population } from './population.ts';
import { countIssues } from './problem-setting.ts';

/** A status of a problem in a territory, from a figure upwards to that of the next status. */
export interface HeatStatus {
  readonly id: string;
  readonly title: string;
  readonly from: Exact;
}

/** What a heat map is made by; no act gives its thresholds, so they are settings and say so. */
export interface HeatMapSetting {
  readonly population: readonly Population[];
  readonly by: 'count' | 'rate';
  /** In ascending order, the first from zero, so that every figure has one. */
  readonly statuses: readonly HeatStatus[];
  /** The smallest count above zero that is shown; one shows everything. */
  readonly smallest: number;
  readonly because: readonly Ground[];
}

/** What is wrong with a setting of a heat map. */
export function heatIssues({ population, by, statuses, smallest }: HeatMapSetting): Issues {
  const [first] = statuses;
  const ids = statuses.map(({ id }) => id);
  return [
    ...populationIssues(population),
    ...wanted(['count', 'rate'].includes(by), 'count | rate', { path: ['by'], value: by }),
    ...countIssues(smallest, 1, ['smallest']),
    ...wanted(first?.from === 0, 'first-from-zero', { path: ['statuses', 0, 'from'], value: first?.from }),
    ...wanted(new Set(ids).size === ids.length, 'unique', { path: ['statuses'], value: ids.join(', ') }),
    ...statuses.flatMap(({ from }, at) => {
      const before = statuses[at - 1]?.from;
      const rises = isExact(from) && (!isExact(before) || compareRatios(exactly(from), exactly(before)) > 0);
      return wanted(rises, 'ascending', { path: ['statuses', at, 'from'], value: from });
    }),
  ];
}
