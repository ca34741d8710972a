import type { Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { checkTally, type ImpossibleTally, type TallyMisfit } from '../measure/check-tally.ts';
import { tallyCounter, type Tally } from '../measure/tally.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import { exposureOf, type ExposureRefusal } from './exposure.ts';
import { growthIssues, growthMethod, type GrowthSetting } from './growth-setting.ts';
import { growthBetween, type CountedWord, type Growth } from './growth-factors.ts';
import { faultySetting } from './problem-setting.ts';

/** Why no growth was told. */
export type GrowthRefusal = ExposureRefusal | TallyMisfit | ImpossibleTally;

/**
 * Finds what carries the change between two periods: topics, places, channels, bodies.
 *
 * Each dimension splits the whole change anew, and the parts add up to it exactly. A factor is sure when chance alone would
 * hardly do it, paid for by how many factors were looked at; what a factor is the cause of, no test says. Chance takes
 * cases to come one by one, or in lots of the spread that the setting tells.
 *
 * @param records - The records, in any order; those of neither period are left out.
 * @param setting - The periods, the dimensions, how days are weighed, and the level.
 * @returns The change with its factors, the weightiest first.
 * @refuses `faulty-problem-setting` — periods out of order or overlapping, no dimension, a level that is no share.
 * @refuses `outside-calendar` — a period leaves the calendar.
 * @refuses `empty-whole` — a period without a day that counts.
 * @example
 * const period = (month) => ({ from: day(`2026-${month}-01`), to: day(`2026-${month}-28`) })
 * const setting = { before: period('02'), after: period('03'), by: ['topic'], weights: { calendar: null, dayOff: 0 }, level: { part: '1', whole: '20' }, correction: 'benjamini-hochberg' }
 * const came = (topic, month, count) => Array.from({ length: count }, () => ({ topic, receivedOn: day(`2026-${month}-10`) }))
 * const records = [...came('Ямы', '02', 20), ...came('Снег', '02', 30), ...came('Ямы', '03', 60), ...came('Снег', '03', 28)]
 * const { change, factors } = unwrap(growthOf(records, setting))
 * const more = change.more.part //=> '38'
 * factors.map(({ word, more, isSure }) => [word, more.part, isSure]) //=> [['Ямы', '40', true], ['Снег', '-2', false]]
 */
export function growthOf(records: Iterable<CaseRecord>, setting: GrowthSetting): Result<Growth, GrowthRefusal> {
  const fault = faultySetting('growth', growthIssues(setting));
  if (fault !== null) return refuse(fault);
  const counters = setting.by.map((by) => tallyCounter(growthMethod(setting, by), 0 as Instant));
  for (const record of records) for (const counter of counters) counter.add(record);
  return growthFrom(
    counters.map((counter) => counter.tally()),
    setting,
  );
}

/**
 * Finds what carries the change from tallies, as many municipalities or an engine have counted them.
 *
 * @param tallies - One a dimension of the setting, in its order, counted by `growthMethod`.
 * @param setting - The periods, the dimensions, how days are weighed, and the level.
 * @returns The change with its factors, the weightiest first.
 * @refuses `faulty-problem-setting` — periods out of order or overlapping, a tally missing, or tallies of different records.
 * @refuses `tally-of-another-method` — a tally of other periods or of another dimension.
 * @refuses `misshapen-tally` — a group has not one cell an indicator.
 * @refuses `impossible-tally` — counts that no records give.
 * @refuses `outside-calendar` — a period leaves the calendar.
 * @refuses `empty-whole` — a period without a day that counts.
 * @example
 * const period = (month) => ({ from: day(`2026-${month}-01`), to: day(`2026-${month}-28`) })
 * const setting = { before: period('02'), after: period('03'), by: ['topic'], weights: { calendar: null, dayOff: 0 }, level: { part: '1', whole: '20' }, correction: 'benjamini-hochberg' }
 * const counts = tally([{ topic: 'Ямы', receivedOn: day('2026-03-10') }], growthMethod(setting, 'topic'), 0)
 * unwrap(growthFrom([counts], setting)).factors.map(({ word, before, after }) => [word, before, after]) //=> [['Ямы', 0, 1]]
 * growthFrom([], setting).refusal.kind //=> 'faulty-problem-setting'
 */
export function growthFrom(tallies: readonly Tally[], setting: GrowthSetting): Result<Growth, GrowthRefusal> {
  const refusal = misfitIn(tallies, setting);
  if (refusal !== null) return refuse(refusal);
  const exposures = exposuresOf(setting);
  if (!exposures.ok) return exposures;
  const words = setting.by.flatMap((dimension, at) => wordsIn(tallies[at] as Tally, dimension));
  return success(growthBetween(words, exposures.value, setting));
}

function exposuresOf({ before, after, weights }: GrowthSetting): Result<readonly [Ratio, Ratio], ExposureRefusal> {
  const earlier = exposureOf(before, weights);
  if (!earlier.ok) return earlier;
  const later = exposureOf(after, weights);
  return later.ok ? success([earlier.value, later.value]) : later;
}

function misfitIn(tallies: readonly Tally[], setting: GrowthSetting): GrowthRefusal | null {
  const fault = faultySetting('growth', growthIssues(setting));
  if (fault !== null) return fault;
  if (tallies.length !== setting.by.length)
    return faultySetting('growth', [{ path: ['tallies'], expected: 'tally-a-dimension', value: tallies.length }]);
  for (const [at, by] of setting.by.entries()) {
    const checked = checkTally(tallies[at] as Tally, growthMethod(setting, by));
    if (!checked.ok) return checked.refusal;
  }
  const odd = tallies.findIndex((one) => totalsOf(one) !== totalsOf(tallies[0] as Tally));
  if (odd === -1) return null;
  return faultySetting('growth', [
    { path: ['tallies', odd], expected: 'tally-of-the-same-records', value: totalsOf(tallies[odd] as Tally) },
  ]);
}

function totalsOf(tally: Tally): string {
  return [0, 1].map((at) => tally.groups.reduce((sum, { cells }) => sum + (cells[at]?.count ?? 0), 0)).join(' / ');
}

function wordsIn({ groups }: Tally, dimension: CountedWord['dimension']): readonly CountedWord[] {
  return groups.map(({ key: [word = null], cells: [before, after] }) => ({
    dimension,
    word,
    before: before?.count ?? 0,
    after: after?.count ?? 0,
  }));
}
