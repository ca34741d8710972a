import { compilePersonalWords, findPersonal, PERSONAL_KINDS, type PersonalKind } from '@otklik/core/personal';
import { PERSONAL_LABELS } from '@otklik/core/words';
import { PERSONAL_WORDS } from '@otklik/rules';
import { format, resolveConfig } from 'prettier';
import { read, root } from './house.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
}

interface Measured {
  readonly wanted: readonly Span[];
  readonly found: readonly Span[];
}

const HEAD = `# Персональные данные: что находится

Команда: \`pnpm evaluate:personal\`. Тексты и правила разметки — в [описании](README.md); по ним ничего не подгоняли, порога нет.
«Точно» — отрезок совпал целиком, «задето» — найденное того же вида пересекло размеченное.
`;

/** Measures the finding of personal data on the labelled texts and writes the figures as a page. */
export async function personalResults(): Promise<string> {
  const lexicon = compilePersonalWords(PERSONAL_WORDS);
  const rows = JSON.parse(read('docs/evaluation/personal-data.json')) as { text: string; spans: readonly Span[] }[];
  const all = rows.map(({ text, spans }) => ({ wanted: spans, found: findPersonal(text, lexicon) }));
  const table = ['| вид | размечено | точно | задето | найдено | из них мимо |', '|---|---|---|---|---|---|'];
  const lines = [...table, ...PERSONAL_KINDS.map((kind) => lineOf(kind, all)), lineOf(null, all)];
  const empty = all.filter(({ wanted }) => wanted.length === 0);
  const wrong = empty.filter(({ found }) => found.length > 0).length;
  const clean = `Текстов без персональных данных: ${empty.length}; скрыто лишнее в ${share(wrong, empty.length)}.`;
  const options = await resolveConfig(root, { config: `${root}/.config/prettierrc.json` });
  return format(`${HEAD}\n${lines.join('\n')}\n\n${clean}\n`, { ...options, parser: 'markdown' });
}

function lineOf(kind: PersonalKind | null, all: readonly Measured[]): string {
  const of = (spans: readonly Span[]): readonly Span[] => spans.filter((span) => kind === null || span.kind === kind);
  const pairs = all.map(({ wanted, found }) => ({ wanted: of(wanted), found: of(found) }));
  const wanted = pairs.reduce((sum, pair) => sum + pair.wanted.length, 0);
  const exact = count(pairs, ({ wanted: some, found }) => some.filter((span) => found.some((one) => same(one, span))));
  const touched = count(pairs, ({ wanted: some, found }) =>
    some.filter((span) => found.some((one) => meets(one, span))),
  );
  const found = pairs.reduce((sum, pair) => sum + pair.found.length, 0);
  const beside = count(pairs, (pair) => pair.found.filter((one) => !pair.wanted.some((span) => meets(one, span))));
  const name = kind === null ? 'всего' : PERSONAL_LABELS[kind].ru;
  return `| ${name} | ${wanted} | ${share(exact, wanted)} | ${share(touched, wanted)} | ${found} | ${share(beside, found)} |`;
}

function count(pairs: readonly Measured[], pick: (pair: Measured) => readonly Span[]): number {
  return pairs.reduce((sum, pair) => sum + pick(pair).length, 0);
}

function same(one: Span, other: Span): boolean {
  return one.kind === other.kind && one.start === other.start && one.end === other.end;
}

function meets(one: Span, other: Span): boolean {
  return one.kind === other.kind && one.start < other.end && other.start < one.end;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0' : `${part} (${Math.round((part * 100) / whole)} %)`;
}
