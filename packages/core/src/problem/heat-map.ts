import { refuse, success, type Result } from '../basis/result.ts';
import type { DayRange } from '../measure/tally.ts';
import { shownCell, type HeatCell } from './heat-cell.ts';
import { heatIssues, type HeatMapSetting } from './heat-setting.ts';
import { heatTable } from './heat-table.ts';
import { hiddenIn } from './hide-small.ts';
import { impossibleProblems, type ImpossibleProblemTally } from './merge-problems.ts';
import { residentsOf, together, type Residents } from './population.ts';
import { faultySetting, type FaultyProblemSetting } from './problem-setting.ts';
import type { ProblemTally } from './problem-tally.ts';

/** The cells of a territory, or of all of them together. */
export interface HeatRow extends Residents {
  /** `null` for questions whose place the source does not tell. */
  readonly territory: string | null;
  /** One cell a topic in the order of the map. */
  readonly cells: readonly HeatCell[];
  readonly total: HeatCell;
}

/** Problems by territory and topic. */
export interface HeatMap {
  readonly period: DayRange;
  readonly topics: readonly (string | null)[];
  readonly rows: readonly HeatRow[];
  /** All territories together; its residents are known when those of every territory are. */
  readonly total: Omit<HeatRow, 'territory'>;
  readonly because: HeatMapSetting['because'];
}

/**
 * Makes a heat map of territories and topics.
 *
 * Counts below the smallest are not shown, nor what would give them away by subtraction. What a reader knows from
 * elsewhere - another map of the same days with other topics, a register - is not thought of.
 *
 * @param tally - The counts of problems; their windows are added up.
 * @param setting - Residents, statuses with their thresholds, and the smallest count that is shown.
 * @returns The map; what the source does not tell has a row or a column of its own.
 * @refuses `impossible-problem-tally` — counts that no records give.
 * @refuses `faulty-problem-setting` — residents that are none or told twice, or statuses that leave a gap.
 * @clause barnaul-1153 п. 2.2.7
 * @example
 * const rule = { id: 'register', edition: '1', topic: 'topic', window: 'month', period: { from: day('2026-05-01'), to: day('2026-05-31') } }
 * const record = (territory) => ({ topic: 'Ямы', territory, body: 'Отдел', receivedOn: day('2026-05-04'), received: 0, closed: null, repeat: null })
 * const tally = unwrap(tallyProblems([...'ЗЗЗЗЗЗЛЛЛЛЛЛЛ'].map(record), rule, 1))
 * const statuses = [{ id: 'calm', title: 'Спокойно', from: 0 }, { id: 'hot', title: 'Много', from: 4 }]
 * const population = [{ territory: 'З', residents: 1500, on: day('2026-01-01') }]
 * const map = unwrap(heatMap(tally, { population, by: 'rate', statuses, smallest: 5, because: [] }))
 * map.rows[0].cells //=> [{ shown: true, count: 6, rate: { part: '4', whole: '1' }, status: 'hot' }]
 * map.rows[1].cells //=> [{ shown: true, count: 7, rate: null, status: null }]
 */
export function heatMap(
  tally: ProblemTally,
  setting: HeatMapSetting,
): Result<HeatMap, ImpossibleProblemTally | FaultyProblemSetting> {
  const fault = impossibleProblems(tally) ?? faultySetting('heat-map', heatIssues(setting));
  if (fault !== null) return refuse(fault);
  const { territories, topics, table } = heatTable(tally);
  const hidden = hiddenIn(table, setting.smallest);
  const rowAt = (at: number, people: Residents): Omit<HeatRow, 'territory'> => {
    const cells = (table[at] ?? []).map((count, to): HeatCell =>
      hidden[at]?.[to] === true ? { shown: false } : shownCell(count, people.residents, setting),
    );
    return { ...people, cells: cells.slice(0, -1), total: cells.at(-1) as HeatCell };
  };
  const people = territories.map((territory) => residentsOf(territory, setting.population, tally.period.to));
  const rows = territories.map((territory, at) => ({ territory, ...rowAt(at, people[at] as Residents) }));
  const total = rowAt(territories.length, together(people));
  return success({ period: tally.period, topics, rows, total, because: setting.because });
}
