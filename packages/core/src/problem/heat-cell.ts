import { compareRatios, exactly, ratio, type Ratio } from '../basis/ratio.ts';
import type { HeatMapSetting } from './heat-setting.ts';

/** A cell of the map. A hidden cell tells neither count nor rate nor status, nor why it is hidden: each would tell the count. */
export type HeatCell =
  | { readonly shown: false }
  | {
      readonly shown: true;
      readonly count: number;
      /** For each 1,000 residents, exact; `null` where their number is not known. */
      readonly rate: Ratio | null;
      /** `null` where the status goes by a rate that is not known. */
      readonly status: string | null;
    };

/** What a cell shows of a count. */
export function shownCell(count: number, residents: number | null, { by, statuses }: HeatMapSetting): HeatCell {
  const found = residents === null ? null : ratio(count * 1000, residents);
  const rate = found?.ok === true ? found.value : null;
  const figure = by === 'count' ? exactly(count) : rate;
  const status = figure === null ? null : statuses.findLast(({ from }) => compareRatios(exactly(from), figure) <= 0);
  return { shown: true, count, rate, status: status?.id ?? null };
}
