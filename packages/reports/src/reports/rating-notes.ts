import { exactText, type GroupKey, type Method, type Rating, type RatingWarning } from '@otklik/core';
import type { WeightSensitivity } from '@otklik/core/analysis';
import { groupWords } from './dimension-words.ts';
import type { RatedBy } from './rated.ts';
import { STANDING_WORDS, titleOf } from './score-words.ts';

/** What a reader must know of weights that no act gives. */
const NOT_NORMATIVE =
  'Балл и места не нормативные: ни один акт не устанавливает весов. Они помогают сравнивать, но не оценивают.';

/**
 * Says how the act behind a method stands, and whether an act gives its weights.
 *
 * @param method - The method.
 * @returns A sentence each; none when there is nothing to know.
 * @example
 * standingWords(TIMELY_SERVICE)[0] //=> 'Акт, из которого взята методика, утратил силу.'
 */
export function standingWords({ standing = [], score }: Method): readonly string[] {
  return [...standing.map((one) => STANDING_WORDS[one]), ...(score === null || score.normative ? [] : [NOT_NORMATIVE])];
}

/**
 * Says how many records were seen, counted and left out, each exclusion by its name.
 *
 * @param rated - The rating and its method.
 * @returns The sentence.
 * @example
 * const method = barnaulRating()
 * const rating = { seen: 5, counted: 3, excluded: [2] }
 * countedWords({ rating, method }) //=> 'Просмотрено вопросов: 5, учтено: 3. Не вошло: орган в источнике не указан — 2.'
 */
export function countedWords({
  rating,
  method,
}: {
  readonly rating: Pick<Rating, 'seen' | 'counted' | 'excluded'>;
  readonly method: Method;
}): string {
  const left = method.exclusions.map(({ title }, at) => `${lowerFirst(title)} — ${rating.excluded[at] ?? 0}`);
  const out = left.length === 0 ? 'Методика ничего не исключает.' : `Не вошло: ${left.join('; ')}.`;
  return `Просмотрено вопросов: ${rating.seen}, учтено: ${rating.counted}. ${out}`;
}

/**
 * Says what a reader of the places must know.
 *
 * @param rated - The rating and its method.
 * @returns A sentence a warning.
 * @example
 * const method = barnaulRating()
 * const warnings = [{ kind: 'placed-alone', group: ['ЖКХ'], cohort: null }]
 * warningWords({ rating: { warnings }, method }) //=> ['Место дано там, где сравнивать не с кем: ЖКХ.']
 */
export function warningWords({
  rating,
  method,
}: {
  readonly rating: Pick<Rating, 'warnings'>;
  readonly method: Method;
}): readonly string[] {
  return rating.warnings.map((warning) => warned(warning, method));
}

/**
 * Says how much of the places is owed to the weights.
 *
 * @param changes - What each change of the weights would move.
 * @param rated - The rating and its method.
 * @returns One sentence; nothing when there are no weights to change.
 * @example
 * sensitivityWords([], { rating: { groups: [] }, method: barnaulRating() }) //=> null
 */
export function sensitivityWords(changes: WeightSensitivity['changes'], { rating, method }: RatedBy): string | null {
  const placed = rating.groups.filter(({ place }) => place !== null).length;
  if (changes.length === 0 || placed === 0) return null;
  const moved = new Set(changes.flatMap((change) => change.moved.map(({ key }) => JSON.stringify(key)))).size;
  const worst = changes.toSorted((a, b) => b.moved.length - a.moved.length)[0];
  const most =
    worst === undefined || worst.moved.length === 0
      ? ''
      : ` Больше всего двигает «${titleOf(method, worst.indicator)}» (${CHANGES[worst.change]}): ${worst.moved.length}.`;
  return `При других весах место сменили бы ${moved} из ${placed}.${most}`;
}

/**
 * Names a group by all its dimensions.
 *
 * @param key - The key of the group.
 * @param method - The method that made it.
 * @returns The words, joined by commas.
 * @example
 * keyNamed(['2026-05', 'solved'], { by: ['receivedMonth', 'outcome'] }) //=> '2026-05, Решено'
 */
export function keyNamed(key: GroupKey, { by }: Pick<Method, 'by'>): string {
  return by.map((dimension, at) => groupWords(dimension, key[at] ?? null)).join(', ') || 'Все';
}

const CHANGES: Readonly<Record<WeightSensitivity['changes'][number]['change'], string>> = {
  alone: 'взят один',
  doubled: 'вес вдвое больше',
  halved: 'вес вдвое меньше',
  'left-out': 'не взят',
};

function warned(warning: RatingWarning, method: Method): string {
  if (warning.kind === 'equal-extremes')
    return `«${titleOf(method, warning.indicator)}» у всех одинаков (${exactText(warning.value)}): мест он не различает.`;
  const among = warning.cohort === null ? '' : ` среди «${warning.cohort}»`;
  return `Место дано там, где сравнивать не с кем${among}: ${keyNamed(warning.group, method)}.`;
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
