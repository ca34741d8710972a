import { compareRatios, exactly, multiplyRatios, wholeNumber, type Exact } from '../basis/ratio.ts';
import { estimatedRatio } from '../basis/estimate.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { exposureOf, type DayWeights, type ExposureRefusal } from './exposure.ts';
import { flowChange, type FlowChange } from './flow-change.ts';
import { dayIssues, faultySetting, levelIssues, spreadIssues, type InLots } from './problem-setting.ts';
import { roadMapIssues, type RoadMeasure } from './road-map.ts';
import type { Flow } from './rate-test.ts';

/**
 * What came of a measure.
 *
 * - `reached`: surely fewer, and no more is left than was expected. `fewer`: surely fewer, but not so few.
 * - `not-sure`: chance may have done it. `more`: surely more. `too-early`: the days are not over; `not-done`: nothing to see.
 */
export type EffectVerdict = 'reached' | 'fewer' | 'not-sure' | 'more' | 'too-early' | 'not-done';

/** What was seen of a measure; the flows are `null` while there is nothing to compare. */
export interface EffectSeen {
  readonly measure: string;
  readonly before: Flow | null;
  readonly after: Flow | null;
  readonly change: FlowChange | null;
  readonly verdict: EffectVerdict;
}

/** By what an effect is judged. */
export interface EffectSetting extends InLots {
  readonly topic: string;
  readonly place: string;
  /** The day of judging. */
  readonly on: CivilDate;
  readonly weights: DayWeights;
  readonly level: Exact;
}

/**
 * Sees what came of a measure: the questions of its problem in the days before it began beside those after it was done.
 *
 * That something else did it is not excluded; the days between are left out.
 *
 * @param records - The records, in any order.
 * @param measure - The measure.
 * @param setting - The problem, the day, how days are weighed, and the level.
 * @returns The two flows, their change and the verdict.
 * @refuses `faulty-problem-setting` — a level that is no share, a day that is none, or a measure that cannot be.
 * @refuses `outside-calendar` — the days leave the calendar.
 * @refuses `empty-whole` — not one of the days counts.
 * @clause pestovo-1728 п. 2.4
 * @example
 * const measure = { id: 'm', title: 'Водоотвод', cause: 'drain', owner: 'Начальник отдела', from: day('2026-06-01'), by: day('2026-06-10'), expected: { left: { part: '1', whole: '2' }, days: 20 }, done: day('2026-06-09') }
 * const came = (on, count) => Array.from({ length: count }, () => ({ topic: 'Ямы', territory: 'Заречье', receivedOn: day(on) }))
 * const setting = { topic: 'Ямы', place: 'Заречье', on: day('2026-07-01'), weights: { calendar: null, dayOff: 0 }, level: { part: '1', whole: '20' } }
 * unwrap(effectSeen([...came('2026-05-20', 40), ...came('2026-06-15', 10)], measure, setting)).verdict //=> 'reached'
 * unwrap(effectSeen([], { ...measure, done: null }, setting)).verdict //=> 'not-done'
 */
export function effectSeen(
  records: Iterable<CaseRecord>,
  measure: RoadMeasure,
  setting: EffectSetting,
): Result<EffectSeen, ExposureRefusal> {
  const { id, from, done, expected } = measure;
  const wrong = roadMapIssues({ measures: [measure] });
  const fault = faultySetting('effect', [
    ...levelIssues(setting.level, ['level']),
    ...dayIssues(setting.on, ['on']),
    ...spreadIssues(setting, ['spread']),
    ...wrong,
  ]);
  if (fault !== null) return refuse(fault);
  const nothing = { measure: id, before: null, after: null, change: null };
  if (done === null) return success({ ...nothing, verdict: 'not-done' });
  const last = addDays(done, expected.days);
  if (setting.on <= last) return success({ ...nothing, verdict: 'too-early' });
  const flows = flowsIn(records, setting, [
    { from: addDays(from, -expected.days), to: addDays(from, -1) },
    { from: addDays(done, 1), to: last },
  ]);
  if (!flows.ok) return flows;
  const [before, after] = flows.value;
  const change = flowChange(before, after, setting);
  return success({
    measure: id,
    before,
    after,
    change,
    verdict: verdictOf(change, [before, after], { left: expected.left, level: setting.level }),
  });
}

type Days = Parameters<typeof exposureOf>[0];
type Flows = readonly [before: Flow, after: Flow];

function flowsIn(
  records: Iterable<CaseRecord>,
  { topic, place, weights }: EffectSetting,
  [before, after]: readonly [Days, Days],
): Result<Flows, ExposureRefusal> {
  const [earlier, later] = [exposureOf(before, weights), exposureOf(after, weights)];
  if (!earlier.ok) return earlier;
  if (!later.ok) return later;
  let [was, is] = [0, 0];
  for (const record of records) {
    if (record.topic !== topic || record.territory !== place) continue;
    if (isIn(record, before)) was += 1;
    if (isIn(record, after)) is += 1;
  }
  return success([
    { count: was, exposure: earlier.value },
    { count: is, exposure: later.value },
  ]);
}

function isIn({ receivedOn }: CaseRecord, { from, to }: Days): boolean {
  return receivedOn >= from && receivedOn <= to;
}

function verdictOf(
  { chance, more }: FlowChange,
  [before, after]: Flows,
  { left, level }: { readonly left: Exact; readonly level: Exact },
): EffectVerdict {
  if (compareRatios(estimatedRatio(chance), exactly(level)) > 0) return 'not-sure';
  if (!more.part.startsWith('-')) return 'more';
  // as much as was expected to be left of the earlier rate, over the later days
  const most = multiplyRatios(multiplyRatios(wholeNumber(before.count), exactly(left)), after.exposure);
  const seen = multiplyRatios(wholeNumber(after.count), before.exposure);
  return compareRatios(seen, most) <= 0 ? 'reached' : 'fewer';
}
