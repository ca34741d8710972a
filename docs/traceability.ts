import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACTS,
  ASSUMPTIONS,
  CHARTERS,
  groundsOfCharter,
  paragraphId,
  TRACES,
  type Implementation,
  type Trace,
  type TracedParagraph,
} from '@otklik/rules';
import type { Charter } from '@otklik/core';
import { entryPoints, read, root } from './house.ts';

/** Names that exist in the project and that a paragraph may give. */
export interface World {
  readonly symbols: ReadonlySet<string>;
  /** The text of a test, or `null` where there is none. */
  readonly testAt: (path: string) => string | null;
}

/** What the entry points export, and which tests there are. */
export async function theWorld(): Promise<World> {
  const modules = await Promise.all(
    entryPoints().map(({ name }) => import(/* @vite-ignore */ name) as Promise<object>),
  );
  return {
    symbols: new Set(modules.flatMap((offer) => Object.keys(offer))),
    testAt: (path) => (path.endsWith('.test.ts') && existsSync(join(root, path)) ? read(path) : null),
  };
}

/** Says which symbols and tests a trace names that the project has not, and which symbols none of those tests looks at. */
export function nameFaults({ act, paragraphs }: Trace, world: World): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    if (!('implemented' in paragraph)) return [];
    const id = paragraphId(act, paragraph.at);
    return faultsOf(paragraph.implemented, world).map((fault) => `${id}: ${fault}`);
  });
}

function faultsOf({ symbols: named = [], tests = [] }: Implementation, { symbols, testAt }: World): readonly string[] {
  const texts = tests.map(testAt);
  const seen = (name: string) => texts.some((text) => text !== null && new RegExp(`\\b${name}\\b`).test(text));
  return [
    ...named.filter((name) => !symbols.has(name)).map((name) => `nothing is exported by the name ${name}`),
    ...tests.filter((_, index) => texts[index] === null).map((path) => `no test ${path}`),
    ...named.filter((name) => !seen(name)).map((name) => `no test of it looks at ${name}`),
  ];
}

/** The page on what came of each paragraph of the acts. */
export function traceabilityPage(): string {
  return `${[HEAD, ...countsTable(), '', TAIL, ...TRACES.flatMap(section)].join('\n')}\n`;
}

const HEAD = `# Прослеживание уставов

Страница сделана из данных командой \`pnpm trace\`; руками её не правят. Каждый абзац пяти актов либо исполнен — частью устава,
функцией, отчётом, — либо не дело программы, и сказано почему. Тесты проверяют, что ни один абзац не пропущен, что каждое имя
существует и что без данных пункта его ожидание не сбывается.
`;

const TAIL = `Место «п. 4.4 абз. 6» — шестой абзац пункта; строка, которая открывает пункт, — его первый абзац. Слова «обязанность», «право»,
«роль» и далее стоят перед именем части в уставе. «Установлено» — то, что устав знает о себе в целом: форма, срок действия,
через кого действует. О каждой обязанности и каждом праве роли тест спрашивает \`may\` — отдельно по каждому пункту; обязанности отвечают
ещё и за повод, адресата и отчёт, который они должны.`;

function countsTable(): readonly string[] {
  const rows = TRACES.map((trace) => {
    const charter = charterOf(trace);
    const done = trace.paragraphs.filter((paragraph) => 'implemented' in paragraph).length;
    const counts = [trace.paragraphs.length, done, trace.paragraphs.length - done];
    const parts = [charter.duties, charter.rights, charter.roles, charter.posts, charter.blocks, charter.systems];
    return { name: charter.title.replace('Муниципальный центр управления ', ''), counts, parts };
  });
  const figures = rows.map(({ counts, parts }) => [...counts, ...parts.map(({ length }) => length)]);
  const total = (figures[0] ?? []).map((_, column) =>
    figures.reduce((sum, counted) => sum + (counted[column] ?? 0), 0),
  );
  return [
    line([
      'центр',
      'абзацев',
      'исполнено',
      'не для программы',
      ...'обязанностей прав ролей должностей блоков систем'.split(' '),
    ]),
    line(['---', ...total.map(() => '---:')]),
    ...rows.map(({ name }, index) => line([name, ...(figures[index] ?? []).map(String)])),
    line(['всего', ...total.map(String)]),
  ];
}

function section(trace: Trace): readonly string[] {
  const charter = charterOf(trace);
  return [
    '',
    `## ${charter.title}`,
    '',
    `${ACTS.find(({ id }) => id === trace.act)?.title ?? trace.act}.`,
    '',
    line(['место', 'суть', 'чем исполнено']),
    line(['---', '---', '---']),
    ...trace.paragraphs.map((paragraph) => row(trace, paragraph)),
    '',
    'Прочтения, по которым акт взят:',
    '',
    ...readingsOf(charter),
  ];
}

function row({ act }: Trace, paragraph: TracedParagraph): string {
  const place = `<a id="${paragraphId(act, paragraph.at)}"></a>${paragraph.at}`;
  const done =
    'implemented' in paragraph
      ? told(paragraph.implemented)
      : `— не для программы: ${decapitalised(paragraph.notForSoftware)}`;
  return line([place, paragraph.gist, done]);
}

const SORT_WORDS = {
  roles: 'роль',
  posts: 'должность',
  blocks: 'блок',
  bodies: 'орган',
  systems: 'система',
  duties: 'обязанность',
  rights: 'право',
  genres: 'отчёт',
} as const;

const FACT_WORDS = {
  established: 'центр и его территория',
  'legal-form': 'правовая форма',
  'in-force': 'срок действия',
  'acts-through': 'через кого действует центр',
} as const;

function told(implemented: Implementation): string {
  const facts = (implemented.facts ?? []).map((fact) => `установлено: ${FACT_WORDS[fact]}`);
  const parts = Object.entries(SORT_WORDS).flatMap(([sort, word]) =>
    (implemented[sort as keyof typeof SORT_WORDS] ?? []).map((id) => `${word} \`${id}\``),
  );
  const symbols = (implemented.symbols ?? []).map((name) => `\`${name}\``);
  const tests = (implemented.tests ?? []).map((path) => `тест [${path.replace(/^.*\/|\.test\.ts$/g, '')}](../${path})`);
  return [...facts, ...parts, ...symbols, ...tests].join('; ');
}

function readingsOf(charter: Charter): readonly string[] {
  const grounds = groundsOfCharter(charter);
  const named = new Set(grounds.flatMap((ground) => (ground.kind === 'assumption' ? [ground.name] : [])));
  return ASSUMPTIONS.filter(({ name }) => named.has(name)).map(({ name, reading }) => `- \`${name}\` — ${reading}`);
}

function charterOf({ act }: Trace): Charter {
  const charter = CHARTERS.find((found) => found.act === act);
  if (charter === undefined) throw new Error(`no charter of ${act}`);
  return charter;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function decapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
