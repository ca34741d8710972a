import { readFileSync } from 'node:fs';
import { compileCalendar, fiveDayWeek, formatDay, recordsOf, unwrap, zone } from '@otklik/core';
import { findGaming, GAMING_KINDS, type GamingFacts, type GamingKind, type GamingSignal } from '@otklik/core/gaming';
import { collectIntake } from '@otklik/reports';
import { syntheticMonth } from '@otklik/reports/synthetic';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { calendarFor, CENTRES, GAMING_RULES, incidentManagement } from '@otklik/rules';
import { format, resolveConfig } from 'prettier';
import { honestAnswers, PLANTS, STRENGTHS, type PlantedPattern } from './gaming-plants.ts';
import { root } from './house.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => 1728 + index);
const CASES = 420;

const TITLES: Readonly<Record<GamingKind, string>> = {
  'closing-cycle': 'закрыть и открыть снова',
  'month-end': 'закрыть всё к концу месяца',
  splitting: 'раздробить одно дело',
  template: 'один текст на всё',
  'against-mark': '«решено» против оценки',
};

/** What was looked at in a clean month, by kind: cases, bodies with enough closings or marks, questions, texts. */
const LOOKED: Readonly<Record<GamingKind, (facts: GamingFacts) => number>> = {
  'closing-cycle': ({ logs }) => logs.length,
  'month-end': ({ records }) => enough(records.map(bodyAndMonth), 10),
  splitting: ({ records }) => records.filter(({ leads }) => leads).length,
  template: ({ answers }) => new Set(answers.map(({ body, text }) => `${body ?? ''}\n${text}`)).size,
  'against-mark': ({ records }) =>
    enough(
      records.map((one) => (one.outcome === 'solved' && one.mark !== null ? one.body : null)),
      10,
    ),
};

const UNITS: Readonly<Record<GamingKind, string>> = {
  'closing-cycle': 'дел',
  'month-end': 'органов за месяц, где закрытий хотя бы десять',
  splitting: 'дел',
  template: 'разных текстов',
  'against-mark': 'органов, у которых оценок «решено» хотя бы десять',
};

const HEAD = `# Игра с показателями: что находится

Команда: \`pnpm evaluate:gaming\`. Двадцать месяцев вымышленного муниципалитета по ${CASES} дел: в чистых ничего не подстроено, в прочие посажен один приём. Пороги — \`GAMING_RULES\` — назначены до замера и по нему не менялись.
`;

const TAIL = `
## Чего замер не говорит

- Муниципалитет вымышлен. В чистом месяце дело открывают снова не больше одного раза, поэтому ноль ложных у повторных закрытий ничего не доказывает.
- Тексты ответов составлены замером: пятая часть — общие для темы, переадресация — общая для всех тем. У настоящих органов общих текстов может быть больше.
- Приём слабее порога не находится по правилу, а не по случаю: таблица показывает, с какой силы он виден.
- У органа, чьи ответы граждане оценивают низко без всякой игры, признак «против оценки» тоже загорится: это повод посмотреть, а не вывод.
`;

/** Measures the rules on clean months and on planted patterns, and writes the figures as a page. */
export async function gamingResults(): Promise<string> {
  const clean = SEEDS.map(cleanMonth);
  const signals = clean.map((facts) => findGaming(facts, GAMING_RULES));
  const lines = [
    HEAD,
    '## Ложные на чистых месяцах\n',
    '| приём | просмотрено | признаков | доля |\n|---|---|---|---|',
    ...GAMING_KINDS.map((kind) => cleanLine(kind, clean, signals)),
    '\n## Найдено посаженное\n',
    '| приём | сила | посажено | найдено |\n|---|---|---|---|',
    ...GAMING_KINDS.flatMap((kind) => STRENGTHS[kind].tried.map((strength) => plantedLine(kind, strength, clean))),
    '\n## На настоящей выгрузке\n',
    await realLines(),
    TAIL,
  ];
  const options = await resolveConfig(root, { config: `${root}/.config/prettierrc.json` });
  return format(lines.join('\n'), { ...options, parser: 'markdown' });
}

/** What the rules find in the one real export there is: twenty rows of five days. */
async function realLines(): Promise<string> {
  const bytes = readFileSync(new URL('../examples/data/incident-management-export.xlsx', import.meta.url));
  const hours = fiveDayWeek([{ from: 510, to: 1050 }]);
  const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2025, 2026)), hours, zone('Asia/Omsk')));
  const table = unwrap(readXlsxTable(new Uint8Array(bytes)));
  const { records } = await collectIntake(table, incidentManagement, { calendar, term: null });
  const found = findGaming({ logs: [], records, answers: [] }, GAMING_RULES);
  const lines = found.map(({ kind, cases, of }) => {
    return `- ${TITLES[kind]}: ${cases.length}${of === null ? ' дела' : ` из ${of}`}`;
  });
  return `Строк — ${records.length}, признаков — ${found.length}:\n\n${lines.join('\n')}\n\nЭти признаки стоит считать ложными: выгрузка охватывает пять дней конца декабря, а четыре дела об уборке снега пришли в снегопад за две минуты.`;
}

function cleanMonth(seed: number): GamingFacts {
  const pestovo = CENTRES.pestovo.zone;
  const hours = fiveDayWeek([{ from: 540, to: 1080 }]);
  const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), hours, pestovo));
  const { logs } = unwrap(syntheticMonth({ seed, year: 2026, month: 5, cases: CASES, calendar }));
  const records = logs.flatMap((log) => unwrap(recordsOf(log, { calendar, term: null })));
  return { logs, records, answers: honestAnswers(records) };
}

function cleanLine(
  kind: GamingKind,
  clean: readonly GamingFacts[],
  signals: readonly (readonly GamingSignal[])[],
): string {
  const looked = clean.reduce((sum, facts) => sum + LOOKED[kind](facts), 0);
  const found = signals.flat().filter((one) => one.kind === kind).length;
  const share = looked === 0 ? '—' : `${((found * 100) / looked).toFixed(1).replace('.', ',')} %`;
  return `| ${TITLES[kind]} | ${looked} ${UNITS[kind]} | ${found} | ${share} |`;
}

function plantedLine(kind: GamingKind, strength: number, clean: readonly GamingFacts[]): string {
  const planted = clean.map((facts) => PLANTS[kind](facts, strength)).filter((one) => one !== null);
  const found = planted.filter((one) => isFound(kind, one)).length;
  return `| ${TITLES[kind]} | ${strength} ${STRENGTHS[kind].unit} | ${planted.length} | ${found} |`;
}

/** A pattern is found when a signal of its kind names its body, or more than half of its cases. */
function isFound(kind: GamingKind, { facts, body, ids }: PlantedPattern): boolean {
  const signals = findGaming(facts, GAMING_RULES).filter((one) => one.kind === kind);
  if (body !== null) return signals.some((one) => one.body === body && (one.month ?? '2026-05') === '2026-05');
  return signals.some(({ cases }) => cases.filter(({ id }) => ids.includes(id)).length * 2 > ids.length);
}

function bodyAndMonth({ body, closedOn }: GamingFacts['records'][number]): string | null {
  return body === null || closedOn === null ? null : `${formatDay(closedOn).slice(0, 7)} ${body}`;
}

function enough(words: readonly (string | null)[], least: number): number {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= least).length;
}
