import {
  compileCalendar,
  day,
  fiveDayWeek,
  recordsOf,
  unwrap,
  zone,
  type CaseRecord,
  type CivilDate,
  type DayRange,
} from '@otklik/core';
import {
  anomalyDays,
  conflictSignals,
  daySeries,
  exposureOf,
  growthOf,
  type ConflictSignal,
  type DayWeights,
  type Growth,
} from '@otklik/core/problem';
import { syntheticMonth } from '@otklik/reports/synthetic';
import { calendarFor, CONFLICT_RULES } from '@otklik/rules';
import { format, resolveConfig } from 'prettier';
import { root } from './house.ts';
import { plantFlood, plantGrowth, plantLowMarks, plantRepeats, type Planted } from './problem-plants.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => 1153 + index);
const CASES = 420;
const LEVEL = { part: '1', whole: '20' };
const CALENDAR = unwrap(
  compileCalendar(
    unwrap(calendarFor('RU-NGR', 2025, 2026)),
    fiveDayWeek([{ from: 540, to: 1080 }]),
    zone('Europe/Moscow'),
  ),
);
/** The invented municipality gets half as much on a day off, nearly. */
const WEIGHTS: DayWeights = { calendar: CALENDAR, dayOff: { part: '11', whole: '20' } };
const [BEFORE, AFTER] = [may(2025), may(2026)];
const FLOODED = day('2026-05-20');

interface TwoMonths {
  readonly before: readonly CaseRecord[];
  readonly after: readonly CaseRecord[];
}

const HEAD = `# Картина проблем: что находится

Команда: \`pnpm evaluate:problems\`. Двадцать пар месяцев вымышленного муниципалитета: май 2025 года и май 2026 года, в новом ${String(CASES)} дел, в прежнем столько же на равную длину (рабочие дни, выходной считается за 11/20). В чистых парах ничего не случилось; в прочие посажено одно. Уровень везде 5 %, пороги \`CONFLICT_RULES\` назначены до замера и по нему не менялись.
`;

const TAIL = `
## Чего замер не говорит

- В вымышленном муниципалитете дела приходят независимо друг от друга. В жизни одна авария даёт сто писем, и для точного сравнения это сто случаев: ложных будет больше. Необычный день при этом назван верно, а причину ищет человек.
- Рост темы тянет за собой её группу и орган: они тоже названы, и это не ложные.
- Повторы и оценки посажены в самую частую тему и территорию; в малых территориях вопросов меньше порога, и там ничего не ищется.
`;

/** Measures what is found of planted growth, floods and conflicts, and how often nothing is taken for something. */
export async function problemResults(): Promise<string> {
  const months = SEEDS.map(cleanMonths);
  const lines = [
    HEAD,
    '## Ложные на чистых месяцах\n',
    '| что ищется | просмотрено | названо | месяцев, где названо хоть что-то |\n|---|---|---|---|',
    ...cleanLines(months),
    '\n## Найдено посаженное\n',
    '| что посажено | сила | посажено | найдено |\n|---|---|---|---|',
    ...plantedLines(months),
    TAIL,
  ];
  const options = await resolveConfig(root, { config: `${root}/.config/prettierrc.json` });
  return format(lines.join('\n'), { ...options, parser: 'markdown' });
}

function cleanLines(months: readonly TwoMonths[]): readonly string[] {
  const growths = months.map(growthIn);
  const sure = growths.map(({ factors }) => factors.filter(({ isSure }) => isSure).length);
  const floods = months.map(({ after }) => unwrap(floodsIn(after)));
  const conflicts = months.map(({ after }) => unwrap(conflictSignals(after, CONFLICT_RULES)));
  const factors = sum(growths.map((growth) => growth.factors.length));
  return [
    line('фактор роста', `${String(factors)} факторов`, sure),
    line(
      'необычный день',
      `${String(sum(floods.map(({ judged }) => judged)))} дней`,
      floods.map(({ days }) => days.length),
    ),
    ...(['repeats-soon', 'low-marks'] as const).map((kind) =>
      line(
        kind === 'repeats-soon' ? 'скорые повторы' : 'низкие оценки',
        `${String(sum(months.map(({ after }) => enough(after, kind))))} тем на территориях, где вопросов или оценок хватает`,
        conflicts.map((found) => found.filter((one) => one.kind === kind).length),
      ),
    ),
  ];
}

