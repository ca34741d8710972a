import { refuse, success, type Result } from '@otklik/core';
import { readFile } from 'node:fs/promises';
import { compareAnswers, type AnswerDifference, type Conformance } from '../conformance/compare-answers.ts';
import { CORPUS_PARTS, type CorpusAnswers } from '../conformance/corpus.ts';
import { readAnswers } from '../conformance/read-answers.ts';
import type { Console, ExitCode } from './console.ts';
import { oneOf, wrongUsage, type Call, type OptionKinds } from './usage.ts';

/** Options of `otklik conform`. */
export const CONFORM_OPTIONS: OptionKinds = { corpus: 'flag', part: 'text', all: 'flag', json: 'flag' };

const SHOWN = 10;
const LONGEST = 200;

/**
 * Compares somebody's answers with those of the conformance corpus; with `--corpus`, prints its questions.
 *
 * @param call - The options and the file of answers.
 * @param console - Where to write.
 * @returns 0 when every answer is right, 1 when some are not.
 * @refuses `wrong-usage` — no file or several, or a part that the corpus does not have.
 * @refuses `file-not-read` — the file cannot be read.
 * @refuses `malformed` — it is no JSON, or holds no answers to this edition of the corpus.
 */
export async function conformCommand(call: Call, console: Console): Promise<Result<ExitCode>> {
  if (call.options['corpus'] === true) return printQuestions(call, console);
  const part = oneOf(call, 'part', CORPUS_PARTS);
  if (!part.ok) return part;
  const found = await answersIn(call);
  if (!found.ok) return found;
  const expected = JSON.parse(await published('answers')) as CorpusAnswers;
  const compared = compareAnswers(expected, found.value, part.value === undefined ? CORPUS_PARTS : [part.value]);
  console.out(call.options['json'] === true ? inJson(compared) : inWords(compared, call.options['all'] === true));
  return success(compared.differences.length === 0 ? 0 : 1);
}

async function printQuestions({ files }: Call, console: Console): Promise<Result<ExitCode>> {
  if (files.length > 0) return wrongUsage('--corpus печатает вопросы и файла не берёт');
  console.out((await published('questions')).trimEnd());
  return success(0);
}

/** The corpus lies beside the sources and beside what is built of them, at the same distance. */
function published(name: 'questions' | 'answers'): Promise<string> {
  return readFile(new URL(`../../conformance/${name}.json`, import.meta.url), 'utf8');
}

async function answersIn({ files: [file, ...more] }: Call): Promise<Result<CorpusAnswers>> {
  if (file === undefined || more.length > 0) return wrongUsage('нужен один файл с ответами, или --corpus');
  try {
    return readAnswers(parsed(await readFile(file, 'utf8')));
  } catch (error) {
    return refuse({ kind: 'file-not-read', file, message: error instanceof Error ? error.message : String(error) });
  }
}

/** What is no JSON is told as nothing where an object was expected. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function inJson({ parts, differences }: Conformance): string {
  return JSON.stringify({ parts, differences: differences.map(asTold) });
}

/** JSON knows no `undefined`: what is not there is left out. */
function asTold({ path, expected, found }: AnswerDifference): object {
  return { path, ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) };
}

function inWords({ parts, differences }: Conformance, all: boolean): string {
  const lines = parts.map(({ part, asked, answered, right }) => {
    const unanswered = answered === asked ? '' : `, без ответа ${asked - answered}`;
    return `${part.padEnd(16)} ${right} из ${asked}${unanswered}`;
  });
  const [right, asked] = [parts.map((part) => part.right), parts.map((part) => part.asked)].map(total);
  const told = all ? differences : differences.slice(0, SHOWN);
  const left = differences.length - told.length;
  return [
    ...lines,
    `${'всего'.padEnd(16)} ${right} из ${asked}`,
    ...told.map(differenceInWords),
    ...(left === 0 ? [] : [`и ещё ${left}; --all покажет все`]),
  ].join('\n');
}

function differenceInWords({ path, expected, found }: AnswerDifference): string {
  return `${path.join('/')}: ожидается ${shown(expected)}, у вас ${shown(found)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'ничего';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
