import {
  exactly,
  exactText,
  type BandEnd,
  type Exact,
  type ExactRange,
  type Method,
  type Points,
  type Rounding,
  type Score,
  type ScorePart,
  type SourceStanding,
} from '@otklik/core';

/** What a reader must know of the source of a method. */
export const STANDING_WORDS: Readonly<Record<SourceStanding, string>> = {
  repealed: 'Акт, из которого взята методика, утратил силу.',
  partial: 'Источник прочитан не целиком: методика неполна.',
};

/** How the names of roundings are said. */
export const ROUNDING_WORDS = {
  'half-up': 'половина — вверх',
  'half-even': 'половина — к чётному',
  down: 'к нулю',
  floor: 'вниз',
  ceiling: 'вверх',
} as const satisfies Record<Rounding, string>;

const DIVIDED = {
  'by-weights': 'сумма делится на сумму весов применимых частей',
  'by-number': 'сумма делится на число применимых частей',
  undivided: 'сумма ни на что не делится, вес неприменимой части несут остальные',
} as const;

/**
 * Says in one sentence how a score is made.
 *
 * @param method - The method.
 * @param score - Its score.
 * @returns The parts with their weights, and whether an act gives them.
 */
export function scoreWords(method: Method, score: Score): string {
  const label = score.normative ? '' : ' Балл не нормативный: веса не установлены актом.';
  return `${formulaWords(method, score)} Точная дробь, округляется один раз, на странице.${label}`;
}

function pointsWords(points: Points): string {
  switch (points) {
    case 'share':
      return 'доля как есть';
    case 'complement':
      return 'дополнение до целого';
    case 'value':
      return 'значение как есть';
    default:
      return points.kind === 'bands' ? bandsWords(points) : extremesWords(points);
  }
}

function dividedWords(divided: Score['divided']): string {
  return DIVIDED[divided ?? 'by-weights'];
}

/**
 * Names an indicator or an input.
 *
 * @param method - The method.
 * @param id - Its id.
 * @returns Its title.
 */
export function titleOf({ indicators, inputs = [] }: Method, id: string): string {
  return [...indicators, ...inputs].find((one) => one.id === id)?.title ?? id;
}

/**
 * Writes an exact number of a method.
 *
 * @param value - A whole number or a ratio.
 * @returns Such as `3` or `1/3`.
 */
export function exactWords(value: Exact): string {
  return exactText(exactly(value));
}

/**
 * Says what an input must lie between.
 *
 * @param range - The ends; nothing is said without them.
 * @returns A sentence to follow another, or nothing.
 */
export function rangeWords(range: ExactRange | undefined): string {
  return range === undefined
    ? ''
    : ` Принимается от ${exactWords(range.from)} до ${exactWords(range.to)} включительно.`;
}

function formulaWords(method: Method, { parts, divided }: Score): string {
  const terms = parts.map((part) => partWords(method, part)).join(', ');
  return isMeanOfShares(parts) && (divided ?? 'by-weights') === 'by-weights'
    ? `Взвешенное среднее долей: ${terms}${leftOutWords(parts)}.`
    : `Сумма частей с весами: ${terms}; ${dividedWords(divided)}.`;
}

function isMeanOfShares(parts: readonly ScorePart[]): boolean {
  return parts.every((part) => !('parts' in part) && (part.points === 'share' || part.points === 'complement'));
}

/** What becomes of a figure that does not apply; a part with neutral points says so itself. */
function leftOutWords(parts: readonly ScorePart[]): string {
  return parts.every(isNeutral) ? '' : '; неприменимый показатель выпадает вместе с весом';
}

function isNeutral(part: ScorePart): boolean {
  return 'neutral' in part && part.neutral !== undefined;
}

function partWords(method: Method, part: ScorePart): string {
  const weight = `с весом ${exactWords(part.weight)}`;
  if ('parts' in part) {
    const inside = part.parts.map((one) => partWords(method, one)).join(', ');
    return `«${part.title}» (${inside}; ${dividedWords(part.divided)}) ${weight}`;
  }
  const said = [
    ...(part.points === 'share' ? [] : [pointsWords(part.points)]),
    ...(part.neutral === undefined ? [] : [`если не применим — ${exactWords(part.neutral)}`]),
  ];
  const how = said.length === 0 ? '' : ` (${said.join('; ')})`;
  return `«${titleOf(method, part.indicator)}»${how} ${weight}`;
}

type Bands = Extract<Points, { kind: 'bands' }>;

function bandsWords({ unit, rounded, bands }: Bands): string {
  const sign = unit === 'percent' ? ' %' : '';
  const before =
    rounded === null
      ? ''
      : `, перед полосами округляется до ${rounded.digits} знаков, ${ROUNDING_WORDS[rounded.rounding]}`;
  const said = bands.map(({ from, to, points }) => {
    const ends = [endWords('от', from, sign), endWords('до', to, sign)].filter((end) => end !== '');
    return `${ends.join(' ') || 'любое'} — ${points === null ? 'источник не говорит' : exactWords(points)}`;
  });
  return `по полосам: ${said.join('; ')}${before}`;
}

function endWords(side: 'от' | 'до', end: BandEnd | null, sign: string): string {
  return end === null ? '' : `${side} ${exactWords(end.at)}${sign}${end.included ? '' : ' (не включая)'}`;
}

function extremesWords({ better, whenEqual }: Extract<Points, { kind: 'min-max' }>): string {
  const equal =
    whenEqual === 'left-out' ? 'часть выпадает' : whenEqual === 'refused' ? 'рейтинга нет' : exactWords(whenEqual);
  const best = better === 'more' ? 'больше' : 'меньше';
  return `от 0 за худшее до 1 за лучшее значение, ${best} — лучше; если все равны — ${equal}`;
}
