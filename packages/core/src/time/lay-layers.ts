import { refuse, success, type Result } from '../basis/result.ts';
import {
  dayIn,
  isWorked,
  layerYear,
  yearOf,
  type CalendarLayer,
  type CalendarYear,
  type LayerLevel,
  type SpecialDay,
} from './calendar-year.ts';
import { formatDay } from './civil-date.ts';
import { isDay } from './is-day.ts';
import { shownText } from './not-an-instant.ts';

/** A day that one act makes a day off and another declares worked. */
export interface LayerConflict {
  /** The day as the one has it, with its acts. */
  readonly off: SpecialDay;
  /** The day as the other has it, with its acts. */
  readonly worked: SpecialDay;
}

/** Why layers make no year: they answer one question differently, and no order of theirs decides. */
export interface LayersDisagree {
  readonly kind: 'layers-disagree';
  readonly conflicts: readonly LayerConflict[];
}

/** A day in a layer that is none of the days of its year. */
export interface StrayLayerDay {
  readonly kind: 'day-of-another-year';
  readonly year: number;
  readonly level: LayerLevel;
  /** The day, or what stands where one should. */
  readonly date: string;
}

/** Why layers make no year. */
export type LayersRefusal = LayersDisagree | StrayLayerDay;

const LEVELS: readonly LayerLevel[] = ['regional', 'municipal', 'body'];

/**
 * Lays regional, municipal and body layers over a federal year.
 *
 * Wider levels lie below narrower ones whatever the order of the list. Any layer may take a working day off or shorten
 * it; none may declare worked what the year or another layer takes off: both acts are then given back.
 *
 * @param year - The federal year.
 * @param layers - What is laid over it; layers of other years change nothing.
 * @returns The year of all.
 * @refuses `layers-disagree` — a layer declares worked a day that the year or another layer takes off.
 * @refuses `day-of-another-year` — a day of a layer is none of the days of its year.
 * @example
 * const region = { ...regionalLayer(SARATOV_OBLAST, 2026), level: 'regional' }
 * const cityDay = { date: day('2026-09-11'), kind: 'regional-holiday', shortened: false, worksAs: null, because: [] }
 * const city = { year: 2026, level: 'municipal', provisional: false, days: [cityDay], because: [] }
 * const year = unwrap(layLayers(productionCalendar2026, [city, region]))
 * dayIn(year, day('2026-09-11')).kind //=> 'regional-holiday'
 * const onDuty = { ...cityDay, date: day('2026-05-09'), kind: 'working' }
 * layLayers(productionCalendar2026, [{ ...city, days: [onDuty] }]).refusal.conflicts.map(({ off }) => off.kind) //=> ['holiday']
 */
export function layLayers(year: CalendarYear, layers: readonly CalendarLayer[]): Result<CalendarYear, LayersRefusal> {
  const stray = layers.flatMap(strayDays)[0];
  if (stray !== undefined) return refuse(stray);
  const own = layers.filter((layer) => layer.year === year.year);
  const ordered = own.toSorted((a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)));
  const declared = ordered.flatMap(({ days }) => days);
  const conflicts = declared.filter(isDeclaredWorked).flatMap((worked) => against(worked, year, declared));
  return conflicts.length > 0
    ? refuse({ kind: 'layers-disagree', conflicts })
    : success(ordered.reduce(layerYear, year));
}

/**
 * Lays layers over several years at once, each layer over the year that it is of.
 *
 * @param years - The years, such as `calendarFor` gives them.
 * @param layers - Layers of any of these years, in any order; those of other years change nothing.
 * @returns The years in the same order.
 * @refuses `layers-disagree` — a layer declares worked a day that its year or another layer takes off.
 * @refuses `day-of-another-year` — a day of a layer is none of the days of its year.
 * @example
 * const cityDay = { date: day('2027-09-10'), kind: 'regional-holiday', shortened: false, worksAs: null, because: [] }
 * const city = { year: 2027, level: 'municipal', provisional: false, days: [cityDay], because: [] }
 * const [, next] = unwrap(layOver(unwrap(calendarFor('RU-SAR', 2026, 2027)), [city]))
 * dayIn(next, day('2027-09-10')).kind //=> 'regional-holiday'
 */
export function layOver(
  years: readonly CalendarYear[],
  layers: readonly CalendarLayer[],
): Result<readonly CalendarYear[], LayersRefusal> {
  const laid = years.map((year) => layLayers(year, layers));
  const refusals = laid.flatMap((one) => (one.ok ? [] : [one.refusal]));
  const stray = refusals.find(({ kind }) => kind === 'day-of-another-year');
  if (stray !== undefined) return refuse(stray);
  const conflicts = refusals.flatMap((one) => (one.kind === 'layers-disagree' ? one.conflicts : []));
  if (conflicts.length > 0) return refuse({ kind: 'layers-disagree', conflicts });
  return success(laid.flatMap((one) => (one.ok ? [one.value] : [])));
}

function strayDays(layer: CalendarLayer): readonly StrayLayerDay[] {
  const { year, days } = layer;
  return days
    .filter(({ date }) => !isDay(date) || yearOf(date) !== year)
    .map(({ date }) => ({
      kind: 'day-of-another-year',
      year,
      level: levelOf(layer),
      date: isDay(date) ? formatDay(date) : shownText(date),
    }));
}

/** A layer that calls a day worked means it; a short day only says how long the work is, if there is any. */
function isDeclaredWorked({ kind }: SpecialDay): boolean {
  return kind === 'working' || kind === 'working-weekend';
}

function against(worked: SpecialDay, year: CalendarYear, declared: readonly SpecialDay[]): readonly LayerConflict[] {
  const below = dayIn(year, worked.date);
  const others = declared.filter(({ date }) => date === worked.date);
  return [below, ...others].filter(({ kind }) => !isWorked(kind)).map((off) => ({ off, worked }));
}

function levelOf({ level }: CalendarLayer): LayerLevel {
  return level ?? 'regional';
}