function line(what: string, looked: string, found: readonly number[]): string {
  const any = found.filter((count) => count > 0).length;
  return `| ${what} | ${looked} | ${String(sum(found))} | ${String(any)} из ${String(found.length)} |`;
}

interface Trial {
  readonly what: string;
  /** How its strength is told, a cross standing for the number. */
  readonly unit: string;
  readonly strengths: readonly number[];
  readonly isFound: (months: TwoMonths, strength: number) => boolean;
}

const TRIALS: readonly Trial[] = [
  { what: 'рост темы', unit: '+# %', strengths: [50, 100, 200, 300], isFound: findsGrowth },
  { what: 'необычный день', unit: '#/10 обычного', strengths: [15, 20, 30, 40], isFound: findsFlood },
  {
    what: 'скорые повторы',
    unit: '# % вопросов',
    strengths: [30, 50, 70, 90],
    isFound: ({ after }, percent) => findsConflict(plantRepeats(after, percent), 'repeats-soon'),
  },
  {
    what: 'низкие оценки',
    unit: '# % оценок',
    strengths: [50, 70, 80, 90],
    isFound: ({ after }, percent) => findsConflict(plantLowMarks(after, percent), 'low-marks'),
  },
];

function plantedLines(months: readonly TwoMonths[]): readonly string[] {
  return TRIALS.flatMap(({ what, unit, strengths, isFound }) =>
    strengths.map((strength) => {
      const found = months.filter((one) => isFound(one, strength)).length;
      return `| ${what} | ${unit.replace('#', String(strength))} | ${String(months.length)} | ${String(found)} |`;
    }),
  );
}

function findsFlood({ after }: TwoMonths, tenths: number): boolean {
  const { days } = unwrap(floodsIn(plantFlood(after, FLOODED, tenths)));
  return days.some(({ date, side }) => date === FLOODED && side === 'more');
}

function findsGrowth({ before, after }: TwoMonths, percent: number): boolean {
  const { records, topic } = plantGrowth(after, percent);
  const { factors } = growthIn({ before, after: records });
  return factors.some(
    (one) => one.dimension === 'topic' && one.word === topic && one.isSure && !one.more.part.startsWith('-'),
  );
}

function findsConflict({ records, topic, place }: Planted, kind: ConflictSignal['kind']): boolean {
  const found = unwrap(conflictSignals(records, CONFLICT_RULES));
  return found.some((one) => one.kind === kind && one.topic === topic && one.place === place);
}

function growthIn({ before, after }: TwoMonths): Growth {
  const by = ['topic', 'territory', 'channel', 'body'] as const;
  const setting = { before: BEFORE, after: AFTER, by, weights: WEIGHTS, level: LEVEL };
  return unwrap(growthOf([...before, ...after], { ...setting, correction: 'benjamini-hochberg' }));
}

function floodsIn(records: readonly CaseRecord[]): ReturnType<typeof anomalyDays> {
  return anomalyDays(daySeries(records, AFTER, null), { period: AFTER, calendar: CALENDAR, likeDays: 3, level: LEVEL });
}

function enough(records: readonly CaseRecord[], kind: ConflictSignal['kind']): number {
  const counts = new Map<string, number>();
  for (const { topic, territory, repeat, mark } of records) {
    const isKnown = kind === 'repeats-soon' ? repeat !== null : mark !== null;
    if (!isKnown || topic === null || territory === null) continue;
    const matter = `${topic}\n${territory}`;
    counts.set(matter, (counts.get(matter) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 10).length;
}

function cleanMonths(seed: number): TwoMonths {
  const [earlier, later] = [BEFORE, AFTER].map((range) => unwrap(exposureOf(range, WEIGHTS)));
  const shorter = (Number(earlier?.part) * Number(later?.whole)) / (Number(earlier?.whole) * Number(later?.part));
  return {
    before: recordsIn({ seed: seed + 100_000, year: 2025, cases: Math.round(CASES * shorter) }),
    after: recordsIn({ seed, year: 2026, cases: CASES }),
  };
}

function recordsIn(asked: {
  readonly seed: number;
  readonly year: number;
  readonly cases: number;
}): readonly CaseRecord[] {
  const { logs } = unwrap(syntheticMonth({ ...asked, month: 5, calendar: CALENDAR }));
  return logs.flatMap((log) => unwrap(recordsOf(log, { calendar: CALENDAR, term: null })));
}

function may(year: number): DayRange {
  return { from: day(`${String(year)}-05-01`), to: day(`${String(year)}-05-31`) } satisfies Record<string, CivilDate>;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
