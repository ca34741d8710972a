import type { Exact } from '../basis/ratio.ts';
import { wanted, type Issues } from '../source/issues.ts';
import type { Method } from '../measure/method.ts';
import type { DayRange } from '../measure/tally.ts';
import type { WordColumn } from '../record/case-record.ts';
import { WORD_COLUMNS } from '../record/dimensions.ts';
import type { DayWeights } from './exposure.ts';
import type { Correction } from './many-tests.ts';
import { correctionIssues, levelIssues, rangeIssues, spreadIssues, type InLots } from './problem-setting.ts';

/** What growth may be told apart by. */
export type GrowthDimension = WordColumn;

/** Two periods, the earlier first. */
export interface TwoPeriods {
  readonly before: DayRange;
  readonly after: DayRange;
}

/** What growth is looked for by. */
export interface GrowthSetting extends TwoPeriods, InLots {
  readonly by: readonly GrowthDimension[];
  readonly weights: DayWeights;
  /** Up to which likelihood of chance, raised by how many factors there are, a factor is called sure. */
  readonly level: Exact;
  readonly correction: Correction;
}

/**
 * Makes the method that counts both periods by one dimension; its tallies merge, and an engine can count them by SQL.
 *
 * @param periods - The two periods.
 * @param by - What is told apart.
 * @returns The method, with the counts `before` and `after`.
 * @example
 * const may = (year) => ({ from: day(`${year}-05-01`), to: day(`${year}-05-31`) })
 * const method = growthMethod({ before: may(2025), after: may(2026) }, 'topic')
 * method.indicators.map(({ id }) => id) //=> ['before', 'after']
 */
export function growthMethod({ before, after }: TwoPeriods, by: GrowthDimension): Method {
  return {
    id: `growth-by-${by}`,
    edition: '1',
    title: 'Поступление за два периода',
    by: [by],
    exclusions: [],
    indicators: [received('before', 'Прежний период', before), received('after', 'Новый период', after)],
    score: null,
    minimum: null,
    ties: 'dense',
    because: [],
  };
}

function received(id: string, title: string, { from, to }: DayRange): Method['indicators'][number] {
  const definition = `Вопросы, поступившие в период: ${title.toLowerCase()}.`;
  return { id, title, definition, because: [], kind: 'count', where: [{ kind: 'received', from, to }] };
}

/** What is wrong with a setting of growth. */
export function growthIssues(setting: GrowthSetting): Issues {
  const { before, after, by, level, correction } = setting;
  const ranges = [...rangeIssues(before, ['before']), ...rangeIssues(after, ['after'])];
  const apart = ranges.length > 0 || after.from > before.to;
  return [
    ...ranges,
    ...wanted(apart, 'after-the-earlier-period', { path: ['after', 'from'], value: after.from }),
    ...wanted(by.length > 0, '>= 1', { path: ['by'], value: by.length }),
    ...wanted(new Set(by).size === by.length, 'unique', { path: ['by'], value: by.join(', ') }),
    ...by.flatMap((one, at) =>
      wanted(WORD_COLUMNS.includes(one), WORD_COLUMNS.join(' | '), { path: ['by', at], value: one }),
    ),
    ...correctionIssues(correction),
    ...levelIssues(level, ['level']),
    ...spreadIssues(setting, ['spread']),
  ];
}
